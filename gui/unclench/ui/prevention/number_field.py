"""A field for a number in a range, which says the range when it is something else."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from unclench.core.base import log_checks
from unclench.core.base.errors import BadInput
from unclench.ui.widgets.when_field import WhenField


def number_field(
    name: str, limits: tuple[float, float], *, text: str = "", hint: str = "", whole: bool = True, empty: bool = False
) -> WhenField:
    """`value()` is an int (or a float), or None. `empty` allows nothing at all."""
    return WhenField(name, reader(name, limits, whole=whole, empty=empty), text=text, hint=hint)


def reader(
    name: str, limits: tuple[float, float], *, whole: bool = True, empty: bool = False
) -> Callable[[str], float | None]:
    """Reads a number as people write it, with a point or a comma."""

    def read(text: str) -> float | None:
        words = text.strip().replace(",", ".")
        if not words and empty:
            return None
        try:
            value = float(words)
        except ValueError:
            said = QCoreApplication.translate("NumberField", "Write a number from {least:g} to {most:g}.")
            raise BadInput(name, said.format(least=limits[0], most=limits[1])) from None
        log_checks.in_range(name, value, *limits)
        return round(value) if whole else value

    return read

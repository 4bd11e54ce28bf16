"""Fields of medicine: amounts and numbers that may be left open, lines of text, all below their names."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from unclench.core.medicine import amounts
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.label import label
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.number_field import NumberField, number_field, spelling


def amount(name: str, limits: tuple[float, float], names: tuple[str, str], value: float) -> NumberField:
    """So many of what is called by these names, one and several; what was understood is shown in words."""
    return number_field(name, limits, **_of(names), whole=False, step=0.25, value=value, captioned=False)


def open_amount(name: str, limits: tuple[float, float], names: tuple[str, str], *more: str) -> NumberField:
    """An amount that may be left open; `more` are words that may stand behind it, too."""
    return number_field(name, limits, **_of(names, *more), hint="–", whole=False, empty=True, captioned=False)


def open_days(name: str, most: int, names: tuple[str, str]) -> NumberField:
    """Whole days, or left open."""
    return number_field(name, (1, most), **_of(names), hint="–", empty=True, captioned=False)


def milligrams(name: str, limits: tuple[float, float]) -> NumberField:
    """A strength that may be left open."""
    return number_field(name, limits, whole=False, empty=True, units=("mg",), step=50, hint="–", captioned=False)


def _of(names: tuple[str, str], *more: str) -> dict[str, Any]:
    return {"units": (*names, *more), "said": lambda value: amounts.words(value, names, spelling())}


def understood(*fields: NumberField) -> bool:
    """Whether every field is; the first that is not gets the focus."""
    wrong = [field for field in fields if not field.check()]
    if wrong:
        focus_first(wrong[0])
    return not wrong


def line(name: str, hint: str = "", words: str = "") -> QLineEdit:
    """One line of text."""
    field = QLineEdit(words)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    return field


def captioned(name: str, field: QWidget) -> QVBoxLayout:
    """A field below its name."""
    caption = label(name, "small", "muted")
    caption.setBuddy(field.line if isinstance(field, NumberField) else field)
    return column(caption, field, gap=4)

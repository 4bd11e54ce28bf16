"""What every "log" checks: that the moment is past, and that a number is in its range."""

from unclench.core.base.errors import BadInput
from unclench.core.base.moments import Instant, Now, seconds_between
from unclench.core.base.translation import translate
from unclench.core.base.units import number


def when(now: Now, at: Instant | None) -> Instant:
    """The moment of an entry. Raises BadInput when it is still to come."""
    if at is not None and seconds_between(at, now.instant) < 0:
        raise BadInput("at", translate("core", "That moment is still to come."))
    return at or now.instant


def in_range(field: str, value: float, least: float, most: float, unit: str = "") -> None:
    """Raises BadInput with the range when `value` lies outside."""
    if not least <= value <= most:
        text = translate("core", "That can be from {least} to {most} {unit}.")
        if not unit:
            text = translate("core", "That can be from {least} to {most}.")
        raise BadInput(field, text.format(least=number(least), most=number(most), unit=unit))


def pain(field: str, value: int | None) -> None:
    """Raises BadInput when a pain value is not 0-10."""
    if value is not None:
        in_range(field, value, 0, 10)

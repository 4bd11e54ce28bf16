"""How times of day and dates are written and read, without Qt: the window installs the ways of the person's region.

The command line writes 24 hours and ISO dates.
"""

from collections.abc import Callable
from datetime import date, time

from unclench.core.base.frozen_record import record


def _iso_clock(at: time) -> str:
    return f"{at:%H:%M}"


def _iso_day(day: date) -> str:
    return f"{day:%Y-%m-%d}"


def _no_clock(text: str) -> time | None:
    return None


@record
class Formats:
    """`clock` and `day` write; `read_clock` reads what `clock` writes, and gives None for anything else.

    `month_first`: in words the month stands before the day.
    """

    clock: Callable[[time], str] = _iso_clock
    day: Callable[[date], str] = _iso_day
    read_clock: Callable[[str], time | None] = _no_clock
    month_first: bool = False


class _State:
    formats = Formats()


def install(formats: Formats | None) -> None:
    """Use these from now on; None goes back to 24 hours and ISO dates."""
    _State.formats = formats or Formats()


def clock(at: time) -> str:
    """A time of day to the minute; `at.time()` of a datetime."""
    return _State.formats.clock(at)


def day(one: date) -> str:
    """A date in figures."""
    return _State.formats.day(one)


def read_clock(text: str) -> time | None:
    """A time of day as the region writes it, or None."""
    return _State.formats.read_clock(text)


def month_first() -> bool:
    """Whether a date in words begins with the month: "Nov 20"."""
    return _State.formats.month_first

"""How times of day, dates and digits are written and read, without Qt: the window installs the region's ways.

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

    `month_first`: in words the month stands before the day. `zero` is the digit 0, which the other nine follow.
    """

    clock: Callable[[time], str] = _iso_clock
    day: Callable[[date], str] = _iso_day
    read_clock: Callable[[str], time | None] = _no_clock
    month_first: bool = False
    zero: str = "0"
    decimal: str = "."
    language: str = "en"


_SIGNS = {"de": ("0", ","), "es": ("0", ","), "pt": ("0", ","), "ar": ("٠", "٫")}
"""The digit 0 and the decimal sign of languages in which they are not those of English."""


class _State:
    formats = Formats()


def install(formats: Formats | None) -> None:
    """Use these from now on; None goes back to 24 hours and ISO dates."""
    _State.formats = formats or Formats()


def without_region(language: str) -> Formats:
    """24 hours and ISO dates, with the decimal sign and the digits of a language."""
    zero, sign = _SIGNS.get(language.partition("_")[0], ("0", "."))
    return Formats(zero=zero, decimal=sign, language=language)


def clock(at: time) -> str:
    """A time of day to the minute; `at.time()` of a datetime."""
    return _State.formats.clock(at)


def day(one: date) -> str:
    """A date in figures."""
    return _State.formats.day(one)


def iso_day(text: str | None) -> str:
    """A date that is kept as 2026-11-20, in figures; "" for none."""
    return day(date.fromisoformat(text)) if text else ""


def read_clock(text: str) -> time | None:
    """A time of day as the region writes it, or None."""
    return _State.formats.read_clock(text)


def digits(text: str) -> str:
    """`text` with its figures in the digits of the language."""
    zero = _State.formats.zero
    return text if zero == "0" else "".join(chr(ord(zero) + int(ch)) if "0" <= ch <= "9" else ch for ch in text)


def inside(name: str) -> str:
    """A name as it stands inside a sentence: with a small letter, where the language does not write nouns large."""
    return name if _State.formats.language.startswith("de") else name[:1].lower() + name[1:]


def language() -> str:
    """The language in force: "en", "pt_BR"."""
    return _State.formats.language


def decimal() -> str:
    """The decimal sign of the language."""
    return _State.formats.decimal


def zero() -> str:
    """The digit 0 of the language."""
    return _State.formats.zero


def month_first() -> bool:
    """Whether a date in words begins with the month: "Nov 20"."""
    return _State.formats.month_first

"""Times of day and dates as the person's region writes them: 12 or 24 hours, the order of day, month and year.

Words in them and digits are those of the language, which is Qt's default locale.
"""

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QTime

from unclench.core.base import local_formats
from unclench.core.base.local_formats import Formats

_SHORT = QLocale.FormatType.ShortFormat
NO_BREAK = "\u00a0"


class _State:
    region: QLocale | None = None
    """Of the system; None: that of the default locale."""


def install(region: QLocale | None = None) -> None:
    """Write them so from now on. A system that says nothing of a region (C) gets 24 hours and ISO dates."""
    _State.region = region
    words = QLocale()
    zero, decimal, language = words.zeroDigit(), words.decimalPoint(), words.name()
    formats = Formats(_clock, _day, _read_clock, _month_first(), zero, decimal, language)
    if _region().name() == "C":  # the enum of all languages has 369 members, which few starts need
        formats = Formats(zero=zero, decimal=decimal, language=language)
    local_formats.install(formats)


def day_format() -> str:
    """The short date of the region, with all four figures of the year."""
    short = _region().dateFormat(_SHORT)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def first_weekday() -> int:
    """The day that a week begins with: 0 is Monday."""
    return _region().firstDayOfWeek().value - 1


def _region() -> QLocale:
    return _State.region or QLocale()


def _month_first() -> bool:
    short = _region().dateFormat(_SHORT)
    return "M" in short and short.index("M") < short.index("d") and not short.startswith("y")


def _clock(at: time) -> str:
    """No line breaks before AM or PM."""
    return QLocale().toString(QTime(at.hour, at.minute), _region().timeFormat(_SHORT)).replace(" ", NO_BREAK)


def _day(one: date) -> str:
    return QLocale().toString(QDate(one.year, one.month, one.day), day_format())


def _read_clock(text: str) -> time | None:
    locale, written = QLocale(), _region().timeFormat(_SHORT)
    plain = text.strip().replace(NO_BREAK, " ")
    for words in (text, plain, plain.replace(" ", "\u202f")):
        at = locale.toTime(words, written)
        if at.isValid():
            return time(at.hour(), at.minute())
    return None

"""Times of day and dates as the person's region writes them: 12 or 24 hours, the order of day, month and year."""

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QTime

from unclench.core.base import local_formats
from unclench.core.base.local_formats import Formats


def install() -> None:
    """Write them so from now on. A system that says nothing of a region (C) gets 24 hours and ISO dates."""
    locale = QLocale()
    plain = locale.language() is QLocale.Language.C
    local_formats.install(None if plain else Formats(_clock, _day, _read_clock, _month_first()))


def day_format() -> str:
    """The short date of the region, with all four figures of the year."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def first_weekday() -> int:
    """The day that a week begins with: 0 is Monday."""
    return QLocale().firstDayOfWeek().value - 1


def _month_first() -> bool:
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return "M" in short and short.index("M") < short.index("d") and not short.startswith("y")


def _clock(at: time) -> str:
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def _day(one: date) -> str:
    return QLocale().toString(QDate(one.year, one.month, one.day), day_format())


def _read_clock(text: str) -> time | None:
    locale = QLocale()
    for words in (text, text.strip().replace(" ", "\u202f")):
        at = locale.toTime(words, QLocale.FormatType.ShortFormat)
        if at.isValid():
            return time(at.hour(), at.minute())
    return None

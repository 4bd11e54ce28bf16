"""Days and places in words, as the doctor's page writes them."""

from datetime import date, datetime

from unclench.core.base import local_formats
from unclench.core.base.entries import Height, Side
from unclench.core.base.moments import Instant
from unclench.core.base.translation import translate
from unclench.core.base.units import listed


def month(number: int) -> str:
    """The short name of a month, 1-12."""
    names = (
        translate("core", "Jan"),
        translate("core", "Feb"),
        translate("core", "Mar", "March, short"),
        translate("core", "Apr"),
        translate("core", "May", "the month, short"),
        translate("core", "Jun"),
        translate("core", "Jul"),
        translate("core", "Aug"),
        translate("core", "Sep"),
        translate("core", "Oct"),
        translate("core", "Nov"),
        translate("core", "Dec"),
    )
    return names[number - 1]


def whole_month(number: int) -> str:
    """The name of a month, 1-12."""
    names = (
        translate("core", "January"),
        translate("core", "February"),
        translate("core", "March"),
        translate("core", "April"),
        translate("core", "May"),
        translate("core", "June"),
        translate("core", "July"),
        translate("core", "August"),
        translate("core", "September"),
        translate("core", "October"),
        translate("core", "November"),
        translate("core", "December"),
    )
    return names[number - 1]


def weekdays() -> tuple[str, ...]:
    """The short names of the weekdays, Monday first."""
    return (
        translate("core", "Mon"),
        translate("core", "Tue", "Tuesday, short"),
        translate("core", "Wed"),
        translate("core", "Thu"),
        translate("core", "Fri"),
        translate("core", "Sat"),
        translate("core", "Sun"),
    )


def weekday(day: date) -> str:
    """The short name of the weekday."""
    return weekdays()[day.weekday()]


def _date(when: Instant | date) -> date:
    local = when.local() if isinstance(when, Instant) else when
    return local.date() if isinstance(local, datetime) else local


def short_day(when: Instant | date, *, year: bool = False) -> str:
    """Such as: 20 Nov, with the year where asked."""
    day = _date(when)
    text = _day_month_year() if year else _day_month()
    return text.format(day=_figures(day.day), month=month(day.month), year=_figures(day.year))


def month_year(day: date) -> str:
    """Such as: Nov 2026."""
    return translate("core", "{month} {year}").format(month=month(day.month), year=_figures(day.year))


def edition(text: str) -> str:
    """An edition that is called after its month, 2026-11, as Nov 2026; another one as it is."""
    try:
        return month_year(date.fromisoformat(f"{text}-01"))
    except ValueError:
        return text


def _figures(number: int) -> str:
    return local_formats.digits(str(number))


def _day_month() -> str:
    if local_formats.month_first():
        return translate("core", "{month} {day}")
    return translate("core", "{day} {month}")


def _day_month_year() -> str:
    if local_formats.month_first():
        return translate("core", "{month} {day}, {year}")
    return translate("core", "{day} {month} {year}")


def named_day(when: Instant | date, *, year: bool = False) -> str:
    """Such as: Fri 20 Nov."""
    return translate("core", "{weekday} {day}").format(weekday=weekday(_date(when)), day=short_day(when, year=year))


def named_time(when: Instant) -> str:
    """Such as: Fri 20 Nov 14:05."""
    return translate("core", "{day} {time}").format(day=named_day(when), time=local_formats.clock(when.local().time()))


def period(first: Instant, last: Instant) -> str:
    """Such as: Fri 20 Nov to Thu 26 Nov 2026."""
    same_year = first.local().year == last.local().year
    return translate("core", "{first} to {last}").format(
        first=named_day(first, year=not same_year), last=named_day(last, year=True)
    )


def place(side: Side | None, height: Height | None) -> str:
    """Where it hurts, in words; empty when it was not said."""
    heights = {"upper": translate("core", "upper back"), "lower": translate("core", "low back")}
    sides = {
        "left": translate("core", "left"),
        "middle": translate("core", "middle"),
        "right": translate("core", "right"),
    }
    words = [heights[height] if height else translate("core", "back"), sides[side] if side else ""]
    return listed(word for word in words if word) if side or height else ""

"""Texts with a shape, as settings hold them: a time of day, working hours, days off, a moment, an id."""

from datetime import date, datetime, time
from functools import cache
from typing import Literal

Shape = Literal["clock", "hours", "days", "moment", "id", "language"]
Range = tuple[time, time]
Week = tuple[tuple[Range, ...], ...]
"""The ranges of each weekday, Monday first; within a day they are in order and apart."""

FIRST_YEAR, LAST_YEAR = 1970, 2199
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def clock(text: str) -> time:
    """Read a time of day such as "12:30". Raises ValueError."""
    hours, colon, minutes = text.strip().partition(":")
    if not (colon and len(minutes) == 2 and len(hours) in (1, 2) and (hours + minutes).isdecimal()):
        raise ValueError(text)
    return time(int(hours), int(minutes))


def week(text: str) -> Week:
    """Working hours such as "mon-fri 09:00-12:30 13:15-17:30; sat 10:00-12:00". A weekday not named is off.

    A day may have several ranges (the gap between two is lunch). Raises ValueError.
    """
    days: list[tuple[Range, ...]] = [()] * 7
    for part in filter(None, (piece.strip() for piece in text.lower().split(";"))):
        names, *ranges = part.split()
        if not ranges:
            raise ValueError(part)
        for day in _weekdays(names):
            if days[day]:
                raise ValueError(part)
            days[day] = _ranges(ranges)
    return tuple(days)


def days(text: str) -> tuple[tuple[date, date], ...]:
    """Days off such as "2026-12-24..2027-01-01 2027-03-08", as first and last days. Raises ValueError."""
    spans: list[tuple[date, date]] = []
    for part in text.split():
        first, dots, last = part.partition("..")
        span = date.fromisoformat(first), date.fromisoformat(last if dots else first)
        if span[1] < span[0]:
            raise ValueError(part)
        spans.append(span)
    return tuple(spans)


def moment(text: str) -> datetime | None:
    """An ISO 8601 moment with its offset, in the years of the diary, or None for the empty text. Raises ValueError."""
    if not text:
        return None
    found = datetime.fromisoformat(text)
    if found.tzinfo is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ValueError(text)
    return found


def identifier(text: str) -> str:
    """The id of a product or a move, such as "cat_cow". Raises ValueError when it is empty or has a space in it."""
    if text.split() != [text]:
        raise ValueError(text)
    return text


def language(text: str) -> str:
    """The code of a language, such as "de" or "pt_BR", or "system". Raises ValueError."""
    name, under, country = text.partition("_")
    is_code = name.isalpha() and name.islower() and name.isascii() and 2 <= len(name) <= 3
    is_country = country.isalpha() and country.isupper() and country.isascii() and len(country) == 2
    if text != "system" and not (is_code and (is_country or not under)):
        raise ValueError(text)
    return text


@cache
def has_shape(shape: Shape, text: str) -> bool:
    """Whether `text` can be read as that shape."""
    readers = {"clock": clock, "hours": week, "days": days, "moment": moment, "id": identifier, "language": language}
    try:
        readers[shape](text)
    except ValueError:
        return False
    return True


def example(shape: Shape) -> str:
    """What a text of that shape looks like, for an error message."""
    return {
        "clock": "12:30",
        "hours": "mon-fri 09:00-12:30 13:15-17:30; sat 10:00-12:00",
        "days": "2026-12-24..2027-01-01 2027-03-08",
        "moment": "2026-11-22T14:05:00+01:00",
        "id": "cat_cow",
        "language": "de",
    }[shape]


def _weekdays(names: str) -> range:
    first, dash, last = names.partition("-")
    start = WEEKDAYS.index(first)
    end = WEEKDAYS.index(last) if dash else start
    if end < start:
        raise ValueError(names)
    return range(start, end + 1)


def _ranges(parts: list[str]) -> tuple[Range, ...]:
    ranges: list[Range] = []
    for part in parts:
        first, dash, last = part.partition("-")
        span = clock(first), clock(last) if dash else time.min
        if span[1] <= span[0] or (ranges and span[0] < ranges[-1][1]):
            raise ValueError(part)
        ranges.append(span)
    return tuple(ranges)

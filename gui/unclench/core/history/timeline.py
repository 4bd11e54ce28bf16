"""Where days, weeks, months and moments stand along a chart, and what they are called."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from unclench.core.base import local_formats
from unclench.core.base.chart import Tick
from unclench.core.base.history_sums import By
from unclench.core.base.moments import DAY_TURN, Instant
from unclench.core.base.printed_words import month, month_year, named_day, short_day, weekday
from unclench.core.base.translation import translate
from unclench.core.history.ranges import Range

DAY = 86_400
MONTHS_NAMED = 2 * 366
"""So many days have the names of their months below; more, the years."""


def next_bucket(first: date, by: By) -> date:
    """The first day after the day, week or month that begins so."""
    if by == "month":
        return date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return first + timedelta(7 if by == "week" else 1)


def buckets(shown: Range) -> tuple[date, ...]:
    """The first day of each day, week or month of the range, in order; the first may have begun before it."""
    at = shown.first
    if shown.by == "month":
        at = at.replace(day=1)
    elif shown.by == "week":
        at -= timedelta((at.weekday() - shown.first_weekday) % 7)
    found: list[date] = []
    while at <= shown.last:
        found.append(at)
        at = next_bucket(at, shown.by)
    return tuple(found)


def share_of(shown: Range, bucket: date) -> float:
    """The middle of a day, week or month."""
    first = max(bucket, shown.first)
    last = min(next_bucket(bucket, shown.by), shown.last + timedelta(1))
    return ((first - shown.first).days + (last - shown.first).days) / 2 / shown.days


def start_of(shown: Range, bucket: date) -> float:
    """Where a day, week or month begins."""
    return max(0.0, (bucket - shown.first).days / shown.days)


def width_of(shown: Range) -> float:
    """The room of a bar."""
    return 1 / len(buckets(shown))


def share_at(shown: Range, at: Instant) -> float:
    """A moment, by the wall clock there and then; it may lie outside, below 0 or above 1."""
    start = datetime.combine(shown.first, DAY_TURN)
    return (at.local().replace(tzinfo=None) - start).total_seconds() / (DAY * shown.days)


def spread(shares: Sequence[float], room: float) -> list[float]:
    """The middles of bars that are `room` wide, none over another: each at its moment, else directly after the last."""
    room = min(room, 1 / max(1, len(shares)))
    found: list[float] = []
    for share in shares:
        found.append(max(share, found[-1] + room if found else room / 2))
    most = 1 - room / 2
    for place in reversed(range(len(found))):
        found[place] = min(found[place], most)
        most = found[place] - room
    return found


def bucket_name(shown: Range, bucket: date) -> str:
    """What is read out before the value."""
    if shown.by == "month":
        return month_year(bucket)
    if shown.by == "week":
        return translate("core", "Week of {day}").format(day=short_day(bucket, year=bucket.year != shown.today.year))
    return day_name(shown, bucket)


def day_name(shown: Range, day: date) -> str:
    """One day, with the year where that is another."""
    return named_day(day, year=day.year != shown.today.year)


def average(shown: Range, unit: str) -> str:
    """The unit of bars that are the average of the days with an entry, where one stands for a week or month."""
    words = {
        "day": "{unit}",
        "week": translate("core", "{unit} a day, average of a week"),
        "month": translate("core", "{unit} a day, average of a month"),
    }
    return words[shown.by].format(unit=unit)


def longest(shown: Range, unit: str) -> str:
    """The unit of bars that are the longest of their week or month."""
    words = {
        "day": "{unit}",
        "week": translate("core", "{unit}, longest of a week"),
        "month": translate("core", "{unit}, longest of a month"),
    }
    return words[shown.by].format(unit=unit)


def most(shown: Range) -> str:
    """The unit of bars that are the highest day of their week or month; of days it needs none."""
    words = {
        "day": "",
        "week": translate("core", "highest day of a week"),
        "month": translate("core", "highest day of a month"),
    }
    return words[shown.by]


def total(shown: Range) -> str:
    """The unit of bars that are the sum of their week or month; of days it needs none."""
    words = {"day": "", "week": translate("core", "all of a week"), "month": translate("core", "all of a month")}
    return words[shown.by]


def bucket_cell(shown: Range, bucket: date) -> str:
    """How it stands in a table."""
    return month_year(bucket) if shown.by == "month" else local_formats.day(bucket)


def bucket_head(shown: Range) -> str:
    """The head of that column."""
    if shown.by == "month":
        return translate("core", "Month")
    return translate("core", "Week from") if shown.by == "week" else translate("core", "Day")


def ticks(shown: Range) -> tuple[Tick, ...]:
    """The words below a chart: hours of a day, days, months or years."""
    if shown.days == 1:
        return tuple(_hours())
    if shown.days <= 8:
        return tuple(Tick(share_of(shown, day), weekday(day)) for day in buckets(shown))
    if shown.by == "day":
        step = 7 if shown.days > 10 else 2
        days = buckets(shown)[:: step if shown.days <= 35 else 14]
        return tuple(Tick(share_of(shown, day), short_day(day)) for day in days)
    if shown.days <= MONTHS_NAMED:
        return tuple(_thin([(first, month(first.month)) for first in _months(shown)], shown))
    years = [date(year, 1, 1) for year in range(shown.first.year, shown.last.year + 1)]
    return tuple(_thin([(max(day, shown.first), local_formats.digits(str(day.year))) for day in years], shown))


def _hours() -> Iterable[Tick]:
    for hours in range(0, 25, 4):
        yield Tick(hours / 24, local_formats.clock(time((DAY_TURN.hour + hours) % 24)))


def _months(shown: Range) -> Iterable[date]:
    at = shown.first.replace(day=1)
    while at <= shown.last:
        yield max(at, shown.first)
        at = next_bucket(at, "month")


def _thin(named: list[tuple[date, str]], shown: Range) -> Iterable[Tick]:
    """Each in the middle of its time, as many as have room."""
    ends = [day for day, _ in named[1:]] + [shown.last + timedelta(1)]
    wide = [
        (day, words, end)
        for (day, words), end in zip(named, ends, strict=True)
        if (end - day).days * 25 >= shown.days or len(named) <= 2
    ]
    for day, words, end in wide[:: -(-len(wide) // 12)]:
        yield Tick(((day - shown.first).days + (end - shown.first).days) / 2 / shown.days, words)

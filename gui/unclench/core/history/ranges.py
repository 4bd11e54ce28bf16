"""The stretch of days that the overview shows: how it is chosen, what it is called, what comes before and after it.

A day is that of entries: it runs from 04:00 to 04:00.
"""

from datetime import date, timedelta
from typing import Literal, get_args

from unclench.core.base import local_formats
from unclench.core.base.frozen_record import record
from unclench.core.base.history_sums import By
from unclench.core.base.moments import DAY_TURN, Instant
from unclench.core.base.printed_words import month_year, named_day, short_day
from unclench.core.base.translation import translate

Kind = Literal["day", "week", "four_weeks", "year", "all", "span"]
KINDS: tuple[Kind, ...] = get_args(Kind)
CHOICES = KINDS[:-1]
"""Those that a person chooses; a span is the days of one spasm, or what a command names."""
LENGTHS: dict[Kind, int] = {"week": 7, "four_weeks": 28, "year": 365}
"""Days of those that end with their anchor."""
MOST_DAYS, MOST_WEEKS = 62, 2 * 366
"""So many days are shown day by day, and week by week; of more, months."""
_LEAST, _MOST = date(1971, 1, 1), date(9990, 1, 1)


@record(kw_only=True)
class Range:
    """Days from `first` to `last`, and the day that is today. `first_weekday`: a week begins with it, 0 is Monday."""

    kind: Kind
    first: date
    last: date
    today: date
    first_weekday: int = 0

    @property
    def days(self) -> int:
        """How many there are."""
        return (self.last - self.first).days + 1

    @property
    def by(self) -> By:
        """What is summed up: days, weeks or months."""
        if self.days <= MOST_DAYS:
            return "day"
        return "week" if self.days <= MOST_WEEKS else "month"

    def holds(self, day: date) -> bool:
        """Whether the day is one of them."""
        return self.first <= day <= self.last


def of(kind: Kind, anchor: date, today: date, oldest: date | None, first_weekday: int = 0) -> Range:
    """The range of this kind that holds the day `anchor` and ends with it. Of a span give both ends: `span`."""
    anchor = min(max(anchor, _LEAST), _MOST)
    first = last = anchor
    if kind in LENGTHS:
        first = anchor - timedelta(LENGTHS[kind] - 1)
    elif kind == "all":
        first, last = min(oldest or today, today), today
    return Range(kind=kind, first=first, last=last, today=today, first_weekday=first_weekday)


def span(first: date, last: date, today: date, first_weekday: int = 0) -> Range:
    """Chosen days."""
    return Range(kind="span", first=first, last=max(first, last), today=today, first_weekday=first_weekday)


def earlier(shown: Range) -> date:
    """The anchor of the range before this one."""
    return max(shown.first - timedelta(1), _LEAST)


def later(shown: Range) -> date:
    """The anchor of the range after this one; it never ends later than today."""
    after = shown.last + timedelta(LENGTHS.get(shown.kind, 1))
    return min(after, shown.today) if shown.last < shown.today else after


def moved_span(shown: Range, direction: int) -> tuple[date, date]:
    """As many days, directly before (-1) or after (1)."""
    by = timedelta(direction * shown.days)
    return shown.first + by, shown.last + by


def has_earlier(shown: Range, oldest: date | None) -> bool:
    """Whether there is anything before."""
    return oldest is not None and oldest < shown.first


def has_later(shown: Range) -> bool:
    """Whether there is a day after it that is not ahead."""
    return shown.last < shown.today


def title(shown: Range) -> str:
    """What stands above the cards."""
    first, last, today = shown.first, shown.last, shown.today
    if shown.kind == "day":
        return _day_title(first, today)
    if shown.kind in LENGTHS and last == today:
        return _until_today(shown.kind)
    if shown.kind == "all":
        return _from_to(month_year(first), month_year(last))
    if first == last:
        return _day_title(first, today)
    if (first.year, first.month) == (last.year, last.month):
        return _days_of_a_month(first, last, year=last.year != today.year)
    other = first.year != last.year
    return _from_to(short_day(first, year=other), short_day(last, year=other or last.year != today.year))


def day_words(shown: Range, now: Instant) -> str:
    """From when to when a day runs, where that is seen: with its hours, and after midnight; else ""."""
    turn = local_formats.clock(DAY_TURN)
    if shown.last >= shown.today != now.local().date():
        said = translate("core", "A day runs from {time} to {time}: until then this is still {day}.")
        return said.format(time=turn, day=named_day(shown.today))
    return translate("core", "A day runs from {time} to {time}.").format(time=turn) if shown.days == 1 else ""


def dates(shown: Range) -> str:
    """The days up to today, with the year, such as: 16 to 22 Nov 2026."""
    first, last = shown.first, max(shown.first, min(shown.last, shown.today))
    if first == last:
        return named_day(first, year=True)
    if (first.year, first.month) == (last.year, last.month):
        return _days_of_a_month(first, last, year=True)
    return _from_to(short_day(first, year=first.year != last.year), short_day(last, year=True))


def _until_today(kind: Kind) -> str:
    names = {
        "week": translate("core", "Last 7 days"),
        "four_weeks": translate("core", "Last 4 weeks"),
        "year": translate("core", "Last 12 months"),
    }
    return names[kind]


def _day_title(day: date, today: date) -> str:
    if day == today:
        return translate("core", "Today")
    if day == today - timedelta(1):
        return translate("core", "Yesterday")
    return named_day(day, year=day.year != today.year)


def _days_of_a_month(first: date, last: date, *, year: bool) -> str:
    """Such as: 12 to 18 Nov."""
    if local_formats.month_first():
        return _from_to(short_day(first), local_formats.digits(f"{last.day}, {last.year}" if year else f"{last.day}"))
    text = translate("core", "{first} to {last}", "days of one month: 12 to 18 Nov")
    return text.format(first=local_formats.digits(str(first.day)), last=short_day(last, year=year))


def _from_to(first: str, last: str) -> str:
    if first == last:
        return first
    return translate("core", "{first} to {last}").format(first=first, last=last)

"""Working hours as a person sets them: groups of weekdays with the same ranges of time."""

from collections.abc import Sequence
from datetime import time
from itertools import pairwise

from unclench.core.base import local_formats
from unclench.core.base.frozen_record import record
from unclench.core.base.setting_formats import WEEKDAYS, Range, week
from unclench.core.base.translation import translate

FIRST = (time(9), time(17, 30))
"""The range that a new group begins with."""
BREAK_MINUTES = 60
LEAST_MINUTES = 120
LATEST_BEGIN, LATEST_END = 22 * 60 + 30, 23 * 60


@record
class Group:
    """Weekdays (0 is Monday) and the ranges of each of them. A group without days is one that is being made."""

    days: tuple[int, ...]
    ranges: tuple[Range, ...]


@record
class Trouble:
    """What is wrong with the ranges of one group: `place` is the range to look at."""

    place: int
    words: str


def groups(text: str) -> tuple[Group, ...]:
    """The groups of working hours as they are kept; one without days where there are none. Raises ValueError."""
    by_ranges: dict[tuple[Range, ...], list[int]] = {}
    for day, ranges in enumerate(week(text)):
        if ranges:
            by_ranges.setdefault(ranges, []).append(day)
    made = tuple(Group(tuple(days), ranges) for ranges, days in by_ranges.items())
    return made or (Group((), (FIRST,)),)


def written(all_groups: Sequence[Group]) -> str:
    """As settings keep them: "mon-thu 09:00-12:30 13:15-17:30; fri 09:00-14:00". All groups must be right."""
    by_day = {day: _ranges_text(group.ranges) for group in all_groups for day in group.days}
    parts: list[tuple[int, int, str]] = []
    for day in sorted(by_day):
        if parts and parts[-1][1] == day - 1 and parts[-1][2] == by_day[day]:
            parts[-1] = (parts[-1][0], day, by_day[day])
        else:
            parts.append((day, day, by_day[day]))
    return "; ".join(f"{_days_text(first, last)} {ranges}" for first, last, ranges in parts)


def trouble(ranges: Sequence[Range]) -> Trouble | None:
    """What is wrong first: a range that ends before it begins, or two that overlap."""
    for place, (first, last) in enumerate(ranges):
        if last <= first:
            text = translate("core", "{first} to {last} ends before it begins.")
            return Trouble(place, text.format(first=local_formats.clock(first), last=local_formats.clock(last)))
    in_order = sorted(range(len(ranges)), key=lambda place: ranges[place])
    for earlier, later in pairwise(in_order):
        if ranges[later][0] < ranges[earlier][1]:
            text = translate("core", "{one} and {other} overlap.")
            words = text.format(one=range_words(ranges[earlier]), other=range_words(ranges[later]))
            return Trouble(max(earlier, later), words)
    return None


def range_words(one: Range) -> str:
    """Such as: 09:00 to 12:30."""
    text = translate("core", "{first} to {last}")
    return text.format(first=local_formats.clock(one[0]), last=local_formats.clock(one[1]))


def with_day(all_groups: Sequence[Group], place: int, day: int, *, on: bool) -> tuple[Group, ...]:
    """One weekday switched on or off in the group at `place`: a weekday is in one group at most."""
    changed: list[Group] = []
    for index, group in enumerate(all_groups):
        days = set(group.days)
        if index == place and on:
            days.add(day)
        elif index == place or on:
            days.discard(day)
        changed.append(Group(tuple(sorted(days)), group.ranges))
    return tuple(changed)


def next_range(ranges: Sequence[Range]) -> Range | None:
    """A range to begin with after the others: an hour later, at least two hours long; None in the night."""
    begin = max(_minutes(last) for _, last in ranges) + BREAK_MINUTES if ranges else _minutes(FIRST[0])
    if begin > LATEST_BEGIN:
        return None
    return _time(begin), _time(min(max(begin + LEAST_MINUTES, _minutes(FIRST[1])), LATEST_END))


def _minutes(at: time) -> int:
    return 60 * at.hour + at.minute


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def _days_text(first: int, last: int) -> str:
    return WEEKDAYS[first] if first == last else f"{WEEKDAYS[first]}-{WEEKDAYS[last]}"


def _ranges_text(ranges: Sequence[Range]) -> str:
    return " ".join(f"{first:%H:%M}-{last:%H:%M}" for first, last in sorted(ranges))

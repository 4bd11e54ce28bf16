"""A date and a time of day as one moment that is past: what the clock on the wall showed in the local zone."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from unclench.core.base import local_formats
from unclench.core.base.errors import BadInput
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, at_zone
from unclench.core.base.printed_words import named_day
from unclench.core.base.translation import translate


@record
class Reading:
    """A moment as it was understood.

    `other` and `which`: in the night the clocks go back a time comes twice, and both are past.
    """

    at: Instant
    other: Instant | None = None
    which: Literal["", "first", "second"] = ""

    def turned(self) -> "Reading":
        """The other one of the two."""
        if self.other is None:
            return self
        return Reading(self.other, self.at, "first" if self.which == "second" else "second")


def read_wall(wall: datetime, now: Now) -> Reading:
    """`wall` has no zone. Of a time that comes twice it is the later one that is past.

    Raises BadInput for a time that is still to come, and for one that the clocks skipped.
    """
    first, second = (wall.replace(tzinfo=now.zone, fold=fold) for fold in (0, 1))
    if _offset(first) < _offset(second):
        raise BadInput("at", _skipped_words(wall))
    both = [at_zone(one.astimezone(UTC), now.zone) for one in (first, second)]
    past = [one for one in both if one.utc <= now.utc]
    if not past:
        raise BadInput("at", still_to_come(day_time(wall.date(), wall.time(), now)))
    if len(past) == 2 and both[0].utc != both[1].utc:
        return Reading(both[1], both[0], "second")
    return Reading(past[0])


def still_to_come(words: str) -> str:
    """The sentence about a moment that is not past."""
    return translate("core", '"{text}" is still to come. Give a moment that is past.').format(text=words)


def day_time(day: date, at: time, now: Now) -> str:
    """Such as: Today 14:05, Yesterday 09:00, Fri 20 Nov 14:05."""
    return translate("core", "{day} {time}").format(day=day_words(day, now), time=local_formats.clock(at))


def day_words(day: date, now: Now) -> str:
    """Today, Yesterday, Tomorrow, else the date with its weekday."""
    today = now.instant.local().date()
    near = {
        0: translate("core", "Today"),
        -1: translate("core", "Yesterday"),
        1: translate("core", "Tomorrow"),
    }
    return near.get((day - today).days) or named_day(day, year=day.year != today.year)


def twice_words(reading: Reading) -> str:
    """What to know about a time that came twice; empty for all others."""
    time_ = local_formats.clock(reading.at.local().time())
    if reading.which == "first":
        text = translate("core", "{time} came twice that night. This is the first, before the clocks went back.")
    elif reading.which == "second":
        text = translate("core", "{time} came twice that night. This is the second, after the clocks went back.")
    else:
        return ""
    return text.format(time=time_)


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()


def _skipped_words(wall: datetime) -> str:
    text = translate("core", "{day} had no {time}: the clocks went forward over it. Give a time before or after.")
    return text.format(day=named_day(wall.date(), year=True), time=local_formats.clock(wall.time()))

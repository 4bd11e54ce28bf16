"""When nudges may come at all: ranges of each weekday, days off, never at night. Local wall time of here and now."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from unclench.core.base import setting_formats
from unclench.core.base.frozen_record import record
from unclench.core.base.preferences import Preferences

MORNING, NIGHT = time(6), time(23)
EPISODE_HOURS = "mon-sun 07:00-22:00"
LOOK_AHEAD_DAYS = 400


@record
class Hours:
    """The open ranges of a week and the days off."""

    week: setting_formats.Week
    off: tuple[tuple[date, date], ...] = ()

    def of_day(self, day: date) -> tuple[setting_formats.Range, ...]:
        """The open ranges of that local day."""
        if any(first <= day <= last for first, last in self.off):
            return ()
        return self.week[day.weekday()]


ALL_DAY = Hours((((time.min, time.max),),) * 7)
"""For what the person asked for at any hour."""


def of(prefs: Preferences, in_episode: bool) -> Hours:
    """The hours in force. In an episode, if the person chose so, every day from 7 to 22."""
    if in_episode and prefs.nudge_episode_always:
        return Hours(_week(EPISODE_HOURS))
    return Hours(_week(prefs.work_hours), _days(prefs.days_off))


def inside(hours: Hours, moment: datetime, zone: tzinfo) -> bool:
    """Whether `moment` is within the hours where the person is."""
    local = moment.astimezone(zone)
    return any(first <= local.time() < last for first, last in hours.of_day(local.date()))


def next_open(hours: Hours, moment: datetime, zone: tzinfo) -> datetime | None:
    """`moment` itself when inside, else the next start of a range in UTC; None when there is none in sight."""
    if inside(hours, moment, zone):
        return moment
    local = moment.astimezone(zone)
    for ahead in range(LOOK_AHEAD_DAYS):
        day = local.date() + timedelta(days=ahead)
        for first, _ in hours.of_day(day):
            opens = datetime.combine(day, first, zone).astimezone(UTC)
            if opens > moment:
                return opens
    return None


def opened(hours: Hours, moment: datetime, zone: tzinfo) -> datetime:
    """When the first range of that local day began, in UTC (on a day off: when the day began)."""
    day = moment.astimezone(zone).date()
    ranges = hours.of_day(day)
    return datetime.combine(day, ranges[0][0] if ranges else time.min, zone).astimezone(UTC)


@lru_cache(maxsize=8)
def _week(text: str) -> setting_formats.Week:
    return tuple(
        tuple((max(first, MORNING), min(last, NIGHT)) for first, last in ranges if first < NIGHT and last > MORNING)
        for ranges in setting_formats.week(text)
    )


@lru_cache(maxsize=8)
def _days(text: str) -> tuple[tuple[date, date], ...]:
    return setting_formats.days(text)

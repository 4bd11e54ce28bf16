"""Instants, what the clock says, and the only place where a day begins."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from unclench.core.base.frozen_record import record

MAX_OFFSET_SECONDS = 50_400
DAY_TURN = time(4)


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment: UTC in whole seconds, with the local offset in seconds that held there and then."""

    utc: datetime
    offset: int = 0

    def __lt__(self, other: "Instant") -> bool:
        return self.utc < other.utc

    def local(self) -> datetime:
        """The wall-clock time there and then, as an aware datetime."""
        return self.utc.astimezone(timezone(timedelta(seconds=self.offset)))

    def iso(self) -> str:
        """ISO 8601 with the offset, for people and JSON."""
        return self.local().isoformat(timespec="seconds")

    def plus(self, seconds: float) -> "Instant":
        """So many seconds later (earlier, when negative), at the same offset."""
        return Instant(whole(self.utc + timedelta(seconds=seconds)), self.offset)


@record
class Now:
    """What the clock says: UTC, seconds since boot (sleep counts), the id of this boot, the local zone."""

    utc: datetime
    boot_seconds: float
    boot_id: str
    zone: tzinfo

    @property
    def instant(self) -> Instant:
        """This moment, with the local offset."""
        return at_zone(self.utc, self.zone)


def whole(moment: datetime) -> datetime:
    """`moment` in UTC, without a fraction of a second."""
    return moment.astimezone(UTC).replace(microsecond=0)


def at_zone(moment: datetime, zone: tzinfo) -> Instant:
    """`moment` with the offset that `zone` has then."""
    offset = moment.astimezone(UTC).astimezone(zone).utcoffset() or timedelta()
    return Instant(whole(moment), int(offset.total_seconds()))


def seconds_between(first: Instant | datetime, last: Instant | datetime) -> int:
    """Whole seconds from `first` to `last`, negative when `last` is earlier."""
    a = first.utc if isinstance(first, Instant) else first
    b = last.utc if isinstance(last, Instant) else last
    return int((b - a).total_seconds())


def day_of(instant: Instant) -> date:
    """The day an entry belongs to: it runs from 04:00 to 04:00 local, by the offset kept with the entry."""
    return (instant.local() - timedelta(hours=DAY_TURN.hour)).date()


def midnight_before(instant: Instant, zone: tzinfo) -> Instant:
    """The beginning of the calendar day of `instant`, by the clock of `zone`."""
    return at_zone(datetime.combine(instant.utc.astimezone(zone).date(), time(), zone), zone)

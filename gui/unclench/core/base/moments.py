"""Instants, what the clock says, and the only place where a day begins."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from unclench.core.base.errors import BadInput
from unclench.core.base.frozen_record import record
from unclench.core.base.translation import translate

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


_CLOCK = r"(\d{1,2})[:.](\d{2})"
_AGO = r"(\d{1,3})\s*(h|hours?|min|minutes?)\s+ago"
_DAYS_BACK = {"today": 0, "yesterday": 1}


def parse_when(text: str, now: Now) -> Instant:
    """What a person typed, as an instant not after now.

    Understood: "now", ISO 8601 (local when it names no zone), "HH:MM" (the latest that is past), "today 9",
    "yesterday 9:30", "1 h ago", "30 min ago". Raises BadInput for anything else and for the future.
    """
    words = text.strip().lower()
    moment = _read(words, now)
    if moment is None:
        raise BadInput(
            "at",
            translate(
                "core", 'I can\'t read "{text}" as a time. Write 14:05, yesterday 9:00, or 2026-11-22T14:05.'
            ).format(text=text),
        )
    instant = at_zone(moment, now.zone) if moment.tzinfo is None or moment.tzinfo is now.zone else _own_offset(moment)
    if instant.utc > whole(now.utc):
        raise BadInput(
            "at", translate("core", '"{text}" is still to come. Give a moment that is past.').format(text=text)
        )
    return instant


def parse_bound(text: str, now: Now, *, end: bool = False) -> Instant:
    """Where a period begins or ends: as parse_when, or a day alone, from its first second to its last.

    Raises BadInput for anything else and for the future.
    """
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        return parse_when(text, now)
    if not _is_countable(day):
        return parse_when(text, now)
    first = at_zone(datetime.combine(day, time(), now.zone), now.zone)
    if first > now.instant:
        return parse_when(f"{day.isoformat()}T00:00", now)
    return min(at_zone(datetime.combine(day, time(23, 59, 59), now.zone), now.zone), now.instant) if end else first


def _own_offset(moment: datetime) -> Instant:
    offset = int((moment.utcoffset() or timedelta()).total_seconds())
    if abs(offset) > MAX_OFFSET_SECONDS:
        raise BadInput("at", translate("core", "That offset from UTC does not exist."))
    return Instant(whole(moment), offset)


def _read(words: str, now: Now) -> datetime | None:
    if words in ("now", "just now"):
        return now.utc.astimezone(now.zone)
    if ago := re.fullmatch(_AGO, words):
        passed = timedelta(hours=int(ago[1])) if ago[2].startswith("h") else timedelta(minutes=int(ago[1]))
        return (now.utc - passed).astimezone(now.zone)
    today = now.utc.astimezone(now.zone).date()
    if clock := _clock(words):
        at = _latest(datetime.combine(today, clock), now)
        past = at.astimezone(UTC) <= now.utc
        return at if past else _latest(datetime.combine(today - timedelta(days=1), clock), now)
    day, _, rest = words.partition(" ")
    if day in _DAYS_BACK and (clock := _clock(rest.strip(), bare_hour=True)):
        return _latest(datetime.combine(today - timedelta(days=_DAYS_BACK[day]), clock), now)
    try:
        moment = datetime.fromisoformat(words.upper())
    except ValueError:
        return None
    if not re.search(r"\d[T ]\d", words.upper()) or not _is_countable(moment):
        return None
    return moment if moment.tzinfo else _latest(moment, now)


def _is_countable(day: date) -> bool:
    """Whether it is the same day or its neighbour in each zone: Python knows none before year 1 or after 9999."""
    return date.min.year < day.year < date.max.year


def _latest(wall: datetime, now: Now) -> datetime:
    """What the clock on the wall showed, in the local zone.

    In the night the clocks change a time comes twice, or is skipped: the later reading that is past.
    """
    readings = [wall.replace(tzinfo=now.zone, fold=fold) for fold in (0, 1)]
    past = [reading for reading in readings if reading.astimezone(UTC) <= now.utc]
    return max(past, key=lambda reading: reading.astimezone(UTC), default=readings[0])


def _clock(text: str, *, bare_hour: bool = False) -> time | None:
    if bare_hour and text.isdigit():
        text += ":00"
    found = re.fullmatch(_CLOCK, text)
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return time(int(found[1]), int(found[2]))

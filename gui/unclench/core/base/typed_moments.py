"""Moments as people type them: "14:05", "3pm", "yesterday 9", "20 minutes ago", ISO 8601. Understood or refused."""

import re
from datetime import date, datetime, time, timedelta

from unclench.core.base import local_formats, moment_chips
from unclench.core.base.errors import BadInput
from unclench.core.base.moments import MAX_OFFSET_SECONDS, Instant, Now, at_zone, whole
from unclench.core.base.translation import translate
from unclench.core.base.wall_time import Reading, read_wall, still_to_come

_CLOCK = r"(\d{1,2})(?:[:.](\d{2}))?(?:[:.]00)?\s*([ap]\.?m\.?)?"
_AGO = r"(?:(\d{1,3}|an?|half an)\s*(?:h|hrs?|hours?))?\s*(?:and\s+)?(?:(\d{1,3}|an?)\s*(?:m|mins?|minutes?))?(\s+ago)?"
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def parse_when(text: str, now: Now) -> Instant:
    """What a person typed, as an instant not after now. Raises BadInput with what would be right.

    Understood: "now", ISO 8601 (local when it names no zone), "14:05" and "3pm" (the latest that is past), "today 9",
    "yesterday 9:30", "monday 9", "this morning", "1 h ago", "20 minutes ago".
    """
    return read_moment(text, now).at


def read_moment(text: str, now: Now, day: date | None = None) -> Reading:
    """As `parse_when`. With `day`, a time of day is one of that day, and "9" is one, too."""
    words = " ".join(text.lower().split()).removeprefix("at ")
    reading = _read(words, now, day)
    if reading is None:
        raise BadInput(
            "at",
            translate("core", 'I can\'t read "{text}" as a time. Write {time}, yesterday 9, or 20 minutes ago.').format(
                text=text, time=local_formats.clock(time(14, 5))
            ),
        )
    if reading.at.utc > whole(now.utc):
        raise BadInput("at", still_to_come(text))
    return reading


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
        raise BadInput("at", still_to_come(text))
    return min(at_zone(datetime.combine(day, time(23, 59, 59), now.zone), now.zone), now.instant) if end else first


def read_clock(text: str, *, bare_hour: bool = False) -> time | None:
    """A time of day such as "14:05", "9.30", "3pm", "noon", or as the region writes it; "9" where `bare_hour`."""
    words = " ".join(text.lower().split())
    named = {"noon": time(12), "midnight": time(0)}
    if words in named:
        return named[words]
    found = re.fullmatch(_CLOCK, words)
    if found is None:
        return local_formats.read_clock(text)
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    elif found[2] is None and not bare_hour:
        return None
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _read(words: str, now: Now, day: date | None) -> Reading | None:
    if words in ("now", "just now", translate("core", "now")):
        return Reading(now.instant)
    if (ago := _ago(words)) is not None:
        return Reading(at_zone(now.utc - ago, now.zone))
    if (named := moment_chips.named(words, now)) is not None:
        return Reading(named)
    if (clock := read_clock(words, bare_hour=day is not None)) is not None:
        return read_wall(datetime.combine(day, clock), now) if day is not None else _latest(clock, now)
    if (on_day := _day_and_clock(words, now)) is not None:
        return read_wall(on_day, now)
    return _iso(words, now)


def _latest(clock: time, now: Now) -> Reading:
    """The last time that the wall clock showed this."""
    today = now.instant.local().date()
    try:
        return read_wall(datetime.combine(today, clock), now)
    except BadInput:
        if datetime.combine(today, clock) <= now.instant.local().replace(tzinfo=None):
            raise  # it was skipped today
        return read_wall(datetime.combine(today - timedelta(days=1), clock), now)


def _ago(words: str) -> timedelta | None:
    """How long: "1 h ago", "20 minutes ago", "an hour ago", "1 h 20 min ago"; "ago" may be left out."""
    found = re.fullmatch(_AGO, words)
    if found is None or not (found[1] or found[2]):
        return None
    return timedelta(hours=_count(found[1]), minutes=_count(found[2]))


def _count(word: str | None) -> float:
    named = {None: 0.0, "a": 1.0, "an": 1.0, "half an": 0.5}
    return named[word] if word in named else float(word or 0)


def _day_and_clock(words: str, now: Now) -> datetime | None:
    """Such as "yesterday 9:30" or "monday 9": of a weekday, the last one up to today."""
    today = now.instant.local().date()
    name, _, rest = words.partition(" ")
    clock = read_clock(rest.removeprefix("at "), bare_hour=True)
    if clock is None:
        return None
    back = {
        "today": 0, translate("core", "today"): 0, "yesterday": 1, translate("core", "yesterday"): 1,
    }.get(name)  # fmt: skip
    weekday = next((place for place, one in enumerate(_DAYS) if name in (one, one[:3])), None)
    if back is None and weekday is not None:
        back = (today.weekday() - weekday) % 7
        if back == 0 and clock > now.instant.local().time():
            back = 7
    return datetime.combine(today - timedelta(days=back), clock) if back is not None else None


def _iso(words: str, now: Now) -> Reading | None:
    try:
        moment = datetime.fromisoformat(words.upper())
    except ValueError:
        return None
    if not re.search(r"\d[T ]\d", words.upper()) or not _is_countable(moment):
        return None
    return Reading(_own_offset(moment)) if moment.tzinfo else read_wall(moment, now)


def _is_countable(day: date) -> bool:
    """Whether it is the same day or its neighbour in each zone: Python knows none before year 1 or after 9999."""
    return date.min.year < day.year < date.max.year


def _own_offset(moment: datetime) -> Instant:
    offset = int((moment.utcoffset() or timedelta()).total_seconds())
    if abs(offset) > MAX_OFFSET_SECONDS:
        raise BadInput("at", translate("core", "That offset from UTC does not exist."))
    return Instant(whole(moment), offset)

"""Moments as people type them: "14:05", "3pm", "yesterday 9", "20 minutes ago", ISO 8601. Understood or refused.

The words are those of English and of the language in force; digits and decimal signs are those of any language.
"""

import re
from datetime import date, datetime, time, timedelta

from unclench.core.base import local_formats, moment_chips, moment_words, numbers
from unclench.core.base.errors import BadInput
from unclench.core.base.moment_words import Words, one_of
from unclench.core.base.moments import MAX_OFFSET_SECONDS, Instant, Now, at_zone, whole
from unclench.core.base.translation import translate
from unclench.core.base.wall_time import Reading, read_wall, still_to_come

Vocabulary = dict[str, Words]
MOST = 999
"""Of the hours or minutes since a moment."""


def parse_when(text: str, now: Now) -> Instant:
    """What a person typed, as an instant not after now. Raises BadInput with what would be right.

    Understood: "now", ISO 8601 (local when it names no zone), "14:05" and "3pm" (the latest that is past), "today 9",
    "yesterday 9:30", "monday 9", "this morning", "1 h ago", "20 minutes ago".
    """
    return read_moment(text, now).at


def read_moment(text: str, now: Now, day: date | None = None) -> Reading:
    """As `parse_when`. With `day`, a time of day is one of that day, and "9" is one, too."""
    reading = _read(text, now, day)
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
    found = _clock(_plain(text), moment_words.in_force(), bare_hour=bare_hour)
    return found if found is not None else local_formats.read_clock(text)


def _plain(text: str) -> str:
    """Small letters, digits 0 to 9, one space between words, and no comma between them."""
    return " ".join(re.sub(r",(?!\d)", " ", numbers.plain(text.lower())).split())


def _read(text: str, now: Now, day: date | None) -> Reading | None:
    words, known = _plain(text), moment_words.in_force()
    if words in known["now"]:
        return Reading(now.instant)
    if (chosen := moment_chips.named(words, now)) is not None:
        return Reading(chosen)
    if (ago := _ago(words, known)) is not None:
        return Reading(at_zone(now.utc - ago, now.zone))
    if (clock := _clock(words, known, bare_hour=day is not None) or local_formats.read_clock(text)) is not None:
        return read_wall(datetime.combine(day, clock), now) if day is not None else _latest(clock, now)
    if (on_day := _day_and_clock(words, known, now)) is not None:
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


def _clock(words: str, known: Vocabulary, *, bare_hour: bool) -> time | None:
    """A time of day: "14:05", "9.30", "3 pm", "at 9 o'clock", "noon"."""
    words = re.sub(rf"^{one_of(known['at'])} ", "", words)
    for name, hour in (("midnight", 0), ("noon", 12)):
        if words in known[name]:
            return time(hour)
    oclock, halves = one_of(known["o'clock"]), {word: half for half in moment_words.HALVES for word in known[half]}
    pattern = rf"(\d{{1,2}})(?:(?:[:.]| ?{oclock} ?)(\d\d)(?:[:.]00)?)?(?: ?({oclock}))?(?: ?({one_of(halves)}))?"
    found = re.fullmatch(pattern, words)
    if found is None or not (bare_hour or found[2] or found[3] or found[4]):
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[4]:
        least, most, more = moment_words.HALVES[halves[found[4]]]
        if not least <= hour <= most:
            return None
        hour = hour % 12 + more
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _ago(words: str, known: Vocabulary) -> timedelta | None:
    """How long: "1 h ago", "20 minutes ago", "an hour ago", "1 h 20 min ago"; "ago" may be left out."""
    ago = one_of(known["ago"])
    length = re.sub(rf"^{ago} (?=.)|(?<=.) {ago}$", "", words)
    figures = {phrase: name for name in moment_words.LENGTHS for phrase in known[name]}
    length = re.sub(rf"(?<!\w)(?<!\d ){one_of(figures)}(?!\w)", lambda phrase: figures[phrase[0]], length)
    number, joined = r"(\d[\d.,/٫]*)", one_of(known["and"])
    hours, minutes = (one_of(known[name]) for name in ("hours", "minutes"))
    found = re.fullmatch(rf"(?:{number} ?{hours}\.?)? ?(?:{joined} ?)?(?:{number} ?{minutes}\.?)?", length)
    if found is None or not (found[1] or found[2]):
        return None
    return timedelta(hours=_count(found[1]), minutes=_count(found[2]))


def _count(figures: str | None) -> float:
    return numbers.read(figures, numbers.NumberRule(field="at", least=0, most=MOST)) if figures else 0


def _day_and_clock(words: str, known: Vocabulary, now: Now) -> datetime | None:
    """Such as "yesterday 9:30" or "monday 9": of a weekday, the last one up to today."""
    today = now.instant.local().date()
    for name, places in (("days", 3), ("weekday", 7)):
        for place in range(places):
            days = known[f"{place} days" if name == "days" else f"weekday {place}"]
            found = re.fullmatch(rf"(?:{one_of(known['on'])} )?{one_of(days)}\.? (.+)", words)
            clock = _clock(found[1], known, bare_hour=True) if found else None
            if clock is None:
                continue
            back = place if name == "days" else (today.weekday() - place) % 7
            if name == "weekday" and back == 0 and clock > now.instant.local().time():
                back = 7
            return datetime.combine(today - timedelta(days=back), clock)
    return None


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

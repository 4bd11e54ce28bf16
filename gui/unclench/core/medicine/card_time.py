"""The time of a row on the medicine card in parts: what is large, what stands below it, what is said instead."""

from unclench.core.base import local_formats
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, at_zone
from unclench.core.base.time_words import length, weekday
from unclench.core.base.translation import translate
from unclench.core.medicine import dose_clock
from unclench.core.medicine.product_rows import Row, earliest_words, points_to_note

WEEK = 7


@record
class CardTime:
    """`clock` and `left` ("in 2 h 20 min") where there is an earliest time; `words` what is said of it, or instead.

    `note`: there is no time, because of a note, to which the words lead.
    """

    clock: str = ""
    left: str = ""
    words: str = ""
    note: bool = False


def card_time(row: Row, now: Now) -> CardTime:
    """What the row shows: the same as `earliest_words`, in its parts."""
    if points_to_note(row):
        return CardTime(words=earliest_words(row, now), note=True)
    if row.known:
        if row.known.until is None:
            return CardTime(words=earliest_words(row, now))
        said = translate("core", "by what is known for {name}").format(name=row.known.ingredient.inside)
        return _at(at_zone(row.known.until, now.zone), now, said)
    if row.limited and row.earliest.at:
        return _at(row.earliest.at, now)
    return CardTime(words=earliest_words(row, now))


def _at(at: Instant, now: Now, words: str = "") -> CardTime:
    """The clock time, rounded up to the minute; the day, where it is not today, stands with how long until then."""
    local, seconds = dose_clock.minute_up(at).local(), (at.utc - now.utc).total_seconds()
    left = translate("core", "in {left}").format(left=length(-(-int(seconds) // 60) * 60))
    days = (local.date() - now.instant.local().date()).days
    if days:
        day = weekday(local) if days < WEEK else local_formats.day(local.date())
        left = translate("core", "{day}, {left}").format(day=day, left=left)
    return CardTime(local_formats.clock(local.time()), left, words)

"""The moments that one press gives: now, a while ago, this morning; and moments in words."""

from datetime import date, datetime, time, timedelta
from typing import Literal

from unclench.core.base import moment_words
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, at_zone, seconds_between
from unclench.core.base.numbers import plain
from unclench.core.base.time_words import length
from unclench.core.base.translation import translate
from unclench.core.base.wall_time import day_time

ChipId = Literal["now", "15", "30", "60", "morning", "evening"]

MORNING = time(8)
"""What "this morning" means."""
EVENING = time(20)
"""What "yesterday evening" means."""
MORNING_IS_PAST = time(9)
"""From here on "this morning" is more than what the other chips give; before it, last evening is offered."""


@record
class Chip:
    """`words` stand on it; `spoken` is the same in full, as it may be typed."""

    id: ChipId
    words: str
    spoken: str


def chips(now: Now) -> tuple[Chip, ...]:
    """The chips to offer at this time of the day."""
    ago = (
        Chip("15", translate("core", "15 min ago"), translate("core", "15 minutes ago")),
        Chip("30", translate("core", "30 min ago"), translate("core", "30 minutes ago")),
        Chip("60", translate("core", "1 h ago"), translate("core", "1 hour ago")),
    )
    return (Chip("now", translate("core", "Now"), translate("core", "now")), *ago, _part_of_day(now))


def moment(chip: ChipId, now: Now) -> Instant:
    """What a chip gives when it is pressed now."""
    if chip == "now":
        return now.instant
    today = now.instant.local().date()
    if chip == "morning":
        return _wall(today, MORNING, now)
    if chip == "evening":
        return _wall(today - timedelta(days=1), EVENING, now)
    return at_zone(now.utc - timedelta(minutes=int(chip)), now.zone)


def named(words: str, now: Now) -> Instant | None:
    """What the words of a chip mean when typed in small letters; None for other words and for what is to come."""
    known = moment_words.in_force()
    meant: dict[str, ChipId] = dict.fromkeys(known["this morning"], "morning")
    meant |= dict.fromkeys(known["last evening"], "evening")
    for chip in chips(now):
        meant |= {plain(chip.words.lower()): chip.id, plain(chip.spoken.lower()): chip.id}
    found = moment(meant[words], now) if words in meant else None
    return found if found is not None and found.utc <= now.utc else None


def said(at: Instant, now: Now) -> str:
    """A past moment in words: "Today 13:50, 15 min ago"; beyond a day without how long ago."""
    local = at_zone(at.utc, now.zone).local()
    words = day_time(local.date(), local.time(), now)
    passed = seconds_between(at, now.instant)
    if passed < 60:
        return translate("core", "{moment}, just now").format(moment=words)
    if passed >= 24 * 3600:
        return words
    return translate("core", "{moment}, {length} ago").format(moment=words, length=length(passed))


def _part_of_day(now: Now) -> Chip:
    if now.instant.local().time() >= MORNING_IS_PAST:
        return Chip("morning", translate("core", "This morning"), translate("core", "this morning"))
    return Chip("evening", translate("core", "Yesterday evening"), translate("core", "yesterday evening"))


def _wall(day: date, at: time, now: Now) -> Instant:
    return at_zone(datetime.combine(day, at, now.zone), now.zone)

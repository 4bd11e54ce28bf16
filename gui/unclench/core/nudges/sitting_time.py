"""How long the person has sat since they last got up, from presence, stands and walks."""

from datetime import datetime, timedelta

from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Now


@record
class Sat:
    """`seconds` since `begun`, the first sitting after the last break, without a pause of the nudges."""

    sitting: bool
    seconds: int
    begun: datetime | None


def since_up(facts: Facts, now: Now, break_seconds: int, paused: tuple[datetime, datetime] | None = None) -> Sat:
    """Sitting counts from the last stand, walk, or absence of at least `break_seconds`; shorter ones change nothing.

    A time of which nobody knows (the app did not run) counts as an absence.
    """
    up = _last_up(facts, break_seconds)
    sitting, begun, later = False, None, now.utc
    for place, presence in enumerate(reversed([one for one in facts.presences if not one.corrected])):
        end = min(presence.ended or (now.utc if place == 0 else later), later)
        if (up and end <= up) or (later - end).total_seconds() >= break_seconds:
            break
        sitting = sitting or (place == 0 and presence.state == "sitting" and presence.ended is None)
        later = presence.at.utc
        if presence.state == "sitting":
            begun = max(presence.at.utc, up) if up else presence.at.utc
        elif (end - presence.at.utc).total_seconds() >= break_seconds:
            break
    if begun is None:
        return Sat(sitting, 0, None)
    seconds = (now.utc - begun).total_seconds() - overlap(begun, now.utc, paused)
    return Sat(sitting, max(0, int(seconds)), begun)


def overlap(begun: datetime, end: datetime, span: tuple[datetime, datetime] | None) -> float:
    """Seconds of `span` that lie between `begun` and `end`."""
    if span is None:
        return 0.0
    return max(0.0, (min(end, span[1]) - max(begun, span[0])).total_seconds())


def _last_up(facts: Facts, break_seconds: int) -> datetime | None:
    ups = [stand.at.utc for stand in facts.stands[-1:]]
    ups += [walk.at.utc + timedelta(seconds=walk.moved_seconds) for walk in facts.walks[-1:]]
    for one in facts.presences:
        if one.corrected and one.state == "away" and one.ended:
            ups += [one.ended] if (one.ended - one.at.utc).total_seconds() >= break_seconds else []
    return max(ups, default=None)

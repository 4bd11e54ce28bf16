"""How long the person has sat since they last got up, from presence, stands and walks."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from unclench.core.facts import Facts
from unclench.core.moments import Now


@dataclass(frozen=True)
class Sat:
    """`seconds` sat since `up`, the end of the last break; `sitting` tells whether they sit now."""

    sitting: bool
    seconds: int
    up: datetime | None


def since_up(facts: Facts, now: Now, break_seconds: int, paused: tuple[datetime, datetime] | None = None) -> Sat:
    """Sitting counts from the last stand, walk, or time away of at least `break_seconds`. A pause stands still."""
    latest = facts.presences[-1] if facts.presences else None
    sitting = latest is not None and latest.state == "sitting" and latest.ended is None
    up = _last_up(facts)
    seconds = 0.0
    later = now.utc
    for presence in reversed(facts.presences):
        end = min(presence.ended or later, later)
        if up and end <= up:
            break
        later = min(later, presence.at.utc)
        if presence.state == "away":
            if (end - presence.at.utc).total_seconds() >= break_seconds:
                up = max(up, end) if up else end
                break
            continue
        begun = max(presence.at.utc, up) if up else presence.at.utc
        seconds += max(0.0, (end - begun).total_seconds() - overlap(begun, end, paused))
    return Sat(sitting, int(seconds), up)


def overlap(begun: datetime, end: datetime, span: tuple[datetime, datetime] | None) -> float:
    """Seconds of `span` that lie between `begun` and `end`."""
    if span is None:
        return 0.0
    return max(0.0, (min(end, span[1]) - max(begun, span[0])).total_seconds())


def _last_up(facts: Facts) -> datetime | None:
    stand = facts.stands[-1].at.utc if facts.stands else None
    walk = facts.walks[-1].at.utc + timedelta(seconds=facts.walks[-1].moved_seconds) if facts.walks else None
    return max((moment for moment in (stand, walk) if moment), default=None)

"""The plank that runs on another computer: no hold lasts longer than the longest one, so then it is over."""

from unclench.core.base.entries import Plank
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Now, seconds_between
from unclench.core.prevention.plank.snapshot import HARD_CAP_SECONDS


def plank_elsewhere(facts: Facts, now: Now) -> Plank | None:
    """The newest hold of another computer that nobody has ended."""
    timer = facts.timers.get("plank")
    for hold in reversed(facts.planks):
        if hold.held_ms or hold.device == facts.device or (timer and timer.entry_id == hold.id):
            continue
        if 0 <= seconds_between(hold.at, now.instant) < HARD_CAP_SECONDS:
            return hold
    return None

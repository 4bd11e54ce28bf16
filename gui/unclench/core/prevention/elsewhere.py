"""The walk or the plank that runs on another computer, as far as its entry tells: until it is ended, or its limit."""

from dataclasses import replace

from unclench.core.base.entries import Plank, Walk
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Now, seconds_between
from unclench.core.base.translation import translate
from unclench.core.prevention import walk_ladder
from unclench.core.prevention.plank.elsewhere import plank_elsewhere

MINUTE_SECONDS = 60


@record
class Elsewhere:
    """An entry of another computer that nobody has ended, and how many whole seconds it has run."""

    entry: Walk | Plank
    seconds: int

    @property
    def changes(self) -> int:
        """Seconds until its words are others."""
        return MINUTE_SECONDS - self.seconds % MINUTE_SECONDS

    def words(self, name: str) -> str:
        """What runs, and where; `name` is that of the computer, "" where it is not known."""
        minutes = self.seconds // MINUTE_SECONDS
        if isinstance(self.entry, Plank):
            text = translate("core", "Plank at {computer}") if name else translate("core", "Plank at another computer")
        elif name:
            text = translate("core", "Walk at {computer}, %Ln min so far", "", minutes)
        else:
            text = translate("core", "Walk at another computer, %Ln min so far", "", minutes)
        return text.format(computer=name)


def walk_elsewhere(facts: Facts, now: Now) -> Elsewhere | None:
    """The newest walk of another computer that goes on."""
    timer = facts.timers.get("walk")
    for walk in reversed(facts.walks):
        if walk.moved_seconds or walk.device == facts.device or (timer and timer.entry_id == walk.id):
            continue
        passed = seconds_between(walk.at, now.instant)
        if 0 <= passed < walk_ladder.MOST_SECONDS:
            return Elsewhere(walk, passed)
    return None


def running_elsewhere(facts: Facts, now: Now) -> Elsewhere | None:
    """The walk, or else the plank, of another computer that goes on."""
    walk = walk_elsewhere(facts, now)
    if walk is not None:
        return walk
    hold = plank_elsewhere(facts, now)
    return Elsewhere(hold, seconds_between(hold.at, now.instant)) if hold else None


def plan_stop_walk(there: Elsewhere, moved_seconds: int, pain_after: int | None, stopped_for: str | None) -> Walk:
    """That walk, ended here."""
    assert isinstance(there.entry, Walk)
    moved = max(1, min(moved_seconds, walk_ladder.MOST_SECONDS))
    return replace(there.entry, moved_seconds=moved, pain_after=pain_after, stopped_for=stopped_for)

"""Hold a plank: start, stop, say how it was."""

from typing import Any

from unclench.actions.context import Context
from unclench.actions.preferences import Preferences as Settings
from unclench.core.base import preferences
from unclench.core.base.entries import Plank
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Instant, Now
from unclench.core.base.ports import PLANK_WANTED
from unclench.core.base.preferences import Preferences
from unclench.core.prevention.plank import holds as rules
from unclench.core.prevention.plank.gate import Reason, closed
from unclench.core.prevention.plank.ladder import level_of, standing, wish_for
from unclench.core.safety import closing


class Planks:
    """One hold at a time; on disk from its first second."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def closed(self) -> Reason | None:
        """Why a plank may not start now, or None."""
        facts, now = self._context.journal.read(), self._context.clock.now()
        return closed(facts, now, _group(facts, now), standing(facts, now).goal)

    def ask(self) -> int:
        """Ask the window to begin a session with its lead-in; returns the goal. Raises Refused."""
        facts, now = self._context.journal.read(), self._context.clock.now()
        wish = preferences.read(self._context.journal.settings()).plank_level
        hold, _ = rules.plan_start(facts, now, _group(facts, now), level=level_of(wish, standing(facts, now)))
        self._context.publish({PLANK_WANTED})
        return hold.goal_seconds

    def check(self) -> bool:
        """True when a plank may start now. Raises Refused with the reason."""
        reason = self.closed()
        if reason is not None:
            raise reason.refusal()
        return True

    def start(self, move: str | None = None, level: int | None = None) -> Plank:
        """Start a hold; one left over from a kill is kept at the length it was seen. Raises Refused or BadInput."""
        with self._context.journal.write() as w:
            now = self._context.clock.now()
            hold, timer = rules.plan_start(w.facts, now, _group(w.facts, now), move, level)
            if rules.current(w.facts, now) is not None:
                old, ended = rules.plan_stop(w.facts, now)
                w.change(old)
                w.retime(ended)
            hold = w.start(hold, timer)
        self._context.publish({"planks"})
        return hold

    def seen(self) -> None:
        """The running hold goes on; after a kill it is offered back at this length.

        Written each second between two frames, so nothing waits for the disk: a power cut ends the hold anyway.
        """
        with self._context.journal.write(undoable=False, synced=False) as w:
            timer = rules.plan_seen(w.facts, self._context.clock.now())
            if timer is not None:
                w.retime(timer)

    def stop(self, *, as_seen: bool = False) -> Plank:
        """End the hold, or else that of another computer. Raises Refused.

        `as_seen` keeps one that a kill cut off, at the length it was last seen.
        """
        with self._context.journal.write() as w:
            now = self._context.clock.now()
            if rules.current(w.facts, now) is None:
                hold = w.change(rules.plan_stop_elsewhere(w.facts, now))
            else:
                hold, timer = rules.plan_stop(w.facts, now, as_seen=as_seen)
                hold = w.change(hold)
                w.retime(timer)
        self._context.publish({"planks"})
        return hold

    def cancel(self) -> None:
        """Forget the running or left-over hold. Raises Refused when there is none."""
        with self._context.journal.write() as w:
            hold, timer = rules.plan_stop(w.facts, self._context.clock.now())
            w.retime(timer)
            w.delete(hold)
        self._context.publish({"planks"})

    def drop(self, hold: str) -> None:
        """A hold that was an accident is not kept; undo brings it back. Raises BadInput when it is not there."""
        with self._context.journal.write() as w:
            w.delete(rules.known(w.facts, hold))
        self._context.publish({"planks"})

    def choose(self, level: int, sets: int | None, *, lead_in: int, voice: bool) -> Preferences:
        """The way the next sessions go, in one press: `sets` guided holds, None for one free hold. Raises BadInput."""
        facts, now = self._context.journal.read(), self._context.clock.now()
        chosen: dict[str, Any] = {
            "plank_level": wish_for(level, standing(facts, now)),
            "plank_guided": sets is not None,
            "plank_lead_in": lead_in,
            "plank_voice": voice,
        }
        if sets is not None:
            chosen["plank_sets"] = sets
        return Settings(self._context).change_all(chosen)

    def rate(
        self,
        hold: str,
        form: bool | None = None,
        talk: bool | None = None,
        pain: int | None = None,
        stopped_for: str | None = None,
    ) -> Plank:
        """Keep how a hold went; what is not given stays as it was. Raises BadInput."""
        with self._context.journal.write() as w:
            rated = w.change(rules.plan_rate(w.facts, hold, form, talk, pain, stopped_for))
        self._context.publish({"planks"})
        return rated

    def trim(self, hold: str, seconds: float) -> Plank:
        """Take off the seconds it took to reach the key. Raises BadInput."""
        with self._context.journal.write() as w:
            trimmed = w.change(rules.plan_trim(w.facts, hold, seconds))
        self._context.publish({"planks"})
        return trimmed

    def log(
        self,
        seconds: float,
        *,
        move: str | None = None,
        level: int | None = None,
        pain: int | None = None,
        at: Instant | None = None,
        note: str | None = None,
    ) -> tuple[Plank, tuple[tuple[str, str], ...]]:
        """Keep a hold that is past, with its warnings. Raises BadInput."""
        with self._context.journal.write() as w:
            now = self._context.clock.now()
            hold, warnings = rules.plan_log(w.facts, now, seconds, move=move, level=level, pain=pain, at=at, note=note)
            hold = w.add(hold)
        self._context.publish({"planks"})
        return hold, warnings


def _group(facts: Facts, now: Now) -> str | None:
    return closing.now_gate(facts, now)

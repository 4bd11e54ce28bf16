"""Walk: start, stop, log."""

from unclench.actions.context import Context
from unclench.core.base.entries import Walk
from unclench.core.base.moments import Instant
from unclench.core.prevention import walks as rules
from unclench.core.safety import closing


class Walks:
    """Walks, swims, rides."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def start(self) -> Walk:
        """Start a walk. Raises Refused."""
        with self._context.journal.write() as w:
            now = self._context.clock.now()
            walk, timer = rules.plan_start(w.facts, now, closing.now_gate(w.facts, now))
            walk = w.start(walk, timer)
        self._context.publish({"walks"})
        return walk

    def stop(self, at: Instant | None = None, *, pain_after: int | None = None, stopped_for: str | None = None) -> Walk:
        """End the walk, or else that of another computer. Raises Refused or BadInput."""
        with self._context.journal.write() as w:
            walk, timer = rules.plan_stop(w.facts, self._context.clock.now(), at, pain_after, stopped_for)
            walk = w.change(walk)
            if timer is not None:
                w.retime(timer)
        self._context.publish({"walks"})
        return walk

    def log(
        self,
        minutes: float,
        activity: str = "walk",
        *,
        pain_before: int | None = None,
        pain_after: int | None = None,
        stopped_for: str | None = None,
        at: Instant | None = None,
        note: str | None = None,
    ) -> Walk:
        """Keep a walk, swim or ride that is past. Raises BadInput."""
        with self._context.journal.write() as w:
            walk = rules.plan_log(
                w.facts,
                self._context.clock.now(),
                minutes,
                activity,
                pain_before=pain_before,
                pain_after=pain_after,
                stopped_for=stopped_for,
                at=at,
                note=note,
            )
            walk = w.add(walk)
        self._context.publish({"walks"})
        return walk

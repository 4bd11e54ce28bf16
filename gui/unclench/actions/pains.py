"""Log pain and twinges; keep the answers to a questionnaire (PEG, change, Roland-Morris, Oswestry) with its score."""

from typing import Any

from unclench.actions.context import Context
from unclench.core.base.entries import Height, Measure, Pain, Side
from unclench.core.base.moments import Instant
from unclench.core.relief import sessions
from unclench.core.safety import pain as rules


class Pains:
    """Pain values and twinges."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def log(
        self,
        value: int,
        what: str = "now",
        *,
        side: Side | None = None,
        height: Height | None = None,
        spasm: bool = False,
        at: Instant | None = None,
        note: str | None = None,
        session_id: str | None = None,
    ) -> Pain:
        """Keep a value from 0 to 10; `spasm` marks a twinge. Raises BadInput."""
        with self._context.journal.write() as w:
            now = self._context.clock.now()
            pain = w.add(rules.plan(now, value, what, side, height, spasm, at, note, session_id))
        self._context.publish({"pains"})
        return pain

    def tap(self, value: int, what: str = "now") -> Pain:
        """Keep a value as it is tapped on the Relief tab: with the session that runs, if one does. Raises BadInput."""
        with self._context.journal.write() as w:
            now = self._context.clock.now()
            pain = w.add(rules.plan(now, value, what, session_id=sessions.during(w.facts, now, what)))
        self._context.publish({"pains"})
        return pain

    def measure(self, name: str, answers: dict[str, Any], *, at: Instant | None = None) -> Measure:
        """Keep a questionnaire ("peg", "change", "rmdq", "odi") with its score. Raises BadInput."""
        from unclench.core.causes import questionnaires as measures

        planned = measures.plan(self._context.clock.now(), name, answers, at)
        with self._context.journal.write() as w:
            kept = w.add(planned)
        self._context.publish({"measures"})
        return kept

"""Answer the warning signs, and clear what stands."""

from typing import Any

from unclench.actions.context import Context
from unclench.core.base.entries import SignCheck
from unclench.core.base.moments import Instant
from unclench.core.safety import warning_signs as rules


class WarningSigns:
    """The warning signs of health.md 2."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def answer(self, answers: dict[str, Any], at: Instant | None = None) -> SignCheck:
        """Keep answers ({"A3": "y", ...}). Raises BadInput for an unknown sign or answer."""
        kept = rules.check_answers(self._context.guide.safety.signs, answers)
        with self._context.journal.write() as w:
            check = w.add(rules.plan_answer(w.facts, self._context.clock.now(), kept, at))
        self._context.publish({"sign_checks"})
        return check

    def clear(self, why: str) -> tuple[SignCheck, ...]:
        """Clear what stands: "called", "checked" or "mistake". Raises BadInput or Refused."""
        with self._context.journal.write() as w:
            cleared = tuple(w.change(check) for check in rules.plan_clear(w.facts, self._context.clock.now(), why))
        self._context.publish({"sign_checks"})
        return cleared

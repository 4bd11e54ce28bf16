"""Log pain, in one tap."""

from unclench.actions.desk import Desk
from unclench.core import pain as rules
from unclench.core.entries import Height, Pain, Side
from unclench.core.moments import Instant


class Pains:
    """Pain values and twinges."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

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
        with self._desk.journal.write() as w:
            now = self._desk.clock.now()
            pain = w.add(rules.plan(now, value, what, side, height, spasm, at, note, session_id))
        self._desk.publish({"pains"})
        return pain

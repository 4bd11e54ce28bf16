"""Stretch: log a move, let one rest after a stop sign, keep what a physiotherapist gave."""

from unclench.actions.context import Context
from unclench.core.base import preferences
from unclench.core.base.entries import OwnMove, Stretch
from unclench.core.base.moments import Instant
from unclench.core.prevention import stretching as rules
from unclench.core.prevention.plank.gate import Reason, stretch_closed
from unclench.core.safety import closing


class Stretches:
    """Stretches done, and own moves."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def closed(self, *, acute: bool) -> Reason | None:
        """Why stretching may not start now, or None; `acute` asks for the moves of the first days."""
        facts, now = self._context.journal.read(), self._context.clock.now()
        return stretch_closed(facts, now, closing.now_gate(facts, now), acute=acute)

    def log(
        self,
        move: str,
        *,
        held_seconds: int | None = None,
        side: rules.Side | None = None,
        at: Instant | None = None,
        note: str | None = None,
    ) -> Stretch:
        """Keep a stretch that was done. Raises BadInput."""
        return self._add(move, held_seconds, side, None, at, note)

    def stop_sign(self, move: str, sign: str = "sharp") -> Stretch:
        """It hurt: the move rests for 48 hours. Raises BadInput."""
        return self._add(move, 1, None, sign, None, None)

    def add_own(
        self,
        name: str,
        hold_seconds: int,
        repeats: int,
        sides: int = 1,
        *,
        from_whom: str | None = None,
        how: str = "",
    ) -> OwnMove:
        """Keep a move that somebody gave, and put it into the next session. Raises BadInput."""
        with self._context.journal.write() as w:
            move = w.add(rules.plan_own(self._context.clock.now(), name, hold_seconds, repeats, sides, from_whom, how))
            known = rules.all_moves(self._context.guide.prevention.moves, w.facts)
            chosen = preferences.read(self._context.journal.settings()).stretch_moves
            w.set("stretch_moves", rules.with_move(known, chosen, move.id))
        self._context.publish({"own_moves", "settings"})
        return move

    def _add(
        self,
        move: str,
        held_seconds: int | None,
        side: rules.Side | None,
        stopped_for: str | None,
        at: Instant | None,
        note: str | None,
    ) -> Stretch:
        with self._context.journal.write() as w:
            known = rules.all_moves(self._context.guide.prevention.moves, w.facts)
            stretch = rules.plan_log(
                known,
                self._context.clock.now(),
                move,
                held_seconds=held_seconds,
                side=side,
                stopped_for=stopped_for,
                at=at,
                note=note,
            )
            stretch = w.add(stretch)
        self._context.publish({"stretches"})
        return stretch

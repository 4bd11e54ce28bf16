"""Getting up, and time at the desk as the desktop reports it or the person corrects it."""

from typing import Literal

from unclench.actions.context import Context
from unclench.core.base import preferences
from unclench.core.base.entries import Presence, Stand
from unclench.core.base.moments import Instant
from unclench.core.base.presence import PresenceChange
from unclench.core.prevention import sitting as rules


class Sitting:
    """Stands and presences."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def stand(self, at: Instant | None = None, note: str | None = None) -> Stand:
        """The person got up. Raises BadInput."""
        with self._context.journal.write() as w:
            stand = w.add(rules.plan_stand(self._context.clock.now(), at, note))
        self._context.publish({"stands"})
        return stand

    def heard(self, heard: PresenceChange) -> None:
        """The desktop says that the person sits there, or is away; a long absence is a stand."""
        pause = 60 * preferences.read(self._context.journal.settings()).break_minutes
        with self._context.journal.write(undoable=False) as w:
            ended, fresh, stand = rules.plan_heard(w.facts, heard, pause)
            if ended:
                w.change(ended)
            if fresh:
                w.add(fresh)
            if stand:
                w.add(stand)
        if fresh:
            self._context.publish({"presences", "stands"})

    def unseen(self) -> None:
        """At the start: end a presence that an earlier run left open at the moment it was last known."""
        with self._context.journal.write(undoable=False) as w:
            ended = rules.plan_unseen(w.facts, self._context.clock.now())
            if ended:
                w.change(ended)
        if ended:
            self._context.publish({"presences"})

    def correct(self, first: Instant, last: Instant, state: Literal["sitting", "away"]) -> Presence:
        """What the person says about a time. Raises BadInput."""
        with self._context.journal.write() as w:
            told = w.add(rules.plan_correct(self._context.clock.now(), first, last, state))
        self._context.publish({"presences"})
        return told

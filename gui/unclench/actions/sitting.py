"""Getting up, and what is heard or said of being at the desk."""

from typing import Literal

from unclench.actions.context import Desk
from unclench.core.base import preferences
from unclench.core.base.entries import Presence, Stand
from unclench.core.base.moments import Instant
from unclench.core.base.presence import Heard
from unclench.core.prevention import sitting as rules


class Sitting:
    """Stands and presences."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def stand(self, at: Instant | None = None, note: str | None = None) -> Stand:
        """The person got up. Raises BadInput."""
        with self._desk.journal.write() as w:
            stand = w.add(rules.plan_stand(self._desk.clock.now(), at, note))
        self._desk.publish({"stands"})
        return stand

    def heard(self, heard: Heard) -> None:
        """The desktop says that the person sits there, or is away; a long absence is a stand."""
        pause = 60 * preferences.read(self._desk.journal.settings()).break_minutes
        with self._desk.journal.write(undoable=False) as w:
            ended, fresh, stand = rules.plan_heard(w.facts, heard, pause)
            if ended:
                w.change(ended)
            if fresh:
                w.add(fresh)
            if stand:
                w.add(stand)
        if fresh:
            self._desk.publish({"presences", "stands"})

    def unseen(self) -> None:
        """At the start: what an earlier run left open ends where it was last known."""
        with self._desk.journal.write(undoable=False) as w:
            ended = rules.plan_unseen(w.facts, self._desk.clock.now())
            if ended:
                w.change(ended)
        if ended:
            self._desk.publish({"presences"})

    def correct(self, first: Instant, last: Instant, state: Literal["sitting", "away"]) -> Presence:
        """What the person says about a time. Raises BadInput."""
        with self._desk.journal.write() as w:
            told = w.add(rules.plan_correct(self._desk.clock.now(), first, last, state))
        self._desk.publish({"presences"})
        return told

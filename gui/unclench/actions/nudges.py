"""Nudges: which one is due, what was shown and answered; pauses and meetings, which always have an end."""

from collections.abc import Callable

from unclench.actions.context import Context
from unclench.core.base import preferences
from unclench.core.base.entries import Entry, Nudge
from unclench.core.base.moments import Instant
from unclench.core.nudges import done_effects, pause_end
from unclench.core.nudges.decide import look
from unclench.core.nudges.decision import NudgeDecision
from unclench.core.nudges.merge import Offer
from unclench.core.nudges.rule_inputs import Surroundings


class Nudges:
    """Nudges as entries, and what the person says about them."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.held: str | None = None
        """What the running app found when it looked last; None where none runs."""
        self.logged: Callable[[tuple[Entry, ...]], None] = lambda entries: None
        """Called with the entries that a "Done" wrote."""

    def look(self, here: Surroundings) -> NudgeDecision:
        """What to show now, when to look again, what is held."""
        context = self._context
        return look(context.journal.read(), self._settings(), here, context.clock.now(), context.guide.nudges)

    def show(self, offer: Offer, held_for: str | None = None) -> Nudge:
        """Keep that it is being shown; `held_for`: what it had to wait for."""
        with self._context.journal.write(undoable=False) as w:
            now = self._context.clock.now()
            nudge = w.add(Nudge(at=now.instant, about=offer.about, held_for=held_for))
            for about in offer.about:
                if about.startswith("rarer:"):
                    w.set("nudge_rarer_asked", (*self._settings().nudge_rarer_asked, about.partition(":")[2]))
        self._context.publish(w.touched)
        return nudge

    def answer(self, nudge_id: str, answer: done_effects.Answer) -> Nudge:
        """Done (which also writes what was done), open, later, not today. Raises BadInput."""
        if answer == "done":
            return self._done(nudge_id)
        with self._context.journal.write(undoable=False) as w:
            nudge = done_effects.open_nudge(w.facts, nudge_id)
            nudge = w.change(done_effects.answered(nudge, answer, self._context.clock.now()))
        self._context.publish({"nudges"})
        return nudge

    def settle(self) -> tuple[str, ...]:
        """Close nudges that were not answered in time or whose request was fulfilled meanwhile; returns their ids."""
        now = self._context.clock.now()
        wishes = self._settings()
        if not any(done_effects.settled(self._context.journal.read(), wishes, now)):
            return ()
        with self._context.journal.write(undoable=False) as w:
            settled = done_effects.settled(w.facts, wishes, now)
            over = [w.change(done_effects.answered(one, answer, now)).id for one, answer in settled]
        self._context.publish({"nudges"})
        return tuple(over)

    def withdraw_left(self) -> None:
        """At the start: what an earlier run left open was no reminder to anybody."""
        with self._context.journal.write(undoable=False) as w:
            for nudge in w.facts.nudges:
                if nudge.answer is None and nudge.device == w.facts.device:
                    w.change(done_effects.answered(nudge, "withdrawn", self._context.clock.now()))

    def pause(self, end: Instant) -> Instant:
        """No nudges until then. Raises BadInput for an end that is past or too far."""
        now = self._context.clock.now()
        pause_end.in_minutes((end.utc - now.utc).total_seconds() / 60, now, pause_end.LONGEST_PAUSE)
        begun = pause_end.pause_begun(self._settings(), now)
        with self._context.journal.write(undoable=False) as w:
            w.set("pause_from", begun.iso(), "device")
            w.set("pause_until", end.iso(), "device")
        self._context.publish({"settings"})
        return end

    def meeting(self, end: Instant) -> Instant:
        """In a meeting until then. Raises BadInput."""
        now = self._context.clock.now()
        pause_end.in_minutes((end.utc - now.utc).total_seconds() / 60, now, pause_end.LONGEST_MEETING)
        with self._context.journal.write(undoable=False) as w:
            w.set("meeting_until", end.iso(), "device")
        self._context.publish({"settings"})
        return end

    def resume(self) -> None:
        """The pause ends now."""
        self._end("pause_until")

    def end_meeting(self) -> None:
        """The meeting ends now."""
        self._end("meeting_until")

    def _end(self, name: str) -> None:
        with self._context.journal.write(undoable=False) as w:
            w.set(name, self._context.clock.now().instant.iso(), "device")
        self._context.publish({"settings"})

    def _done(self, nudge_id: str) -> Nudge:
        """The answer and all that it writes, as one press. An answer alone is no press that undo takes back."""
        context = self._context
        known = done_effects.open_nudge(context.journal.read(), nudge_id)
        with context.journal.write(undoable=done_effects.has_effects(known)) as w:
            now = context.clock.now()
            nudge = done_effects.open_nudge(w.facts, nudge_id)
            effects = done_effects.of_done(nudge, w.facts, self._settings(), now, context.guide.countries)
            added = tuple(w.add(entry) for entry in effects.added)
            for name, value in effects.settings:
                w.set(name, value, preferences.RULES[name].scope)
            nudge = w.change(done_effects.answered(nudge, "done", now))
        changed = {entry.TABLE for entry in effects.added} | ({"settings"} if effects.settings else set[str]())
        context.publish({"nudges"} | changed)
        if added:
            self.logged(added)
        return nudge

    def _settings(self) -> preferences.Preferences:
        return preferences.read(self._context.journal.settings())

"""A plank on the whole screen: lead-in, holds, rests without a hand; any ordinary key stops a hold or skips a rest."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent

from unclench.core.base import units
from unclench.core.base.entries import Plank
from unclench.core.prevention.plank import session as plank_session
from unclench.core.prevention.plank import timed_steps
from unclench.core.prevention.plank.snapshot import move_name
from unclench.core.prevention.plank.timed_steps import Place, Session, Tone
from unclench.core.prevention.stretching import Move
from unclench.ui.bridge import Bridge
from unclench.ui.prevention import words
from unclench.ui.prevention.after_plank_sheet import PlankAfter
from unclench.ui.prevention.full_screen import Stage, up
from unclench.ui.prevention.full_screen_face import Words
from unclench.ui.prevention.full_screen_keys import counts, moves
from unclench.ui.widgets.button import button

END_EDGE = 24
"""Pixels around the button that ends it."""


class PlankScreen(Stage):
    """From the press to the questions after it. The hold is on disk from its first second."""

    def __init__(self, bridge: Bridge) -> None:
        self._end = button("", self._leave, size="big")
        self._end.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # every key is for something else
        super().__init__(bridge)
        self._end.setParent(self._over)
        self._why_awake = self.tr("A plank is running")
        self.face.setAccessibleName(self.tr("Plank"))
        self._line.leave_keys_alone()
        self._seen = 0
        self._hold: Plank | None = None
        self._done: list[Plank] = []
        self._best = 0.0
        self._by_hand = False
        self.after: PlankAfter | None = None
        bridge.facts_changed.connect(self._changed)

    def planned(self) -> Session:
        seen = self._bridge.prevention()
        self._best = seen.plank.best_seconds
        return plank_session.planned(seen.plank, seen.preferences)

    def voice_wanted(self) -> bool:
        return self._bridge.services.preferences.get().plank_voice

    def stop(self) -> None:
        """End what runs and ask how it was."""
        self._by_hand = self._by_hand or self._hold is not None
        self._finish_hold()
        self._halt()
        self._show_after()

    def touched(self) -> None:
        if self._phase[0] == "rest":
            self._skip_rest()
        elif self._phase[0] == "hold":
            self.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        escape = event.key() == Qt.Key.Key_Escape
        if self.after is not None:
            if escape:
                self.close()
        elif escape and self._hold is None:
            self._leave()
        elif counts(event) and not (self._phase[0] == "rest" and moves(event)):
            self.touched()

    def _leave(self) -> None:
        """Between holds: to the questions, or away where nothing was held."""
        self.stop() if self._done else self.close()

    def _place_parts(self) -> None:
        super()._place_parts()
        size, above = self._end.sizeHint(), 0 if self._line.isHidden() else self._line.height()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = END_EDGE if mirrored else self.face.width() - size.width() - END_EDGE
        self._end.setGeometry(x, above + END_EDGE, size.width(), size.height())

    def focusNextPrevChild(self, next_one: bool, /) -> bool:
        """Tab is a key like any other while something is held; in the lead-in it goes to the choice of its length."""
        if self.after is None and self._phase[0] != "lead_in":
            return False
        return super().focusNextPrevChild(next_one)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._finish_hold()
        if self.after is not None:
            self.after.settle()
        super().closeEvent(event)

    def entered(self, at: Place) -> None:
        """End the hold that was, begin the one that is."""
        self._finish_hold()
        if at.step.phase == "done":
            self.stop()
            return
        if at.step.phase == "hold":
            planks = self._bridge.services.planks
            self._hold = self._bridge.press(lambda: planks.start(at.step.move, self._session.level))
            if self._hold is None:
                self.close()
                return
            timer = self._bridge.facts().timers["plank"]
            self._since = timer.boot_seconds - timed_steps.starts(self._session, at.number)  # what is kept, is shown
            self._seen = 0
        held = at.step.phase == "hold"
        self._end.setVisible(not held)  # a click anywhere ends a hold
        self._end.setText(self.tr("End here") if self._done else self.tr("Cancel"))
        self._place_parts()
        self._show_figure(None if held else self._move(at), mirrored=at.step.side == "right")
        self._tell(self._spoken(at))

    def draw(self, at: Place) -> None:
        step = at.step
        if self._hold is not None and int(at.into) > self._seen:  # right after a tone, never before one
            self._seen = int(at.into)
            self._bridge.press(self._bridge.services.planks.seen)
        if step.phase == "hold":
            goal = step.goal or step.seconds
            breath = self.tr("Breathe in") if at.breath == "in" else self.tr("Breathe out")
            below = self.tr("of %Ln s", "", goal)
            self.face.say(Words(breath, units.number(int(at.into)), below, self._hold_foot(at)))
            self.face.set_share(at.into / goal)
        elif step.phase == "rest":
            getting_ready = at.left <= self.lead_in < step.seconds
            above = self.tr("Get ready") if getting_ready else self.tr("Rest")
            foot = self._rest_foot(at, getting_ready=getting_ready)
            said = Words(above, units.number(up(at.left)), self._next(at), foot)
            self.face.say(said, "caution" if getting_ready else "good")
            self.face.set_share(at.left / step.seconds)
        else:
            said = Words(self.tr("Get ready"), units.number(up(at.left)), self._next(at), self.tr("Escape cancels"))
            self.face.say(said, "caution")
            self.face.set_share(at.left / step.seconds)

    def _heard_tone(self, tone: Tone) -> None:
        if tone in ("half", "goal"):
            self._say(self.tr("Half") if tone == "half" else self.tr("Goal"))

    def _skip_rest(self) -> None:
        """Straight on, with the seconds to get down; a second press goes without them."""
        elapsed = timed_steps.rest_skipped(self._session, self._elapsed(), self.lead_in)
        self._go_to(elapsed)
        if self._phase[0] == "rest":
            self._tell(self.tr("Get ready. %Ln seconds.", "", self.lead_in))

    def _finish_hold(self) -> None:
        if self._hold is None:
            return
        self._hold = None
        kept = self._bridge.press(self._bridge.services.planks.stop)
        if kept is not None:
            self._done.append(kept)

    def _hold_foot(self, at: Place) -> str:
        parts = [self.tr("Any key, click or tap stops")]
        if self._session.holds > 1:
            parts.append(self._which(at))
        if self._best:
            parts.append(self.tr("best %Ln s", "", int(self._best)))
        return units.in_a_line(parts)

    def _rest_foot(self, at: Place, *, getting_ready: bool) -> str:
        """What was held last, what comes, and what a key does: once the rest is over it begins the hold."""
        parts = [self._which(at)]
        if self._done:
            parts.insert(
                0, self.tr("last hold {length}").format(length=units.seconds(round(self._done[-1].held_ms / 1000, 1)))
            )
        if getting_ready:
            keys = self.tr("Space, any key or a tap begins at once · Escape ends here")
        else:
            keys = self.tr("Space, any key or a tap skips the rest · Escape ends here")
        return "\n".join([units.in_a_line(parts), keys])

    def _which(self, at: Place) -> str:
        return self.tr("hold {number} of %Ln", "", self._session.holds).format(number=units.number(at.step.hold))

    def _next(self, at: Place) -> str:
        name = move_name(at.step.move)
        if at.step.side:
            name = units.listed((name, words.side(at.step.side)))
        return self.tr("Next: {move}").format(move=name) if at.step.phase == "rest" else name

    def _move(self, at: Place) -> Move | None:
        """What comes, with its picture."""
        holds = self._bridge.services.context.guide.prevention.holds
        return holds.get(at.step.move) or holds.get(words.level_picture(self._session.level))

    def _spoken(self, at: Place) -> str:
        if at.step.phase == "lead_in":
            return self.tr("Get ready. %Ln seconds.", "", at.step.seconds)
        if at.step.phase == "rest":
            return self.tr("Rest %Ln seconds. Then {hold}.", "", at.step.seconds).format(hold=self._which(at))
        if self._session.holds == 1:
            return self.tr("Hold. %Ln seconds.", "", at.step.goal)
        said = self.tr("Hold {number} of {count}. %Ln seconds.", "", at.step.goal)
        return said.format(number=units.number(at.step.hold), count=units.number(self._session.holds))

    def _show_after(self) -> None:
        if self.after is not None:
            return
        self._phase = ("after", -1)
        self.after = PlankAfter(self._bridge, list(self._done), by_hand=self._by_hand, of=self._session.holds)
        self.after.left.connect(self.close)
        self.after.again_requested.connect(self._again)
        self._show_sheet(self.after)

    def _again(self) -> None:
        self.after = None
        self._drop_sheet()
        if self._bridge.press(self._bridge.services.planks.check) is None:
            self.close()
            return
        self._by_hand, self._done = False, []
        self.start()

    def _changed(self, kinds: frozenset[str]) -> None:
        """Stopped from elsewhere, such as the command line."""
        if self._hold is None or "planks" not in kinds:
            return
        timer = self._bridge.facts().timers.get("plank")
        if timer is None or timer.ended_boot_seconds is not None:
            known = next((one for one in self._bridge.facts().planks if one.id == self._hold.id), None)
            self._hold, self._by_hand = None, True
            if known is not None:
                self._done.append(known)
            self.stop()

"""A plank on the whole screen: lead-in, holds, rests by the boot clock, without a hand; any ordinary key stops it."""

from math import ceil

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from unclench.core.base.entries import Plank
from unclench.core.prevention.plank import session as plank_session
from unclench.core.prevention.plank.session import LEAD_INS, Place, Session
from unclench.core.prevention.plank.snapshot import move_name
from unclench.ui.bridge import Bridge
from unclench.ui.look import motion
from unclench.ui.prevention import words
from unclench.ui.prevention.after_plank_sheet import PlankAfter
from unclench.ui.prevention.plank_keys import stops
from unclench.ui.prevention.plank_painting import PlankFace, Words
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.layouts import row
from unclench.ui.widgets.new_screens import came_up

SOUNDS: dict[plank_session.Tone, str] = {
    "tick": "tick", "last": "tick", "go": "start", "half": "half", "goal": "goal", "rest_over": "rest_over",
}  # fmt: skip
FRAME_MS, STILL_MS = 33, 100


class PlankScreen(QWidget):
    """From the press to the questions after it. The hold is on disk from its first second."""

    ended = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle("Unclench")
        self._bridge = bridge
        self._session = self._planned()
        self._since = 0.0
        self._heard = -1.0
        self._seen = 0
        self._phase: tuple[str, int] = ("", -1)
        self._hold: Plank | None = None
        self._done: list[Plank] = []
        self._best = 0.0
        self._runs = False
        self._by_hand = False
        self.face = PlankFace(self.tr("Plank"))
        self.after: PlankAfter | None = None
        self._build_lead()
        self._layers = QStackedLayout(self)
        self._layers.setContentsMargins(0, 0, 0, 0)
        self._layers.addWidget(self.face)
        self._frame = QTimer(self)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.setSingleShot(True)
        self._frame.timeout.connect(self._next_frame)
        bridge.facts_changed.connect(self._changed)

    def _build_lead(self) -> None:
        """The length of the lead-in, to be chosen while it runs."""
        self._lead = ChoiceList(
            [Option(n, self.tr("{seconds} s").format(seconds=n)) for n in LEAD_INS],
            self.tr("Time to get down"),
            look="pills",
        )
        self._lead.chosen.connect(self._choose_lead)
        self._lead_place = QWidget(self.face)
        self._lead_place.setLayout(row(None, self._lead, None))

    def begin(self, near: QWidget) -> None:
        """Fill the screen that `near` is on, and count in."""
        self.setGeometry(near.screen().geometry())
        self._lead.set_value(self._bridge.services.preferences.get().plank_lead_in)
        self._start()
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self._bridge.sound.ready(*SOUNDS.values())

    def stop(self) -> None:
        """End what runs and ask how it was."""
        self._by_hand = self._by_hand or self._hold is not None
        self._finish_hold()
        self._halt()
        self._show_after()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.after is not None:
            if event.key() == Qt.Key.Key_Escape:
                self.close()
            return
        if event.key() == Qt.Key.Key_Escape and self._hold is None and not self._done:
            self.close()
        elif stops(event) and self._phase[0] != "lead_in":
            self.stop()

    def focusNextPrevChild(self, next_one: bool, /) -> bool:
        """Tab is a key like any other while something is held; in the lead-in it goes to the choice of its length."""
        if self.after is None and self._phase[0] != "lead_in":
            return False
        return super().focusNextPrevChild(next_one)

    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.TouchBegin and self.after is None and self._phase[0] != "lead_in":
            self.stop()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.after is None and self._phase[0] != "lead_in":
            self.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        came_up(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._finish_hold()
        self._halt()
        super().closeEvent(event)
        self.ended.emit()
        self.deleteLater()

    def _planned(self) -> Session:
        seen = self._bridge.prevention()
        self._best = seen.plank.best_seconds
        return plank_session.planned(seen.plank, seen.preferences)

    def _start(self) -> None:
        self._runs, self._by_hand = True, False
        self._since = self._now()
        self._heard = -1.0
        self._phase = ("", -1)
        self._done = []
        if self._bridge.awake is not None:
            self._bridge.awake.hold(self.tr("A plank is running"), display=True)
        self._next_frame()

    def _next_frame(self) -> None:
        """Draw, and be there again for the next frame; on the full second itself: tones and digits change there."""
        self._step()
        if self._runs:
            left = 1 - (self._now() - self._since) % 1
            self._frame.start(min(STILL_MS if motion.reduced() else FRAME_MS, ceil(left * 1000)))

    def _choose_lead(self, seconds: int) -> None:
        self._bridge.press(lambda: self._bridge.services.preferences.change("plank_lead_in", seconds))
        self._session = self._planned()
        self._since = self._now()
        self._heard = -1.0
        self.setFocus()

    def _now(self) -> float:
        return self._bridge.now().boot_seconds

    def _step(self) -> None:
        """Where the session is now: sounds, the hold, the face."""
        elapsed = self._now() - self._since
        at = plank_session.place(self._session, elapsed)
        tone = plank_session.due(self._session, self._heard, elapsed)
        self._heard = max(self._heard, elapsed)
        if tone is not None:
            self._bridge.sound.play(SOUNDS[tone], self._bridge.services.preferences.get().ring_loudness)
            if tone in ("half", "goal"):
                self._say(self.tr("Half") if tone == "half" else self.tr("Goal"))
        if (at.step.phase, at.number) != self._phase:
            self._enter(at)
            if self.after is not None:
                return
        if self._hold is not None and int(at.into) > self._seen:  # right after a tone, never before one
            self._seen = int(at.into)
            self._bridge.press(self._bridge.services.planks.seen)
        self._draw(at)

    def _enter(self, at: Place) -> None:
        """A new step: end the hold that was, begin the one that is."""
        self._phase = (at.step.phase, at.number)
        self._finish_hold()
        self._lead_place.setVisible(at.step.phase == "lead_in")
        if at.step.phase != "lead_in":
            self.setFocus()
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
            self._since = timer.boot_seconds - plank_session.starts(self._session, at.number)  # what is kept, is shown
            self._seen = 0
        spoken = self._spoken(at)
        self.face.setAccessibleName(spoken)
        announce(self.face, spoken, assertive=True)
        self._say(spoken)

    def _say(self, spoken: str) -> None:
        """Speak it, where the setting is on and the system has a voice."""
        if self._bridge.voice is not None and self._bridge.services.preferences.get().plank_voice:
            self._bridge.voice.say(spoken)

    def _finish_hold(self) -> None:
        if self._hold is None:
            return
        self._hold = None
        kept = self._bridge.press(self._bridge.services.planks.stop)
        if kept is not None:
            self._done.append(kept)

    def _draw(self, at: Place) -> None:
        step = at.step
        if step.phase == "hold":
            goal = step.goal or step.seconds
            breath = self.tr("Breathe in") if at.breath == "in" else self.tr("Breathe out")
            below = self.tr("of {goal} s").format(goal=goal)
            self.face.say(Words(breath, str(int(at.into)), below, self._foot(at)))
            self.face.set_share(at.into / goal)
        elif step.phase == "rest":
            self.face.say(
                Words(self.tr("Rest"), str(_up(at.left)), self._next(at), self._foot(at)), "good", self._shown(at)
            )
            self.face.set_share(at.left / step.seconds)
        else:
            hint = self.tr("Escape cancels")
            self.face.say(
                Words(self.tr("Get ready"), str(_up(at.left)), self._next(at), hint), "caution", self._shown(at)
            )
            self.face.set_share(at.left / step.seconds)

    def _foot(self, at: Place) -> str:
        parts = [self.tr("Any key, click or tap stops")]
        if self._session.holds > 1:
            parts.append(self.tr("hold {number} of {count}").format(number=at.step.hold, count=self._session.holds))
        if self._best:
            parts.append(self.tr("best {seconds} s").format(seconds=int(self._best)))
        return " · ".join(parts)

    def _next(self, at: Place) -> str:
        name = move_name(at.step.move)
        return f"{name}, {words.side(at.step.side)}" if at.step.side else name

    def _shown(self, at: Place) -> str:
        """The picture of a move that is not the plank itself, while there is time to look."""
        move = self._bridge.services.context.guide.prevention.holds.get(at.step.move)
        return move.picture if move else ""

    def _spoken(self, at: Place) -> str:
        if at.step.phase == "lead_in":
            return self.tr("Get ready. {seconds} seconds.").format(seconds=at.step.seconds)
        if at.step.phase == "rest":
            return self.tr("Rest {seconds} seconds.").format(seconds=at.step.seconds)
        return self.tr("Hold {number}. {seconds} seconds.").format(number=at.step.hold, seconds=at.step.goal)

    def _show_after(self) -> None:
        if self.after is not None:
            return
        self._phase = ("after", -1)
        self.after = PlankAfter(self._bridge, list(self._done), by_hand=self._by_hand)
        self.after.left.connect(self.close)
        self.after.again_requested.connect(self._again)
        self._layers.addWidget(self.after)
        self._layers.setCurrentWidget(self.after)
        came_up(self.after)
        focus_first(self.after)

    def _again(self) -> None:
        old, self.after = self.after, None
        if old is not None:
            self._layers.removeWidget(old)
            old.deleteLater()
        if self._bridge.press(self._bridge.services.planks.check) is None:
            self.close()
            return
        self._session = self._planned()
        self._layers.setCurrentWidget(self.face)
        self.setFocus()
        self._start()

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

    def _halt(self) -> None:
        """Stop the timer of frames, and let the display go dark again."""
        self._runs = False
        self._frame.stop()
        if self._bridge.awake is not None:
            self._bridge.awake.release()

    def resizeEvent(self, event: object) -> None:
        tall = self._lead.sizeHint().height()
        self._lead_place.setGeometry(0, round(self.height() * 0.76), self.width(), tall)


def _up(seconds: float) -> int:
    return max(1, int(-(-seconds // 1)))

"""A session in steps on the whole screen, by the boot clock: big digits, tones, a voice, seconds to get down."""

from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from unclench.core.prevention.plank import timed_steps
from unclench.core.prevention.plank.timed_steps import LEAD_INS, Place, Session, Tone
from unclench.core.prevention.stretching import Move
from unclench.ui.bridge import Bridge
from unclench.ui.frame.own_session_line import OwnSessionLine
from unclench.ui.look import motion
from unclench.ui.prevention.full_screen_face import StageFace
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.dark_ground import DarkGround
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.new_screens import came_up
from unclench.ui.widgets.pose_drawing import PoseDrawing

SOUNDS: dict[Tone, str] = {
    "tick": "tick", "last": "tick", "go": "start", "half": "half", "goal": "goal", "rest_over": "rest_over",
}  # fmt: skip
FRAME_MS, STILL_MS = 33, 100


class Stage(QWidget):
    """What a plank and stretches share. What is special to them they say in `planned`, `entered` and `draw`."""

    ended = Signal()

    def __init__(self, bridge: Bridge, *, aside: bool = False) -> None:
        """`aside`: the ring leaves most of the room to what is beside it."""
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle("Unclench")
        self._bridge = bridge
        self._why_awake = ""
        self._session = Session(())
        self._since = 0.0
        self._heard = -1.0
        self._phase: tuple[str, int] = ("", -1)
        self._runs = False
        self._still_for: set[str] = set()
        self._still_at = 0.0
        self.face = StageFace(aside=aside)
        self.sheet: QWidget | None = None
        """What stands in place of the face: questions, or what to do."""
        self._over = DarkGround(parent=self.face)
        self._build_lead()
        self._build_figure()
        self._line = self._session_line()
        self._line.setParent(self._over)
        self._line.toggled.connect(self._place_parts)
        self._line.installEventFilter(self)
        self.face.resized.connect(self._place_parts)
        self._layers = QStackedLayout(self)
        self._layers.setContentsMargins(0, 0, 0, 0)
        self._layers.addWidget(self.face)
        self._frame = QTimer(self)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.setSingleShot(True)
        self._frame.timeout.connect(self._next_frame)

    def planned(self) -> Session:
        """The steps of this session."""
        raise NotImplementedError

    def entered(self, at: Place) -> None:
        """A new step begins."""
        raise NotImplementedError

    def draw(self, at: Place) -> None:
        """Show where the session is."""
        raise NotImplementedError

    def touched(self) -> None:
        """A click or a tap beside all controls, or any ordinary key."""
        raise NotImplementedError

    def voice_wanted(self) -> bool:
        """Whether the person wants it spoken."""
        raise NotImplementedError

    def begin(self, near: QWidget) -> None:
        """Fill the screen that `near` is on, and count in."""
        self.setGeometry(near.screen().geometry())
        self.start()
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self.setFocus()  # keys are for the session, not for the first control
        self._bridge.sound.ready(*SOUNDS.values())

    @property
    def lead_in(self) -> int:
        """The seconds to get down."""
        return self._bridge.services.preferences.get().plank_lead_in

    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.TouchBegin and self.sheet is None:
            self.touched()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """What lies over the face has no layout above it: place it anew when it asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_parts()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.sheet is None:
            self.touched()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        came_up(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._halt()
        if self._bridge.voice is not None:
            self._bridge.voice.stop()
        super().closeEvent(event)
        self.ended.emit()
        self.deleteLater()

    def _place_parts(self) -> None:
        """What lies over the face."""
        self._over.setGeometry(self.face.rect())
        self._line.fit(self.face.width())
        above = 0 if self._line.isHidden() else self._line.sizeHint().height()
        self._line.setGeometry(0, 0, self.face.width(), above)
        self.face.leave_above(above)
        lead = self.face.lead_box(self._lead_place.sizeHint().height())
        self._lead_place.setGeometry(lead)
        self.face.cover_from(None if self._lead_place.isHidden() else lead.top())
        self._beside.setGeometry(self.face.beside())

    def _session_line(self) -> OwnSessionLine:
        """What else runs, above all that is shown."""
        return OwnSessionLine(self._bridge, side=24, above=14, coloured=False)

    def _build_lead(self) -> None:
        """The length of the lead-in, to be chosen while it runs."""
        translate = QCoreApplication.translate
        self._lead = ChoiceList(
            [Option(n, translate("Stage", "%Ln s", "", n)) for n in LEAD_INS],  # tr of a subclass finds no plural
            self.tr("Time to get down"),
            look="pills",
        )
        self._lead.chosen.connect(self._choose_lead)
        self._lead_place = QWidget(self._over)
        self._lead_place.setLayout(row(None, self._lead, None))
        self._lead_place.installEventFilter(self)

    def _build_figure(self) -> None:
        """The room for the picture of a move."""
        self._figure: PoseDrawing | None = None
        self._figure_name = ""
        self._figure_place = column()
        self._beside = QWidget(self._over)
        self._beside.setLayout(self._figure_place)

    def _show_figure(self, move: Move | None, *, mirrored: bool = False) -> None:
        """The picture of this move beside the ring, or none."""
        name = move.picture if move is not None else ""
        if name != self._figure_name:
            self._figure_name = name
            if self._figure is not None:
                self._figure_place.removeWidget(self._figure)
                self._figure.hide()
                self._figure.deleteLater()
                self._figure = None
            if move is not None and name:
                self._figure = PoseDrawing(name, move.alt or move.name, fills=True)
                self._figure.set_pose(1.0)
                self._figure_place.insertWidget(self._figure_position(), self._figure, 1)
        if self._figure is not None:
            self._figure.set_mirrored(mirrored)

    def _figure_position(self) -> int:
        """Where the picture stands among what is beside the ring."""
        return 0

    def stand_still(self, why: str) -> None:
        """No time goes by until `go_on` was called for all that it stands still for."""
        if not self._still_for:
            self._still_at = self._now()
            self._halt()
        self._still_for.add(why)

    def go_on(self, why: str) -> None:
        """No longer still for this."""
        if why in self._still_for:
            self._still_for.discard(why)
            if not self._still_for:
                self._since += self._now() - self._still_at
                self._run()

    def start(self) -> None:
        """From the first step on."""
        self._session = self.planned()
        self._lead.set_value(self.lead_in)
        self._since = self._now()
        self._heard = -1.0
        self._phase = ("", -1)
        self._still_for.clear()
        self._run()

    def _run(self) -> None:
        self._runs = True
        if self._bridge.awake is not None:
            self._bridge.awake.hold(self._why_awake, display=True)
        self._next_frame()

    def _next_frame(self) -> None:
        """Draw, and be there again for the next frame; on the full second itself: tones and digits change there."""
        self._step()
        if self._runs:
            left = 1 - (self._now() - self._since) % 1
            self._frame.start(min(STILL_MS if motion.reduced() else FRAME_MS, ceil(left * 1000)))

    def _choose_lead(self, seconds: int) -> None:
        self._bridge.press(lambda: self._bridge.services.preferences.change("plank_lead_in", seconds))
        self._session = self.planned()
        self._since = self._now()
        self._heard = -1.0
        self.setFocus()

    def _now(self) -> float:
        return self._bridge.now().boot_seconds

    def _elapsed(self) -> float:
        """Seconds since the session began, without those it stood still."""
        return (self._still_at if self._still_for else self._now()) - self._since

    def _go_to(self, elapsed: float) -> None:
        """On from another moment of the session, without the tones between."""
        self._since += self._elapsed() - elapsed
        self._heard = elapsed
        self._step()

    def _step(self) -> None:
        """Where the session is now: sounds, what begins, the face."""
        elapsed = self._elapsed()
        at = timed_steps.place(self._session, elapsed)
        tone = timed_steps.due(self._session, self._heard, elapsed)
        self._heard = max(self._heard, elapsed)
        if tone is not None:
            self._bridge.sound.play(SOUNDS[tone], self._bridge.services.preferences.get().ring_loudness)
            self._heard_tone(tone)
        if (at.step.phase, at.number) != self._phase:
            self._phase = (at.step.phase, at.number)
            self._lead_place.setVisible(at.number == 0)
            self.face.cover_from(self._lead_place.y() if at.number == 0 else None)
            if at.step.phase != "lead_in":
                self.setFocus()
            self.entered(at)
            if self.sheet is not None:
                return
        self.draw(at)

    def _heard_tone(self, tone: Tone) -> None:
        """A tone was played just now."""

    def _tell(self, spoken: str) -> None:
        """To the screen reader and, where it is wanted, by voice."""
        self.face.setAccessibleName(spoken)
        announce(self.face, spoken, assertive=True)
        self._say(spoken)

    def _say(self, spoken: str) -> None:
        """Speak it, where the setting is on and the system has a voice."""
        if self._bridge.voice is not None and self.voice_wanted():
            self._bridge.voice.say(spoken)

    def _show_sheet(self, sheet: QWidget) -> None:
        """In place of the face, dark as it is."""
        self.sheet = sheet
        over = DarkGround(column(self._session_line(), sheet, gap=0), filled=True)
        self._layers.addWidget(over)
        self._layers.setCurrentWidget(over)
        came_up(sheet)
        focus_first(sheet)

    def _drop_sheet(self) -> None:
        """The face again."""
        over = self._layers.currentWidget()
        if self.sheet is None or over is None:
            return
        self.sheet = None
        self._layers.setCurrentWidget(self.face)
        self._layers.removeWidget(over)
        over.hide()
        over.deleteLater()
        self.setFocus()

    def _halt(self) -> None:
        """Stop the timer of frames, and let the display go dark again."""
        self._runs = False
        self._frame.stop()
        if self._bridge.awake is not None:
            self._bridge.awake.release()


def up(seconds: float) -> int:
    """Seconds left as they are shown: the last one is 1."""
    return max(1, ceil(seconds))

"""A guided stretching session: picture, words, seconds, sides and rests. Pain stops it, at any moment."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from unclench.core.prevention import stretching
from unclench.core.prevention.stretching import Move, Step
from unclench.ui.bridge import Bridge
from unclench.ui.prevention import words
from unclench.ui.prevention.stretch_pain_sheet import StretchStop
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import Page, column, row
from unclench.ui.widgets.pose_drawing import PoseDrawing

TICK_MS = 200
SOFT = 0.5


class StretchPlayer(QWidget):
    """Steps run by the boot clock; a pause stands still. A move that was done is kept at once."""

    left = Signal()
    signs_requested = Signal()

    def __init__(self, bridge: Bridge, moves: tuple[Move, ...]) -> None:
        super().__init__()
        self._bridge = bridge
        self._moves = moves
        self._steps = stretching.session(moves)
        self._position = -1
        self._since = 0.0
        self._paused: float | None = None
        self._hidden: float | None = None
        """Boot seconds since when it cannot be seen."""
        self._held = 0
        self._hurt = False
        self._build_head()
        self._build_move()
        self._build_controls()
        self._build_stop()
        top = row(self._where, None, self.hurts, self._leave)
        box = column(top, self._running, self._stop, self._controls, self._foot)
        box.setStretch(1, 1)
        box.setContentsMargins(24, 14, 24, 14)
        self.setLayout(box)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._step)
        begins_at(self, self.pause)
        self._enter(0)

    def _build_head(self) -> None:
        """Which move it is, and the two ways out."""
        self._where = label("", "body", "muted")
        self.hurts = button(self.tr("Stop, it hurts"), self._ask_sign, role="quiet")
        self._leave = button(self.tr("Leave"), self.left.emit, role="quiet", name=self.tr("Leave the stretches"))

    def _build_move(self) -> None:
        """The name of the move, its picture, and how it goes."""
        self._figure: PoseDrawing | None = None
        self._name = label("", "big")
        self._place = column()
        self._words = wrapped("", "lead")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        said = row(None, self._words, None)
        said.setStretch(1, 8)
        content = column(None, row(None, self._name, None), self._place, said, None, gap=8)
        self._running = Page(content)
        content.setContentsMargins(0, 0, 0, 0)

    def _build_controls(self) -> None:
        """The seconds left, Pause and Skip, and what always holds."""
        self._digits = label("", "digits")
        self._digits.setAccessibleName(self.tr("Seconds left"))  # they change each second
        self._left = wrapped("", "body", "muted")
        self.pause = button("", self._toggle_pause, size="big")
        self._skip = button(self.tr("Skip"), self._skip_move, role="quiet", size="big", name=self.tr("Skip this move"))
        buttons = Flow(self.pause, self._skip, gap=10)
        self._controls = QWidget()
        self._controls.setLayout(row(None, self._digits, self._left, buttons, None, gap=22))
        rule = self.tr("A mild pull, never a sharp pain. Pain or tingling going down the leg: stop. No bouncing.")
        self._foot = wrapped(rule, "small", "muted")

    def _build_stop(self) -> None:
        self._stop = StretchStop()
        self._stop.chosen.connect(self._stopped)
        self._stop.back_requested.connect(self._back)
        self._stop.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._hidden is not None and self._paused is None:
            self._since += self._now() - self._hidden  # nobody held anything meanwhile
        self._hidden = None
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._hidden = self._now()
        self._tick.stop()
        super().hideEvent(event)

    def _now(self) -> float:
        return self._bridge.now().boot_seconds

    def _step(self) -> None:
        if self._paused is not None or self._stop.isVisible():
            return
        step = self._steps[self._position]
        left = step.seconds - (self._now() - self._since)
        if left > 0:
            self._draw_time(step, left)
            return
        if step.kind == "hold":
            self._held += step.seconds
        self._enter(self._position + 1)

    def _enter(self, position: int) -> None:
        """Go to a step; the move or side before it is logged when it was held."""
        before = self._steps[self._position] if self._position >= 0 else None
        after = self._steps[position] if position < len(self._steps) else None
        if before is not None and (after is None or (after.number, after.side) != (before.number, before.side)):
            self._keep(before)
        if after is None:
            self._finish()
            return
        self._position, self._since = position, self._now()
        if before is None or before.number != after.number:
            self._show_move(after)
        if after.kind != "rest":
            self._bridge.sound.play("soft", self._bridge.services.preferences.get().ring_loudness * SOFT)
            announce(self, self._spoken(after))
        self._draw(after)

    def _show_move(self, step: Step) -> None:
        if self._figure is not None:
            self._place.removeWidget(self._figure)
            self._figure.hide()
            self._figure.deleteLater()
            self._figure = None
        if step.move.picture:
            self._figure = PoseDrawing(step.move.picture, step.move.alt, height=250, grow=False)
            self._place.addWidget(self._figure)
        self._name.setText(step.move.name)
        self._words.setText(" ".join([*step.move.steps, step.move.breath]))

    def _draw(self, step: Step) -> None:
        if self._figure is not None:
            self._figure.set_mirrored(step.side == "right" and step.move.id in ("trunk_rotation", "seated_twist"))
        where = self.tr("Move {number} of {count}").format(number=step.number, count=len(self._moves))
        self._where.setText(f"{where} · {words.side(step.side)}" if step.side else where)
        self.pause.setText(self.tr("Pause") if self._paused is None else self.tr("Go on"))
        self._draw_time(step, step.seconds)

    def _draw_time(self, step: Step, left: float) -> None:
        self._digits.setText(str(max(1, int(-(-left // 1)))))
        if step.kind == "show":
            said = self.tr("Get into place")
        elif step.kind == "rest":
            said = self.tr("Let go and rest")
        else:
            said = self.tr("seconds left of {seconds}\nhold {repeat} of {repeats}").format(
                seconds=step.seconds, repeat=step.repeat, repeats=step.move.repeats
            )
        coming = stretching.after(self._steps, self._position)
        if coming and coming.side != step.side and coming.number == step.number:
            said = f"{said}\n" + self.tr("then the {side}").format(side=words.side(coming.side))
        if said != self._left.text():
            self._left.setText(said)

    def _spoken(self, step: Step) -> str:
        side = f", {words.side(step.side)}" if step.side else ""
        if step.kind == "show":
            return f"{step.move.name}{side}. {' '.join(step.move.steps)}"
        return self.tr("Hold {seconds} seconds{side}").format(seconds=step.seconds, side=side)

    def _keep(self, step: Step) -> None:
        held, self._held = self._held, 0
        if held <= 0:
            return
        side: stretching.Side | None = step.side or None
        log = self._bridge.services.stretches.log
        self._bridge.press(lambda: log(step.move.id, held_seconds=held, side=side))

    def _toggle_pause(self) -> None:
        if self._paused is None:
            self._paused = self._now()
        else:
            self._since += self._now() - self._paused
            self._paused = None
        self.pause.setText(self.tr("Pause") if self._paused is None else self.tr("Go on"))

    def _skip_move(self) -> None:
        self._paused = None
        self._enter(stretching.next_move(self._steps, self._position))

    def _ask_sign(self) -> None:
        self._running.hide()
        self._controls.hide()
        self.hurts.hide()
        self._stop.ask(self._steps[self._position].move.name)

    def _back(self) -> None:
        """On with the move, or with the next one when this one rests now."""
        self._stop.hide()
        self._running.show()
        self._controls.show()
        self.hurts.show()
        self._since = self._now()
        if self._paused is not None:
            self._paused = self._now()
        self.pause.setFocus()
        if self._hurt:
            self._hurt = False
            self._skip_move()

    def _stopped(self, sign: str) -> None:
        step = self._steps[self._position]
        self._held = 0
        self._bridge.press(lambda: self._bridge.services.stretches.stop_sign(step.move.id, sign))
        self._hurt = True
        if sign == "leg":
            self._stop.advise(
                self.tr("This move rests for 48 hours. A leg that is weak or numb: answer the warning signs now."),
                self.signs_requested.emit,
            )
            return
        if sign == "dizzy":
            self._stop.advise(self.tr("Sit or lie down until it is over."), None)
            return
        self._back()

    def _finish(self) -> None:
        self._tick.stop()
        self._name.setText(self.tr("Well stretched"))
        self._words.setText(self.tr("That was all. A few easy steps now, and on with the day."))
        if self._figure is not None:
            self._figure.hide()
        for what in (self._digits, self._left, self.pause, self._skip, self.hurts):
            what.hide()
        self._where.setText("")
        self._leave.setText(self.tr("Done"))
        self._leave.setAccessibleName(self.tr("Done"))
        self._leave.setFocus()

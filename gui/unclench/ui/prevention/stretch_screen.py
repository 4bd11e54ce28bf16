"""Stretches on the whole screen: the figure goes along with the count. Pain stops a move, at any moment."""

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QFontInfo, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from unclench.core.base import units
from unclench.core.prevention import stretching
from unclench.core.prevention.plank import timed_steps
from unclench.core.prevention.plank.timed_steps import Place, Session, Step
from unclench.core.prevention.stretching import Move
from unclench.ui.bridge import Bridge
from unclench.ui.look import text
from unclench.ui.prevention import words
from unclench.ui.prevention.full_screen import Stage, up
from unclench.ui.prevention.full_screen_face import Words
from unclench.ui.prevention.full_screen_keys import counts
from unclench.ui.prevention.stretch_pain_sheet import StretchStop
from unclench.ui.relief.centred_sheet import WIDEST, Sheet
from unclench.ui.widgets.button import button, dress
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row

PAUSE, HIDDEN, ASKED = "pause", "hidden", "asked"
ASLEEP_SECONDS = 2.5
"""A longer time between two frames was no time of the session: the computer slept."""

SMALLER = (1.0, 0.85, 0.7, 0.6, 0.5)
"""Steps by which the words get smaller on a small screen with large text."""
NO_KEYS = 0.7
"""From here on the line about the keys makes way."""
LEAST_FIGURE = 0.3
"""The part of its room that the picture gets at least."""


class StretchScreen(Stage):
    """A pause stands still. A side of a move that was done is kept at once."""

    signs_requested = Signal()

    def __init__(self, bridge: Bridge, moves: tuple[Move, ...]) -> None:
        super().__init__(bridge, aside=True)
        self._why_awake = self.tr("Stretches are running")
        self.face.setAccessibleName(self.tr("Stretches"))
        self._moves = moves
        self._before: Step | None = None
        self._held = 0
        self._looked_at = 0.0
        self._hurt = False
        self._lines: list[tuple[QLabel, str, float]] = []
        self._smaller = 1.0
        self._sized_for: tuple[object, ...] = ()
        self._build_words()
        self._build_bar()

    def planned(self) -> Session:
        return stretching.session(self._moves, self.lead_in)

    def voice_wanted(self) -> bool:
        return self._bridge.services.preferences.get().stretch_voice

    def touched(self) -> None:
        self._toggle_pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        on = Qt.Key.Key_Right if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Left
        if key == Qt.Key.Key_Escape:
            self.close()
        elif self.sheet is not None:
            super().keyPressEvent(event)
        elif key == on:
            self._skip_move()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask_sign()
        elif counts(event):
            self._toggle_pause()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.go_on(HIDDEN)  # nobody held anything meanwhile

    def hideEvent(self, event: QHideEvent) -> None:
        self.stand_still(HIDDEN)
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep()
        super().closeEvent(event)

    def _place_parts(self) -> None:
        seen = (self.face.size(), text.scale(), self._how.text(), self.pause.text(), self._line.isHidden())
        for smaller in (self._smaller,) if seen == self._sized_for else SMALLER:  # else each asks for the next
            self._size_words(smaller)
            self._place_over_face()
            if self._has_room():
                break
        self._sized_for = seen

    def _size_words(self, smaller: float) -> None:
        self._smaller = smaller
        for line, role, share in self._lines:
            self._grow(line, role, share * smaller, smaller)
        self._keys.setVisible(smaller > NO_KEYS)

    def _has_room(self) -> bool:
        """Whether the words leave the picture its part of the room."""
        room = self._beside.size()
        words = (self._where, self._name, self._how)
        taken = sum(one.heightForWidth(room.width()) + self._figure_place.spacing() for one in words)
        return taken <= room.height() * (1 - LEAST_FIGURE)

    def _place_over_face(self) -> None:
        content, wide = self._bar.layout(), self.face.width()
        tall = content.heightForWidth(wide) if content is not None else 0
        self._bar.setGeometry(0, self.face.height() - tall, wide, tall)
        self.face.keep_free(tall)
        super()._place_parts()

    def entered(self, at: Place) -> None:
        """Keep the side that is over; show the move that comes."""
        before = self._before
        if before is not None and before.phase == "hold":
            self._held += before.seconds
        if before is not None and (at.step.number, at.step.side) != (before.number, before.side):
            self._keep()
        self._before = at.step
        if at.step.phase == "done":
            self._finish()
            return
        move = self._moves[at.step.number - 1]
        self._show_figure(move, mirrored=at.step.side == "right")
        where = self._which(at.step)
        self._where.setText(units.in_a_line((where, words.side(at.step.side))) if at.step.side else where)
        self._name.setText(move.name)
        self._how.setText(" ".join([*move.steps, move.breath]))
        self._tell(self._spoken(at.step, move))

    def draw(self, at: Place) -> None:
        step, move = at.step, self._moves[at.step.number - 1]
        if self._figure is not None and step.phase != "lead_in":
            self._figure.follow(at.moved)
        elif self._figure is not None:
            self._figure.set_pose(1.0)
        if PAUSE in self._still_for:
            above, tone = self.tr("Paused"), "muted"
        elif step.phase == "hold":
            above, tone = self.tr("Hold"), "accent"
        elif step.phase == "rest":
            above, tone = self.tr("Let go and rest"), "good"
        else:
            above, tone = self.tr("Get into place"), "caution"
        below = self.tr("hold {repeat} of %Ln", "", move.repeats).format(repeat=units.number(step.hold))
        foot = self.tr("Space or a tap: go on") if PAUSE in self._still_for else self._coming(at)
        self.face.say(Words(above, units.number(up(at.left)), below, foot), tone)
        self.face.set_share((at.into if step.phase == "hold" else at.left) / step.seconds)

    def _step(self) -> None:
        now = self._now()
        if not self._still_for and now - self._looked_at > ASLEEP_SECONDS:
            self._since += now - self._looked_at
        self._looked_at = now
        super()._step()

    def _run(self) -> None:
        self._looked_at = self._now()
        super()._run()

    def _build_words(self) -> None:
        """Which move it is, its name, and how it goes, around the picture."""
        self._where = wrapped("", "lead", "muted")
        self._name = wrapped("", "huge")
        self._how = wrapped("", "lead")
        self._figure_place.addWidget(self._where)
        self._figure_place.addWidget(self._name)
        self._figure_place.addWidget(self._how)

    def _grow(self, line: QLabel, role: str, share: float, smaller: float) -> None:
        """To be read from the floor: this share of the height, or as large as the person wants text.

        `smaller` than that where there is no room for it, but no smaller than text is at 100 %.
        """
        font = QFont(text.font(role))
        wanted = QFontInfo(font).pixelSize()
        least = max(round(wanted * smaller), round(wanted / text.scale()))
        font.setPixelSize(max(least, round(self.face.height() * share)))
        if line.font() != font:
            line.setFont(font)

    def _figure_position(self) -> int:
        return 2

    def _build_bar(self) -> None:
        """The four presses with their keys, and what always holds."""
        self.pause = button(self.tr("Pause"), self._toggle_pause, size="big")
        self.skip = button(self.tr("Skip"), self._skip_move, size="big", name=self.tr("Skip this move"))
        self.hurts = button(self.tr("Stop, it hurts"), self._ask_sign, size="big")
        leave = button(self.tr("Leave"), self.close, role="quiet", size="big", name=self.tr("Leave the stretches"))
        self._keys = wrapped(self._key_words(), "body", "muted")
        rule = wrapped(
            self.tr("A mild pull, never a sharp pain. Pain or tingling going down the leg: stop. No bouncing."), "body"
        )
        self._lines = [
            (self._where, "lead", 0.024),
            (self._name, "huge", 0.05),
            (self._how, "lead", 0.026),
            (rule, "body", 0.022),
            (self._keys, "body", 0.02),
        ]
        for line in (self._keys, rule):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        content = column(rule, Flow(self.pause, self.skip, self.hurts, leave, gap=12, centre=True), self._keys, gap=12)
        content.setContentsMargins(24, 8, 24, 20)
        self._bar = QWidget(self._over)
        self._bar.setLayout(content)
        self._bar.installEventFilter(self)

    def _coming(self, at: Place) -> str:
        coming = stretching.coming(self._session, at)
        if coming is None:
            return ""
        if coming.number == at.step.number:
            return self.tr("then the {side}").format(side=words.side(coming.side))
        return self.tr("then {move}").format(move=self._moves[coming.number - 1].name)

    def _which(self, step: Step) -> str:
        return self.tr("Move {number} of %Ln", "", len(self._moves)).format(number=units.number(step.number))

    def _name_of(self, step: Step, move: Move) -> str:
        return units.listed((move.name, words.side(step.side))) if step.side else move.name

    def _spoken(self, step: Step, move: Move) -> str:
        if step.phase == "lead_in":
            return f"{self._which(step)}. {self._name_of(step, move)}. {' '.join(move.steps)}"
        if step.phase == "rest":
            return self.tr("Let go and rest")
        if step.hold > 1:
            return self.tr("hold {repeat} of %Ln", "", move.repeats).format(repeat=units.number(step.hold))
        if step.side:
            held = self.tr("Hold %Ln seconds, {side}", "", step.seconds)
            return held.format(side=words.side(step.side))
        return self.tr("Hold %Ln seconds", "", step.seconds)

    def _keep(self) -> None:
        """What was held of the side that is over or left."""
        held, self._held = self._held, 0
        step = self._before
        if held > 0 and step is not None:
            side = cast("stretching.Side | None", step.side or None)
            log = self._bridge.services.stretches.log
            self._bridge.press(lambda: log(step.move, held_seconds=held, side=side))

    def _toggle_pause(self) -> None:
        paused = PAUSE in self._still_for
        if paused:
            self.go_on(PAUSE)
        else:
            self.stand_still(PAUSE)
        self._draw_pause()
        self._tell(self.tr("Going on") if paused else self.tr("Paused"))

    def _draw_pause(self) -> None:
        """A pause is seen on the face itself, from the floor."""
        paused = PAUSE in self._still_for
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        dress(self.pause, "primary" if paused else "")
        self._keys.setText(self._key_words())
        self.draw(self._place())

    def _key_words(self) -> str:
        if PAUSE in self._still_for:
            return self.tr("Space or a tap: go on · arrow: skip · Return: it hurts · Escape: leave")
        return self.tr("Space or a tap: pause · arrow: skip · Return: it hurts · Escape: leave")

    def _skip_move(self) -> None:
        self._keep()
        self._before = None
        self._go_to(stretching.next_move(self._session, self._place()))
        self.go_on(PAUSE)
        if self.sheet is None:
            self._draw_pause()

    def _place(self) -> Place:
        return timed_steps.place(self._session, self._elapsed())

    def _ask_sign(self) -> None:
        self.stand_still(ASKED)
        stop = StretchStop()
        stop.chosen.connect(lambda sign: self._stopped(stop, sign))
        stop.back_requested.connect(self._back)
        stop.setMaximumWidth(round(WIDEST * text.scale()))
        middle = QWidget()
        middle.setLayout(column(None, row(None, stop, None), None))
        self._show_sheet(middle)
        stop.ask(self._moves[self._place().step.number - 1].name)

    def _back(self) -> None:
        """Once more with this step, or with the next move when this one rests now."""
        self._drop_sheet()
        if self._hurt:
            self._hurt = False
            self._skip_move()
        else:
            self._go_to(timed_steps.starts(self._session, self._place().number))
        self.go_on(ASKED)

    def _stopped(self, stop: StretchStop, sign: str) -> None:
        move = self._moves[self._place().step.number - 1]
        self._held = 0
        self._bridge.press(lambda: self._bridge.services.stretches.stop_sign(move.id, sign))
        self._hurt = True
        if sign == "leg":
            stop.advise(
                self.tr("This move rests for 48 hours. A leg that is weak or numb: answer the warning signs now."),
                self._to_the_signs,
            )
        elif sign == "dizzy":
            stop.advise(self.tr("Sit or lie down until it is over."), None)
        else:
            self._back()

    def _to_the_signs(self) -> None:
        self.close()
        self.signs_requested.emit()

    def _finish(self) -> None:
        self._halt()
        done = button(self.tr("Done"), self.close, role="primary", size="big")
        said = wrapped(self.tr("That was all. A few easy steps now, and on with the day."), "lead")
        end = Sheet(column(wrapped(self.tr("Well stretched"), "huge"), said, row(done, None), gap=16))
        end.left.connect(self.close)
        begins_at(end, done)
        self._show_sheet(end)

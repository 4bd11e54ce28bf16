"""A session that runs: the ring, a breath to follow, the soft skin checks, and Stop."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.core.base import local_formats, units
from unclench.core.base.entries import Kind
from unclench.core.base.time_words import minutes_seconds
from unclench.core.relief import sessions, skin, time_left
from unclench.ui.bridge import Bridge
from unclench.ui.relief import words
from unclench.ui.relief.position_part import PositionPart, position_of
from unclench.ui.widgets.breathing_guide import Breath
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.how_sure import HowSure
from unclench.ui.widgets.icon_label import IconLabel
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import centred, column, row
from unclench.ui.widgets.ring import Ring
from unclench.ui.widgets.row_or_column import RowOrColumn


class SessionRunning(QWidget):
    """A session that runs. Its timer runs only while it is visible; signals: stop, and how the skin is."""

    stop_requested = Signal()
    skin_answered = Signal(str, str)
    overtime_came = Signal()
    mini_requested = Signal()
    position_chosen = Signal(object)
    skin_came = Signal(QWidget)
    """The look at the skin is due: the question that has come up."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._live: sessions.Running | None = None
        self._skin_drawn: tuple[object, ...] = ()
        self._above = self._below = ""
        left, right = self._ring_side(), self._words_side()
        self.setLayout(RowOrColumn(left, right, gap=24, stretch=(0, 1)))
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._draw_time)

    def _ring_side(self) -> QVBoxLayout:
        """The ring with its breath, and the positions below."""
        self.ring = Ring(self.tr("Time left"), "ice", side=236, tells=self._time_left)
        self.breath = Breath(self.ring)
        self.breath.breathing_in.connect(self._breathe)
        self.breath.ended.connect(self._rest)
        self.position = PositionPart()
        self.position.chosen.connect(self.position_chosen)
        self._sure = HowSure(self._bridge.services.context.guide, 1)
        return column(None, centred(self.ring), self.position, centred(self._sure), None, gap=12)

    def _words_side(self) -> QVBoxLayout:
        """The breath in words, the skin checks, Stop."""
        self._title = wrapped("", "title")
        self._hint = wrapped(self.tr("The disc grows as you breathe in."), "body", "muted")
        self._wrapped = _Line()
        self._skin = {which: _Line() for which in sessions.SKIN_CHECKS}
        self._silent = _Line()
        self._question = _SkinQuestion()
        self._question.answered.connect(self._answer)
        self.stop = button(self.tr("Stop"), self.stop_requested.emit, role="ice", size="big")
        self.mini = button(self.tr("Mini timer"), self.mini_requested.emit, role="quiet", icon="mini")
        self._stages = wrapped("", "small", "muted")
        buttons = row(self.stop, self.mini, None)
        checks = (self._wrapped, *self._skin.values(), self._silent, self._question)
        return column(None, self._title, self._hint, 4, *checks, 8, buttons, self._stages, None, gap=8)

    def show_running(self, live: sessions.Running) -> None:
        """Draw a running session."""
        fresh = self._live is None or self._live.entry.id != live.entry.id
        self._live = live
        self.ring.set_tone(live.kind)
        self._sure.set_step(1 if live.kind == "ice" else 4)
        self.position.setVisible(live.entry.medium not in ("bath", "wrap"))
        self.position.show_position(position_of(self._bridge.services.preferences.get(), live.kind), live.kind)
        self.stop.setProperty("role", live.kind)
        self._stages.setText(words.stages(live.kind, live.entry.medium))
        self._wrapped.say("check", "good", self._wrapped_words(live))
        kind, minutes = words.kind_name(live.kind), words.minutes(live.entry.limit_seconds)
        self._above = self.tr("{kind} · session {number}").format(kind=kind, number=units.number(live.number))
        ends = local_formats.clock(live.ends.local().time())
        self._below = self.tr("ends {time} · of {minutes}").format(time=ends, minutes=minutes)
        self._draw_skin(live)
        if fresh:
            self._silent.hide()
            QTimer.singleShot(0, self, self._ask_sound)  # once it is painted: the first question loads the player
        if fresh and live.elapsed < 300:
            self.breath.start(live.elapsed)
        elif fresh:
            self._rest()
        self._draw_time()

    def clear(self) -> None:
        """No session any more."""
        self._live = None
        self._tick.stop()
        self.breath.stop()

    def _wrapped_words(self, live: sessions.Running) -> str:
        if live.kind == "ice":
            return self.tr("Pack wrapped in a soft towel")
        return words.medium_name(live.entry.medium or "pad")

    def _draw_time(self) -> None:
        live = self._bridge.live()
        if live is None or self._live is None:
            return
        if live.state == "overtime":
            self.overtime_came.emit()
            return
        self.ring.set_share(live.remaining / live.entry.limit_seconds)
        self.ring.set_words(self._above, minutes_seconds(live.remaining), self._below)
        self._draw_skin(live)
        if self.isVisible():
            fraction = live.elapsed - int(live.elapsed)
            self._tick.start(max(20, round((1 - fraction) * 1000) + 5))

    def _draw_skin(self, live: sessions.Running) -> None:
        times = sessions.skin_checks(live.entry)
        standing = (live.entry, *(live.elapsed >= time for time in times))
        if standing == self._skin_drawn:
            return
        self._skin_drawn = standing
        asking = sessions.skin_asked(live)
        for place, which in enumerate(sessions.SKIN_CHECKS):
            line = self._skin[which]
            line.setVisible(place < len(times))
            if place >= len(times):
                continue
            answer = live.entry.skin_first if which == "first" else live.entry.skin_second
            minutes = times[place] // 60
            if answer == "y":
                line.say("check", "good", self.tr("Skin was fine at %Ln min", "", minutes))
            elif live.elapsed >= times[place]:
                line.say("eye", "caution", self.tr("Skin check at %Ln min: look now", "", minutes))
            else:
                line.say("clock", "muted", self.tr("Skin check at %Ln min", "", minutes))
        fresh = asking is not None and asking != self._question.which
        self._question.ask(asking, live.kind)
        if fresh:
            self.skin_came.emit(self._question)
        self._hint.setVisible(asking is None)

    def skin_question(self) -> QWidget | None:
        """The question, while it is asked."""
        return self._question if self._question.which is not None else None

    def _ask_sound(self) -> None:
        """Whether the end can be heard; not asked where nobody wants to hear it."""
        if self._bridge.services.preferences.get().quiet_end:
            return
        heard = self._bridge.sound.answer()
        if heard.answer == "no":
            self._silent.say("info", "caution", words.no_sound(heard.reason))
            self._silent.show()
            if not self.breath.runs():
                self._rest()

    def _answer(self, which: str, answer: str) -> None:
        self.skin_answered.emit(which, answer)

    def _time_left(self) -> str:
        live = self._bridge.live()
        return time_left.words(live) if live is not None else ""

    def _breathe(self, inward: bool) -> None:
        self._title.setAccessibleName(self.tr("Breathe with the disc: 4 seconds in, 6 seconds out"))
        self._title.setText(self.tr("Breathe in …") if inward else self.tr("Breathe out …"))
        self._hint.setText(self.tr("The disc grows as you breathe in."))

    def _rest(self) -> None:
        self._title.setAccessibleName("")
        self._title.setText(self.tr("Rest a little"))
        if self._bridge.services.preferences.get().quiet_end:
            self._hint.setText(self.tr("Breathe as you like. It ends with light and a message, without a sound."))
        elif not self._silent.isHidden():
            self._hint.setText(self.tr("Breathe as you like."))
        else:
            self._hint.setText(self.tr("Breathe as you like. It rings until you answer."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._live is not None:
            self._draw_time()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)


class _Line(QWidget):
    """An icon and a few words."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = IconLabel("check", "good", 20)
        self._words = wrapped()
        self._said = ("", "", "")
        box = row(self._picture, self._words, gap=12)
        box.setStretch(1, 1)
        box.setAlignment(self._picture, Qt.AlignmentFlag.AlignTop)
        self.setLayout(box)

    def say(self, icon: str, tone: str, text: str) -> None:
        """Draw anew only when something changed."""
        if (icon, tone, text) == self._said:
            return
        self._said = (icon, tone, text)
        self._picture.show_icon(icon, tone)
        self._words.setText(text)


class _SkinQuestion(Inset):
    """The soft question in the middle of a session: answering is optional, a no stops it."""

    answered = Signal(str, str)

    def __init__(self) -> None:
        box = column(gap=10)
        super().__init__(box)
        self.which: sessions.SkinCheck | None = None
        self._words = wrapped()
        fine = button("", lambda: self._tell("y"))
        off = button("", lambda: self._tell("n"), role="quiet")
        box.addWidget(self._words)
        box.addLayout(row(fine, off, None))
        fine.setText(self.tr("Yes, it's fine"))
        off.setText(self.tr("No, stop"))
        self.hide()

    def ask(self, which: sessions.SkinCheck | None, kind: Kind) -> None:
        """Ask for this check, in the words of ice or of heat; None asks nothing."""
        self.which = which
        self._words.setText(skin.question(kind))
        self.setVisible(which is not None)

    def _tell(self, answer: str) -> None:
        if self.which:
            self.answered.emit(self.which, answer)

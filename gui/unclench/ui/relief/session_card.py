"""The ice and heat card: ready, running, or the look at the skin afterwards."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base.entries import Session
from unclench.core.base.ports import PortAnswer
from unclench.core.base.time_words import clock_time
from unclench.core.relief.snapshot import ReliefSnapshot
from unclench.ui.bridge import Bridge
from unclench.ui.relief import words
from unclench.ui.relief.position_part import setting_of
from unclench.ui.relief.stop_session import stop_session, words_of_stop
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.part_stack import PartStack

if TYPE_CHECKING:
    from unclench.ui.relief.after_session_part import SessionAfter
    from unclench.ui.relief.before_session_part import SessionReady
    from unclench.ui.relief.running_session_part import SessionRunning

LEAD = 56
"""The most air above the ring: beside a long column the start stays in sight."""


class SessionCard(Card):
    """Draws the Relief snapshot's session; presses go to the IceHeat service."""

    cautions_requested = Signal(str)
    signs_requested = Signal()
    overtime_came = Signal()
    mini_requested = Signal()
    told = Signal(str)
    skin_asked = Signal()
    """The look at the skin has come up, with the focus."""
    skin_came = Signal(QWidget)
    """The look at the skin of a running session is due: its question."""

    def __init__(self, bridge: Bridge) -> None:
        self._stack = PartStack()
        lead = QWidget()
        lead.setMaximumHeight(LEAD)
        box = column(lead, self._stack, None, gap=0)
        box.setStretchFactor(lead, 1)
        super().__init__(box)
        box.setContentsMargins(24, 20, 24, 20)
        self.setAccessibleName(self.tr("Ice and heat"))
        self._bridge = bridge
        self._services = bridge.services
        self._runs = False
        self._asks = False
        begins_at(self, self._stack)

    @cached_property
    def ready(self) -> "SessionReady":
        """Before a session; like the other two it is made when it is first shown."""
        from unclench.ui.relief.before_session_part import SessionReady

        part = SessionReady(self._bridge.services.context.guide)
        part.start_requested.connect(self._start)
        part.cautions_requested.connect(self.cautions_requested)
        part.signs_requested.connect(self.signs_requested)
        part.quiet_requested.connect(self._be_quiet)
        part.position_chosen.connect(self._lie)
        part.bruise_answered.connect(self._bruise)
        part.skin_fine.connect(self._fine_again)
        part.test_requested.connect(self._test)
        return part

    @cached_property
    def running(self) -> "SessionRunning":
        """While it runs."""
        from unclench.ui.relief.running_session_part import SessionRunning

        part = SessionRunning(self._bridge)
        part.stop_requested.connect(self._stop)
        part.position_chosen.connect(self._lie)
        part.skin_answered.connect(self._skin)
        begins_at(part, part.stop)
        part.skin_came.connect(self.skin_came)
        part.overtime_came.connect(self.overtime_came)
        part.mini_requested.connect(self.mini_requested)
        return part

    @cached_property
    def after(self) -> "SessionAfter":
        """The look at the skin."""
        from unclench.ui.relief.after_session_part import SessionAfter

        part = SessionAfter()
        part.answered.connect(lambda answer: self._skin("after", answer))
        part.closed.connect(self._close)
        part.glass_requested.connect(self._glass)
        part.slip_told.connect(self._take_back)
        return part

    def draw(self, relief: ReliefSnapshot) -> None:
        """Show what the snapshot says."""
        ran, self._runs = self._runs, relief.live is not None
        if relief.live:
            self._asks = False
            self.running.show_running(relief.live)
            self._stack.setCurrentWidget(self.running)
            if not ran:
                self.running.stop.setFocus()
            return
        if ran:
            self.running.clear()
        self.ready.show_ready(relief, self._services.preferences.get())
        if relief.look_at_skin:
            if not self._asks:
                self._asks = True
                self.after.show_after(relief.look_at_skin)
                self._stack.setCurrentWidget(self.after)
                self.after.fine.setFocus()
                self.skin_asked.emit()
        elif not (self._asks and self.after.advises()):
            self._close()

    def _close(self) -> None:
        self._asks = False
        self._stack.setCurrentWidget(self.ready)

    def _start(self, kind: str, seconds: int, medium: object, reason: str) -> None:
        done = self._bridge.press(
            lambda: self._services.ice_heat.start(
                "ice" if kind == "ice" else "heat",
                seconds,
                medium=medium,  # type: ignore[arg-type]
                override=reason or None,
            )
        )
        if done is None:
            return
        self._tell_started(done[0])
        if not self._services.preferences.get().lid_told and self._bridge.sound.answer().answer != "no":
            self._tell_how_to_hear_it()
            self._bridge.press(lambda: self._services.preferences.change("lid_told", True))

    def _tell_started(self, session: Session) -> None:
        ends = clock_time(session.at.plus(session.limit_seconds), self._bridge.now().instant)
        said = self.tr("Ice runs until {time}.") if session.kind == "ice" else self.tr("Heat runs until {time}.")
        self._bridge.tell(said.format(time=ends))

    def _tell_how_to_hear_it(self) -> None:
        lid = self._bridge.lid
        if lid is None:
            self._tell_of_lid(PortAnswer("unknown"))
        elif lid.present().answer == "no":
            self.told.emit(self.tr("Leave the computer and its sound on, so that you hear the end."))
        else:
            lid.ask_closed(self._tell_of_lid)

    def _tell_of_lid(self, closed: PortAnswer) -> None:
        if closed.yes:
            said = self.tr("The lid is closed, and a closed computer may not ring. Open it, and leave the sound on.")
        else:
            said = self.tr("Leave the lid open and the sound on: a closed computer cannot ring.")
        self.told.emit(said)

    def _stop(self) -> None:
        stop_session(self._bridge)

    def _skin(self, which: str, answer: str) -> None:
        kept = self._bridge.press(lambda: self._services.ice_heat.skin(which, answer))  # type: ignore[arg-type]
        if kept is None:
            return
        if which != "after":
            self._bridge.tell(self.tr("Skin is fine, logged") if answer == "y" else words_of_stop(kept))
            return
        said = self.tr("Skin is fine, logged") if answer == "y" else self.tr("Skin is not fine, logged")
        self._bridge.tell(said, lambda: self._take_back_skin(kept.id))

    def _take_back_skin(self, session: str) -> Session | None:
        """Ask again how the skin is."""
        self._asks = False
        return self._bridge.press(lambda: self._services.ice_heat.take_back_skin(session))

    def _fine_again(self) -> None:
        self._bridge.press(self._services.ice_heat.skin_is_fine_again)
        self._bridge.tell(self.tr("Skin is fine, logged"))

    def _lie(self, position: str) -> None:
        if self._bridge.press(lambda: self._services.preferences.change(setting_of(position), position)) is None:
            return
        self.draw(self._bridge.relief())

    def _bruise(self, answer: str) -> None:
        self._bridge.press(lambda: self._services.cautions.amend("heat", {"bruise": answer}))

    def _glass(self) -> None:
        self._bridge.log(self._services.drinks.log)

    def _take_back(self) -> None:
        after = self._bridge.relief().look_at_skin
        if after is not None and self._bridge.press(lambda: self._services.entries.take_back("sessions", after.id)):
            self._bridge.tell(self.tr("Ice is taken back.") if after.kind == "ice" else self.tr("Heat is taken back."))

    def _be_quiet(self, wanted: bool) -> None:
        self._bridge.press(lambda: self._services.preferences.change("quiet_end", wanted))

    def _test(self) -> None:
        heard: PortAnswer = self._bridge.sound.play("ring", self._services.preferences.get().ring_loudness)
        if not heard.yes:
            self.told.emit(words.no_sound(heard.reason))

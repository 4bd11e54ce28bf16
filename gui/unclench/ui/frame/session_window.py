"""The frame of the window with the running session at its foot and in its title, and what every dialog over it has."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from shiboken6 import isValid

from unclench.core.relief.sessions import Running
from unclench.ui.bridge import Bridge
from unclench.ui.frame.message import done
from unclench.ui.frame.tabbed_window import Place, Tab, TabbedWindow
from unclench.ui.widgets import dialog
from unclench.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from unclench.ui.frame.session_line import SessionClock


class SessionWindow(TabbedWindow):
    """A window that tells of the session wherever the person is in it."""

    quit_requested = Signal()

    def __init__(
        self, bridge: Bridge, tabs: Sequence[Tab], place: Place | None, remember: Callable[[Place], object]
    ) -> None:
        self._bridge = bridge
        self._session: SessionClock | None = None
        super().__init__(tabs, place, remember)
        dialog.when_opened(self._dialog_opened)

    def show_session(self, live: Running | None) -> None:
        """What runs now; its parts are made when the first session runs."""
        if self._session is None:
            if live is None:
                return
            from unclench.ui.frame.session_line import SessionClock

            self._session = SessionClock(self._bridge, self)
            self.begin_foot(self._session.new_line())
        self._session.look()
        self.foot_changed()

    def say(self, message: str, icon: str = "") -> None:
        """Also the time of the title: the minute of the tray comes here while no second of this window does."""
        super().say(message, icon)
        self._look()

    def tell_time(self) -> None:
        """What is left of what runs, and when the next nudge comes: shown and said."""
        from unclench.ui.relief.time_left import time_left_words

        self.toast(done(" ".join((time_left_words(self._bridge), self.foot())).strip()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ActivationChange, QEvent.Type.WindowStateChange):
            self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look()

    def _look(self) -> None:
        if self._session is not None:
            self._session.look()

    def _dialog_opened(self, opened: Dialog) -> None:
        """Ctrl+Q quits from every dialog, and in those over this window the session is seen."""
        if not isValid(self):
            return
        quits = QShortcut(QKeySequence("Ctrl+Q"), opened)
        quits.setAutoRepeat(False)
        quits.activated.connect(self.quit_requested)
        if self._session is not None and opened.shows_session and opened in self.findChildren(Dialog):
            self._session.show_in(opened)

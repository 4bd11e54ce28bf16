"""The frame of the window with what runs at its foot (a session, a walk), and what every dialog over it has."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from shiboken6 import isValid

from unclench.core.prevention import walks
from unclench.core.relief.elsewhere import anything_elsewhere
from unclench.core.relief.sessions import Running
from unclench.ui.bridge import Bridge
from unclench.ui.frame.message import done
from unclench.ui.frame.tabbed_window import Place, Tab, TabbedWindow
from unclench.ui.widgets import dialog
from unclench.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from unclench.ui.frame.elsewhere_label import ElsewhereLabel
    from unclench.ui.frame.session_line import SessionClock
    from unclench.ui.frame.walk_line import WalkLine


APP = "Unclench"


class SessionWindow(TabbedWindow):
    """A window that tells of the session wherever the person is in it."""

    quit_requested = Signal()

    def __init__(
        self, bridge: Bridge, tabs: Sequence[Tab], place: Place | None, remember: Callable[[Place], object]
    ) -> None:
        self._bridge = bridge
        self._session: SessionClock | None = None
        self._walk: WalkLine | None = None
        self._elsewhere: ElsewhereLabel | None = None
        super().__init__(tabs, place, remember)
        dialog.when_opened(self._dialog_opened)

    def show_session(self, live: Running | None) -> None:
        """What runs now, and a walk; their parts are made when the first one runs."""
        self._show_walk()
        self._show_elsewhere()
        self.tell_where_saved(shared=self._bridge.services.sharing() is not None)
        if self._session is None:
            if live is None:
                return
            from unclench.ui.frame.session_line import SessionClock

            self._session = SessionClock(self._bridge, self)
            self._session_line = self._session.new_line(opens_skin=True)
            self._session_line.skin_requested.connect(self._show_skin)
            self._session_line.widened.connect(self.foot_changed)
            self.begin_foot(self._session_line)
        self._session_line.short = self._walk is not None and not self._walk.isHidden()
        self._look()
        self.foot_changed()

    def _show_skin(self) -> None:
        """The look at the skin that is due, on the Relief tab."""
        self.show_tab("relief")
        page: Any = self.page("relief")
        page.show_skin_question()

    def _show_walk(self) -> None:
        if self._walk is None and walks.running_walk(self._bridge.facts()):
            from unclench.ui.frame.walk_line import WalkLine

            self._walk = WalkLine(self._bridge)
            self._walk.toggled.connect(self.foot_changed)
            self._walk.counted.connect(self._name_walk)
            self.begin_foot(self._walk)
        if self._walk is not None:
            self._walk.look()

    def _show_elsewhere(self) -> None:
        if self._elsewhere is None and anything_elsewhere(self._bridge.facts(), self._bridge.now()):
            from unclench.ui.frame.elsewhere_label import ElsewhereLabel

            self._elsewhere = ElsewhereLabel(self._bridge)
            self._elsewhere.toggled.connect(self.foot_changed)
            self.begin_foot(self._elsewhere)
        if self._elsewhere is not None:
            self._elsewhere.look()

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
        self._name_walk()

    def _name_walk(self) -> None:
        """The title of a walk alone: with its seconds while the window is in front, which readers are not told of."""
        if self._walk is None or self._bridge.live() is not None:
            return
        title = heard = APP
        if not self._walk.isHidden():
            heard = self.tr("Walk · {app}").format(app=APP)
            seconds = self.tr("{time} Walk · {app}").format(time=self._walk.time, app=APP)
            title = seconds if self.isActiveWindow() and not self.isMinimized() else heard
        if title != self.windowTitle():
            self.setWindowTitle(title)
        if heard != self.accessibleName():
            self.setAccessibleName(heard)

    def _dialog_opened(self, opened: Dialog) -> None:
        """Ctrl+Q quits from every dialog, and in those over this window the session is seen."""
        if not isValid(self):
            return
        quits = QShortcut(QKeySequence("Ctrl+Q"), opened)
        quits.setAutoRepeat(False)
        quits.activated.connect(self.quit_requested)
        if self._session is not None and opened.shows_session and opened in self.findChildren(Dialog):
            self._session.show_in(opened)

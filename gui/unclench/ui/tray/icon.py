"""The icon in the tray: what is left drawn in it, the next nudge in its tooltip, and its menu."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from unclench.core.base.frozen_record import record
from unclench.core.base.time_words import clock_time
from unclench.core.relief.sessions import Running
from unclench.ui.nudge.pauses import MEETINGS, PAUSES, length
from unclench.ui.tray import icons as tray_icons
from unclench.ui.widgets.errors_on_show import reported

STEP = 5


@record
class TrayState:
    """What the tray shows: ready sentences, and as `answers` the buttons of a nudge that is on the screen."""

    next_line: str
    held_line: str = ""
    paused: bool = False
    in_meeting: bool = False
    live: Running | None = None
    answers: tuple[tuple[str, str], ...] = ()


@record
class MenuState:
    """As the menu opens: what runs, why ice may not start, whether it asks first, and whether a plank is closed."""

    live: Running | None = None
    no_ice: str = ""
    ice_asks: bool = False
    no_plank: bool = False
    timed: bool = False
    """A session or a walk runs: there is a time for the mini timer."""


class Tray(QObject):
    """Presses in the menu are signals; the icon is set only when the shown state changes."""

    seized_requested = Signal()
    ice_requested = Signal()
    off_requested = Signal()
    plank_requested = Signal()
    glass_requested = Signal()
    stood_requested = Signal()
    pause_requested = Signal(int)
    """Minutes; 0 until tomorrow."""
    resume_requested = Signal()
    meeting_requested = Signal(int)
    """Minutes; 0 ends it."""
    answered = Signal(str)
    mini_requested = Signal()
    open_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look: Callable[[], MenuState] = MenuState
        """Asked when the menu opens."""
        self._state = TrayState("")
        self._shown: tuple[str, ...] = ()
        self._icon: QSystemTrayIcon | None = None
        self._had_place = False
        self.menu = QMenu()
        self.menu.aboutToShow.connect(self._word)
        self._build_menu()

    def start(self) -> bool:
        """Show the icon if there is a place for it; whether there is."""
        self.rebuild()
        return self.is_there()

    def is_there(self) -> bool:
        """Whether there is a tray just now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def rebuild(self) -> None:
        """A new icon object: an old one never finds a StatusNotifier host that comes late."""
        self._had_place = self.is_there()
        old, self._icon = self._icon, QSystemTrayIcon(self)
        if old:
            old.hide()
            old.deleteLater()
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._shown = ()
        self.draw(self._state)
        self._icon.show()

    def catch_up(self) -> None:
        """A host that came before anybody listened for it is found too."""
        if self._icon and not self._had_place and self.is_there():
            self.rebuild()

    def draw(self, state: TrayState) -> None:
        """Show what changed, and nothing else."""
        self._state = state
        if self._icon is None:
            return
        key = self._key(state)
        if key != self._shown:
            self._shown = key
            picture = tray_icons.resting()
            with reported():  # a session goes on, also where its picture cannot be drawn
                picture = self._picture(state)
            self._icon.setIcon(picture)
        tip = "\n".join(filter(None, [self._title(state.live), state.next_line, state.held_line]))
        if self._icon.toolTip() != tip:
            self._icon.setToolTip(tip)
        if self.menu.isVisible():
            self._word()

    def make_menu_anew(self) -> None:
        """In the language that is in force now; the menu itself stays, for the desktop holds it."""
        below = [action.menu() for action in self.menu.actions() if action.menu() is not None]
        self.menu.clear()
        for menu in below:
            menu.deleteLater()
        self._build_menu()
        self._word()

    def stop(self) -> None:
        """The app ends."""
        if self._icon:
            self._icon.hide()

    def _key(self, state: TrayState) -> tuple[str, ...]:
        live = state.live
        if live is None:
            return ("paused",) if state.paused else ("resting",)
        return (live.kind, live.state, str(_minutes(live)))

    def _picture(self, state: TrayState) -> QIcon:
        live = state.live
        if live is None:
            return tray_icons.paused() if state.paused else tray_icons.resting()
        if live.state == "overtime":
            return tray_icons.over(live.kind)
        return tray_icons.remaining(live.kind, _minutes(live), live.entry.limit_seconds // 60)

    def _title(self, live: Running | None) -> str:
        if live is None:
            return "Unclench"
        if live.state == "overtime":
            return self.tr("Take it off now")
        text = self.tr("Ice until {time}") if live.kind == "ice" else self.tr("Heat until {time}")
        return text.format(time=clock_time(live.ends, live.started))

    def _build_menu(self) -> None:
        self._runs = self._add(self.menu, "", None)
        self._runs.setEnabled(False)
        self._off = self._add(self.menu, self.tr("Pack off"), self.off_requested.emit)
        self._next = self._add(self.menu, "", None)
        self._next.setEnabled(False)
        self._answers = self.menu.addSeparator()
        self.menu.addSeparator()
        self._add(self.menu, self.tr("My back just seized up"), self.seized_requested.emit)
        self.menu.addSeparator()
        self._ice = self._add(self.menu, self.tr("Start ice"), self.ice_requested.emit)
        self._plank = self._add(self.menu, "", self.plank_requested.emit)
        self._add(self.menu, self.tr("+ Glass of water"), self.glass_requested.emit)
        self._add(self.menu, self.tr("I got up"), self.stood_requested.emit)
        self.menu.addSeparator()
        pauses = self._below(self.tr("Pause nudges"))
        for minutes in PAUSES:
            self._add(pauses, length(minutes), lambda m=minutes: self.pause_requested.emit(m))
        self._add(pauses, self.tr("Until tomorrow"), lambda: self.pause_requested.emit(0))
        self._resume = self._add(pauses, self.tr("Resume nudges"), self.resume_requested.emit)
        meetings = self._below(self.tr("In a meeting"))
        for minutes in MEETINGS:
            self._add(meetings, length(minutes), lambda m=minutes: self.meeting_requested.emit(m))
        self._over = self._add(meetings, self.tr("The meeting is over"), lambda: self.meeting_requested.emit(0))
        self._mini = self._add(self.menu, self.tr("Mini timer"), self.mini_requested.emit)
        self.menu.addSeparator()
        self._add(self.menu, self.tr("Open"), self.open_requested.emit)
        self._add(self.menu, self.tr("Quit"), self.quit_requested.emit)
        self._shown_answers: list[QAction] = []

    def _add(self, menu: QMenu, words: str, on: Callable[[], object] | None) -> QAction:
        """Add an action; it runs after the menu has closed, so that a window that it opens gets the keyboard."""
        action = menu.addAction(words)
        if on is not None:
            action.triggered.connect(lambda _=False: QTimer.singleShot(0, self, lambda: on()))
        return action

    def _below(self, words: str) -> QMenu:
        found = self.menu.addMenu(words)
        assert found is not None
        return found

    def _word(self) -> None:
        """Set the lines that change, when the menu opens."""
        state = self._state
        self._next.setText(" \u00b7 ".join(filter(None, [state.next_line, state.held_line])))
        self._word_now(self.look())
        self._resume.setVisible(state.paused)
        self._over.setVisible(state.in_meeting)
        for action in self._shown_answers:
            self.menu.removeAction(action)
        self._shown_answers = []
        for key, words in state.answers:
            action = QAction(words, self.menu)
            action.triggered.connect(lambda _=False, key=key: self.answered.emit(key))
            self.menu.insertAction(self._answers, action)
            self._shown_answers.append(action)

    def _word_now(self, now: MenuState) -> None:
        """What runs and how to end it; no start promises what is refused, and dots stand where something is asked."""
        live = now.live
        for action in (self._runs, self._off):
            action.setVisible(live is not None)
        if live is not None:
            left = "" if live.state == "overtime" else self.tr("%Ln min left", "", -(-live.remaining // 60))
            self._runs.setText(" \u00b7 ".join(filter(None, [self._title(live), left])))
        asks = self.tr("Start ice …") if now.ice_asks else self.tr("Start ice")
        self._ice.setText(now.no_ice or asks)
        self._ice.setEnabled(live is None and not now.no_ice)
        self._mini.setVisible(now.timed)
        self._plank.setText(self.tr("Plank: why it is closed") if now.no_plank else self.tr("Start plank"))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A press opens the window; not on macOS, where each press opens the menu, and tells of it as well."""
        if sys.platform == "darwin":
            return
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_requested.emit()


def _minutes(live: Running) -> int:
    """Minutes left, begun ones counted; in steps of five until the last five, for each new icon wakes the panel."""
    minutes = -(-live.remaining // 60)
    return minutes if minutes <= STEP else -(-minutes // STEP) * STEP


def until_next(live: Running) -> int:
    """Seconds until the icon shows another number."""
    shown = _minutes(live)
    following = shown - (1 if shown <= STEP else STEP)
    return max(1, live.remaining - following * 60)

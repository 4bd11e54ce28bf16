"""The window of the app: the frame with its tabs, and what may lie over all of it (an end, an emergency)."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from unclench.core.base.errors import UnclenchError
from unclench.core.base.ports import PLANK_WANTED
from unclench.core.relief.snapshot import ReliefSnapshot
from unclench.core.safety import closing, warning_signs
from unclench.ui.bridge import Bridge
from unclench.ui.frame import tab_pages
from unclench.ui.frame.message import Message, done, news, trouble
from unclench.ui.frame.nudge_frame import NudgeFrame
from unclench.ui.frame.tabbed_window import Place, Tab
from unclench.ui.frame.window_place import kept_place
from unclench.ui.frame.windows_put_away import PutAway
from unclench.ui.widgets.button import button
from unclench.ui.widgets.dialog import Dialog
from unclench.ui.widgets.errors_on_show import reported
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.lazy_part import LazyPart
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.new_screens import came_up
from unclench.ui.widgets.stack import Stack

if TYPE_CHECKING:
    from unclench.core.relief.sessions import Running
    from unclench.ui.frame.message_line import MessageLine
    from unclench.ui.frame.quit_question import QuitQuestion
    from unclench.ui.relief.emergency import Emergency
    from unclench.ui.relief.emergency_line import EmergencyLine
    from unclench.ui.relief.mini_timer import MiniTimer
    from unclench.ui.relief.session_end_screen import SessionEndScreen


class MainWindow(NudgeFrame):
    """Puts the covers over the tabs when the snapshot says so, and shows messages."""

    quit_confirmed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._services = bridge.services
        tabs = [
            Tab("relief", self.tr("Relief"), "relief", lambda: tab_pages.relief(self, bridge)),
            Tab("causes", self.tr("Causes"), "causes", lambda: tab_pages.causes(self, bridge)),
            Tab("prevention", self.tr("Prevention"), "prevention", lambda: tab_pages.prevention(self, bridge)),
            Tab("history", self.tr("History"), "history", lambda: tab_pages.history(self, bridge)),
        ]
        super().__init__(bridge, tabs, kept_place(self._services.preferences.get()), self._remember)
        self.closing: Callable[[], None] | None = None
        """What happens when the person closes the window; None: it closes."""
        self.leaving = False
        self._emergency: Emergency | None = None
        self._set_aside: tuple[str, ...] = ()
        self._number_wanted = False
        self._report: QWidget | None = None
        self._mini: MiniTimer | None = None
        self._overtime: SessionEndScreen | None = None
        self._quit_question: QuitQuestion | None = None
        self._put_away = PutAway()
        self._add_keys()
        self.add_corner(
            self.pause,
            button(self.tr("Log"), self.open_log, role="quiet", icon="plus", name=self.tr("Log anything")),
            button(self.tr("Settings"), self.open_settings, role="quiet", icon="settings"),
        )
        self.add_foot(Link(self.tr("System check"), self.open_check, role="small", tone="muted"))
        self.add_foot(Link(self.tr("About"), self.open_about, role="small", tone="muted"))
        self.seen.connect(self._debounce)
        self.foot_pressed.connect(self.open_settings)
        self.undo_wanted.connect(bridge.take_back_newest)
        bridge.facts_changed.connect(self._facts_changed)
        bridge.trouble_came.connect(self._trouble_came)
        bridge.told.connect(self.toast)
        self.undo_in_toast.connect(bridge.move_undo)
        self.say(self.tr("Unclench is a timer and a diary. It does not examine you."))

    def around(self, frame: QWidget) -> QWidget:
        """The covers, of which the frame below the line of messages is the first."""
        self._line = LazyPart(self._make_line)
        self._red_line = LazyPart(self._make_red_line)
        self._covers = Stack()
        self._frame = QWidget()
        self._frame.setLayout(column(self._red_line, self._line, frame, gap=0))
        self._covers.addWidget(self._frame)
        return self._covers

    def _make_line(self) -> "MessageLine":
        from unclench.ui.frame.message_line import MessageLine

        return MessageLine()

    def _make_red_line(self) -> "EmergencyLine":
        from unclench.ui.relief.emergency_line import EmergencyLine

        line = EmergencyLine()
        line.back_requested.connect(self._show_number)
        line.signs_requested.connect(self.ask_signs)
        return line

    def _debounce(self) -> None:
        from unclench.ui.widgets import press_debounce as debounce

        debounce.begin(self, lambda: self._bridge.now().boot_seconds)

    def come_up(self, token: str | None = None) -> None:
        """To the front, from wherever it is; `token` is the desktop's leave to do so."""
        if token:
            import os

            os.environ["XDG_ACTIVATION_TOKEN"] = token
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()

    def take_over(self, old: "MainWindow") -> None:
        """Show what `old` shows, where it shows it: the tab, the messages, the small clock, the settings."""
        from unclench.ui.settings.window import SettingsWindow

        self.show_tab(old.current_tab())
        if line := old._line.part:  # noqa: SLF001
            for message in line.messages():
                self.show_message(message)
        if old.isVisible():
            self.setGeometry(old.geometry())
            self.setWindowState(old.windowState())
            self.show()
        settings = next((one for one in old.findChildren(SettingsWindow) if one.isVisible()), None)
        if settings is not None:
            self.open_settings(at="language")
        if old._mini is not None:  # noqa: SLF001
            if old._mini.isVisible():  # noqa: SLF001
                self.open_mini()
            old._mini.close()  # noqa: SLF001

    def show_end(self) -> None:
        """The end of ice or heat, or a ring after it: in front of everything of ours until it is answered."""
        self._drop_quit_question()
        if self._mini is not None:
            self._mini.close()  # it stays above other windows, and would lie over the end
        prevention: Any = self.page("prevention")
        self._put_away.put(prevention.screen_up if prevention is not None else None)
        self.come_up()

    def ask_to_quit(self, live: "Running", *, in_tray: bool) -> None:
        """Quit while a session runs? The answer comes as `quit_confirmed`, or the window goes on."""
        from unclench.ui.frame.quit_question import QuitQuestion

        self.come_up()
        self._drop_quit_question()
        dialogs = [one for one in self.findChildren(Dialog) if one.isVisible()]
        over = dialogs[-1] if dialogs else self
        asked = self._quit_question = QuitQuestion(live, in_tray=in_tray, parent=over)
        asked.accepted.connect(self.quit_confirmed)
        if in_tray:
            asked.stay_chosen.connect(self.close)
        asked.open()

    def refresh(self) -> None:
        """Cover the window, or not, as things stand."""
        standing, live = warning_signs.standing(self._bridge.facts(), self._bridge.now()), self._bridge.live()
        over = live is not None and live.state == "overtime"
        if not standing.emergency:
            self._drop_report()
            self._set_aside = ()
            self._number_wanted = False
            self._red_line.shown(False)
        if standing.emergency:
            relief = self._bridge.relief()
            emergency = self._emergency_shown(relief)
            called = standing.called is not None and not self._number_wanted
            aside = (called or self._set_aside == relief.signs.ids) and not over
            if red_line := self._red_line.shown(aside):
                said = closing.after_calling(standing, self._bridge.now())
                red_line.show_number(emergency.country.emergency_words, said, ask=standing.ask)
            self._cover(emergency if over else self._report or (self._frame if aside else emergency))
        elif over:
            self._cover(self._overtime_shown())
        else:
            self._cover(self._frame)
        if not over:
            self._put_away.bring_back()
        if live is None:
            self._drop_quit_question()
        self.show_session(live)

    def start_episode(self) -> None:
        """My back just seized up: from the tray or a key."""
        self.come_up()
        self.show_tab("relief")
        page: Any = self.page("relief")
        page.sheets.open_start()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.closing is None or self.leaving:
            super().closeEvent(event)
            return
        event.ignore()
        self.closing()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        with reported():
            self.refresh()

    def _cover(self, widget: QWidget) -> None:
        if self._covers.currentWidget() is not widget:
            self._covers.setCurrentWidget(widget)
            came_up(widget)
            self.place_toast()
            if widget is self._report:
                focus_first(widget)

    def _emergency_shown(self, relief: ReliefSnapshot) -> "Emergency":
        from unclench.core.base import countries
        from unclench.ui.look.system_region import system_region
        from unclench.ui.relief.emergency import Emergency

        if self._emergency is None:
            guide = self._services.context.guide
            self._emergency = Emergency(guide.countries.known, guide.safety.signs, self._bridge.live)
            self._emergency.log_requested.connect(self._show_log)
            self._emergency.cleared.connect(self._clear)
            self._emergency.country_chosen.connect(self._choose_country)
            self._emergency.off_requested.connect(self._pack_off)
            self._emergency.report_requested.connect(self._show_report)
            self._covers.addWidget(self._emergency)
        setting, home = self._services.preferences.get().country, self._services.context.guide.countries.home
        self._emergency.show_emergency(relief, countries.code(setting, home, system_region()))
        return self._emergency

    def _overtime_shown(self) -> "SessionEndScreen":
        from unclench.ui.relief.session_end_screen import SessionEndScreen

        if self._overtime is None:
            self._overtime = SessionEndScreen(self._bridge)
            self._overtime.off_requested.connect(self._pack_off)
            self._covers.addWidget(self._overtime)
        self._overtime.draw()
        return self._overtime

    def _show_report(self) -> None:
        """The doctor's page over the emergency: logs and page stay open (health.md 2, rule 5)."""
        from unclench.ui.report.preview import ReportPreview

        preview = self._report = ReportPreview(self._bridge)
        preview.left.connect(lambda: (self._drop_report(), self.refresh()))
        self._covers.addWidget(preview)
        self.refresh()

    def _show_log(self) -> None:
        """The tabs with new starts closed, a red line on top that leads back; another sign covers them anew."""
        self._set_aside, self._number_wanted = self._bridge.relief().signs.ids, False
        self.refresh()
        self._red_line.made().back.setFocus()

    def _show_number(self) -> None:
        self._set_aside, self._number_wanted = (), True
        self.refresh()

    def _drop_quit_question(self) -> None:
        question, self._quit_question = self._quit_question, None
        if question is not None and isValid(question):
            question.reject()

    def _drop_report(self) -> None:
        if self._report is not None:
            self._covers.removeWidget(self._report)
            self._report.deleteLater()
            self._report = None

    def open_mini(self) -> None:
        """The small clock, on top of other windows where the desktop allows it."""
        from unclench.ui.relief.mini_timer import MiniTimer

        if self._mini is None:
            self._mini = MiniTimer(self._bridge)
            self._mini.open_requested.connect(self.come_up)
            self._mini.told.connect(lambda words: self.show_message(news(words, "mini timer")))
        self._mini.open()

    def open_about(self) -> None:
        """What this is, and where the diary lies."""
        from unclench.ui.frame.about import About

        sharing = self._services.sharing()
        shared = sharing.status().folder if sharing else ""
        About(self._services.context.guide, self._services.data_file.folder(), self, shared=shared).open()

    def open_log(self) -> None:
        """Log anything."""
        from unclench.ui.frame.log_menu import LogMenu

        LogMenu(self._bridge, self).open()

    def open_settings(self, find: str = "", at: str = "") -> None:
        """The settings, beginning with a search, or at the setting of this name."""
        from unclench.ui.settings.window import SettingsWindow

        window = SettingsWindow(self._bridge, self, find)
        window.data_requested.connect(lambda: tab_pages.show_data(self))
        window.open()
        if at:
            window.go_to(at)

    def open_check(self) -> None:
        """The system check."""
        from unclench.ui.check.window import CheckWindow

        CheckWindow(self._bridge, self).open()

    def start_stretch(self) -> None:
        """A guided stretching session, from any tab."""
        self.show_tab("prevention")
        page: Any = self.page("prevention")
        page.start_stretch()

    def start_plank(self, *, told: bool = False) -> None:
        """A plank on the whole screen, from any tab or the tray; `told`: by a command, which has no first word."""
        self.come_up()
        self.show_tab("prevention")
        page: Any = self.page("prevention")
        (page.start_plank if told else page.begin_plank)()

    def _facts_changed(self, kinds: frozenset[str]) -> None:
        self.refresh()
        if PLANK_WANTED in kinds:
            self.start_plank(told=True)

    def show_message(self, message: Message) -> None:
        """Say something calmly below the tabs, until it is closed."""
        if line := self._line.shown():
            line.say(message)

    def _trouble_came(self, error: UnclenchError) -> None:
        """A press could not be done."""
        self.show_message(trouble(error))

    def say_done(self, words: str) -> None:
        """Say in a toast what was done."""
        self.toast(done(words))

    def _pack_off(self) -> None:
        from unclench.ui.relief.stop_session import stop_session

        stop_session(self._bridge)

    def _clear(self, why: str) -> None:
        """What became of the sign: after a mistake the list of warning signs comes back, never straight the timer."""
        self._number_wanted = False
        cleared = self._bridge.press(lambda: self._services.warning_signs.clear(why))
        if cleared and why == "mistake":
            self.show_tab("relief")
            page: Any = self.page("relief")
            page.sheets.open_after_mistake()

    def ask_signs(self) -> None:
        """The warning signs once more, on the Relief tab."""
        self.show_tab("relief")
        page: Any = self.page("relief")
        page.sheets.open_signs_again()

    def _choose_country(self, code: str) -> None:
        self._bridge.press(lambda: self._services.preferences.change("country", code))
        self.refresh()

    def _remember(self, place: Place) -> None:
        size = (place.width, place.height, int(place.maximized))
        kept = {"window_place": size, "window_tab": place.tab}
        self._bridge.press(lambda: self._services.preferences.change_all(kept))

    def _add_keys(self) -> None:
        for keys, words, act in (
            (QKeySequence("Ctrl+Q"), self.tr("Quit"), self.quit_requested.emit),
            (QKeySequence("Ctrl+D"), self.tr("The nudge: done"), lambda: self.nudge_answered.emit("done")),
            (QKeySequence("Ctrl+Shift+D"), self.tr("The nudge: in 10 min"), lambda: self.nudge_answered.emit("later")),
            (QKeySequence("Ctrl+B"), self.tr("My back just seized up"), self.start_episode),
            (QKeySequence("Ctrl+O"), self.tr("Pack off"), lambda: self._bridge.live() and self._pack_off()),
            (QKeySequence("Ctrl+L"), self.tr("Log anything"), self.open_log),
            (QKeySequence("Ctrl+,"), self.tr("Settings"), self.open_settings),
            (QKeySequence("Ctrl+P"), self.tr("Start a plank"), self.start_plank),
            (QKeySequence("Ctrl+T"), self.tr("Say the time left and the next nudge"), self.tell_time),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setWhatsThis(words)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)  # the last one, from dialogs too

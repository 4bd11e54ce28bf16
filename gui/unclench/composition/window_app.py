"""The app with a window, from its start to its end."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from unclench import APP_ID, assets
from unclench.actions.services import Services
from unclench.cli.output import no_screen
from unclench.composition import start_report as quick_start
from unclench.composition.appearance import Appearance
from unclench.composition.file_services import open_services
from unclench.composition.parts import Parts
from unclench.composition.quit_signals import QuitSignals
from unclench.core.base.errors import StoreTrouble
from unclench.core.base.listeners import call_each
from unclench.core.base.ports import Journal
from unclench.startup import quick_start as start
from unclench.system import restart
from unclench.system.excepthook import install_excepthook
from unclench.system.inhibit import inhibit
from unclench.system.instance import Instance
from unclench.system.lid import ComputerLid
from unclench.system.log import Log
from unclench.system.missing_screen import exit_without_screen
from unclench.system.paths import Paths
from unclench.system.sound import DesktopSound
from unclench.system.speech import DesktopSpeech
from unclench.system.start_mark import StartMark
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.frame.window_controller import WindowController
from unclench.ui.look import language

if TYPE_CHECKING:
    from unclench.composition.after_first_painting import Background
    from unclench.composition.desktop_services import DesktopServices
    from unclench.composition.macos import MacDesktop
    from unclench.composition.rescue import Rescue
    from unclench.core.base.facts import Facts
    from unclench.store.file_keeper import FileKeeper

SETTLED_MS = 3_000
"""So long after the first painting begins what can wait until the computer is less busy."""
LATEST_MS = 1_000
"""The rest begins without a first painting after so long: the window may lie on a virtual desktop that is not shown."""
TROUBLE = 3  # exit status: the data file could not be opened


class WindowApp:
    """One running app. `run` returns when it is quit; the methods below it stand in the order in which they happen."""

    def __init__(self, paths: Paths, instance: Instance, mark: StartMark, *, hidden: bool, plank: bool) -> None:
        self._paths, self._instance, self._mark = paths, instance, mark
        self._hidden, self._plank = hidden, plank
        self._app = _application()
        self._log = Log(paths.state)
        self._errors = install_excepthook(self._log, self._show_bug)
        self._changes = ChangeQueue()
        self._opened: tuple[Services, FileKeeper, Facts] | None = None
        self._parts: Parts | None = None
        self._background: Background | None = None
        self._desktop: DesktopServices | None = None
        self._appearance: Appearance | None = None
        self._rescue: Rescue | None = None
        self._mac: MacDesktop | None = None
        self._told = restart.told()
        self._again: str | None = None
        self._failed = False
        """Whether the starts before this one did not get as far as their window."""
        self._windows: list[QWidget] = []

    def run(self, trouble: StoreTrouble | None) -> int:
        """Show the window, or what is wrong with the data; then serve until quit. Returns the exit status."""
        self._signals = QuitSignals(self._quit)
        self._failed = self._mark.failed() and self._told is None
        self._mark.begin()
        if self._failed:
            self._show_rescue(None)
        else:
            self._or_rescue(partial(self._start, trouble))
        start.end()
        quick_start.log_failed(self._log)
        try:
            status = self._app.exec()
            status = TROUBLE if self._opened is None else status
        finally:
            self._end()
        return status if self._again is None else restart.begin_anew(self._again)

    # Before the first painting

    def _start(self, trouble: StoreTrouble | None) -> None:
        self._look()  # in the language of the person from here on
        trouble = trouble or self._open_file()
        if trouble:
            self._show_trouble(trouble)
        else:
            self._build()

    def _open_file(self) -> StoreTrouble | None:
        """Open the data file; what is wrong with it, or None."""
        from unclench.system import paths as folders

        try:
            folders.make(self._paths)
        except StoreTrouble as trouble:
            if trouble.code != "disk_full":  # on a full disk the diary goes on in memory
                return trouble
        try:
            self._instance.take()
            services, keeper = open_services(self._paths, self._changes.publish, patient=True)
            self._opened = services, keeper, _read(services.context.journal)
        except StoreTrouble as trouble:
            return trouble
        return None

    def _show_trouble(self, trouble: StoreTrouble) -> None:
        """Show the trouble window; the app starts from there once the file can be opened."""
        from unclench.ui.frame.error_windows import StoreTroubleWindow

        self._look().apply_without_settings()
        window = StoreTroubleWindow(trouble, self._open_file)
        window.accepted.connect(partial(self._or_rescue, self._build))
        window.rejected.connect(partial(self._app.exit, TROUBLE))
        window.show()
        self._mark.finish()
        self._windows.append(window)

    def _look(self) -> Appearance:
        if self._appearance is None:
            self._appearance = Appearance(self._app)
        return self._appearance

    def _build(self) -> None:
        """The window and what it needs."""
        assert self._opened is not None
        services, keeper, _ = self._opened
        self._look().apply(services.preferences.get())
        parts = self._parts = self._make_parts(services, keeper)
        parts.controller.quit_requested.connect(self._quit)
        parts.bridge.facts_changed.connect(partial(self._facts_changed, parts))
        self._app.setQuitOnLastWindowClosed(False)
        self._app.commitDataRequest.connect(parts.controller.leave)  # the desktop's session ends: don't hold it up
        if self._hidden:
            self._after_first_painting(parts)
        else:
            self._paint_first(parts)

    def _make_parts(self, services: Services, keeper: "FileKeeper") -> Parts:
        sound = DesktopSound(str(assets.root() / "sounds"))
        bridge = Bridge(services, self._changes, sound, inhibit(), DesktopSpeech(), lid=ComputerLid())
        return Parts(
            app=self._app,
            log=self._log,
            state_folder=Path(self._paths.state),
            services=services,
            keeper=keeper,
            changes=self._changes,
            bridge=bridge,
            sound=sound,
            appearance=self._look(),
            controller=WindowController(bridge),
        )

    # A start that fails

    def _or_rescue(self, step: Callable[[], None]) -> None:
        """Take a step of the start; one that raises ends at the rescue window."""
        try:
            step()
        except Exception as error:
            self._log.error(error)
            self._mark.finish()
            self._show_rescue(error)

    def _show_rescue(self, error: Exception | None) -> None:
        """Show what is wrong and the ways on; None: the last starts failed without a word."""
        self._let_go()
        if self._appearance is None:
            try:
                language.speak(self._app)
            except Exception as no_words:  # English will do
                self._log.error(no_words)
        from unclench.composition.rescue import Rescue

        self._rescue = Rescue(self._paths, self._instance, self._log)
        self._rescue.again.connect(self._start_again)
        self._rescue.ended.connect(partial(self._app.exit, TROUBLE))
        self._rescue.show(error)

    def _let_go(self) -> None:
        """Close the file. What was built over it is hidden and stays: half-built windows of Qt are not taken apart."""
        if self._parts is not None:
            self._parts.controller.hide()
        if self._background is not None:
            self._background.stop()
        if self._opened is not None:
            self._opened[0].context.journal.close()
        self._opened = self._background = None

    def _start_again(self, told: str) -> None:
        """In a process of its own, once this one has ended in order; `told` is what it has to tell."""
        self._again = told
        self._app.exit(TROUBLE)

    # First painting

    def _paint_first(self, parts: Parts) -> None:
        go_on = partial(self._after_first_painting, parts)
        parts.controller.window.seen.connect(go_on)
        QTimer.singleShot(LATEST_MS, go_on)
        parts.controller.window.show()

    # After the first painting

    def _after_first_painting(self, parts: Parts) -> None:
        """Start what the first painting need not wait for; only the first call does anything."""
        if self._background is not None or self._rescue is not None:
            return
        self._answer_other_starts(parts)
        if not self._hidden:
            parts.appearance.complete()
        from unclench.composition.after_first_painting import Background

        background = self._background = Background(parts)
        background.start(hidden=self._hidden)
        if sys.platform == "darwin":
            from unclench.composition.macos import MacDesktop

            self._mac = MacDesktop(parts, hidden=self._hidden)
        self._started(parts)
        if self._plank:
            QTimer.singleShot(0, partial(parts.bridge.press, parts.services.planks.ask))
        QTimer.singleShot(SETTLED_MS, background.watch)
        QTimer.singleShot(SETTLED_MS, partial(self._listen_to_desktop, parts, background))

    def _started(self, parts: Parts) -> None:
        """The start has succeeded; what the rescue did is told."""
        self._mark.finish()
        for message in (self._told or "").splitlines():
            parts.controller.tell(message)

    def _answer_other_starts(self, parts: Parts) -> None:
        """From now on; what a command wrote to the file since it was opened is shown now."""
        from unclench.composition.requests import answer_requests

        try:
            self._instance.listen(answer_requests(parts.services, parts.controller.come_up))
        except OSError as error:  # no room for the socket: the window matters more than the command line
            self._log.error(error)
        if self._opened and parts.services.context.journal.read() is not self._opened[2]:
            parts.bridge.facts_changed.emit(frozenset({"all"}))

    # Settled

    def _listen_to_desktop(self, parts: Parts, background: "Background") -> None:
        """Start to follow presence and what holds nudges, and to show nudges."""
        from unclench.composition.desktop_services import DesktopServices
        from unclench.system.memory_trim import give_back

        self._desktop = DesktopServices(parts, background)
        self._desktop.start()
        give_back()

    # While it runs

    def _facts_changed(self, parts: Parts, kinds: frozenset[str]) -> None:
        if not kinds & {"settings", "all"}:
            return
        wishes = parts.services.preferences.get()
        parts.appearance.change(wishes)
        before = parts.appearance.language
        if parts.appearance.choose_language(wishes.language):
            self._say_all_anew(parts)
        if parts.appearance.language != before and (words := language.what_to_install()):
            parts.controller.tell(words, "font")

    def _say_all_anew(self, parts: Parts) -> None:
        """The language is another one: texts are made with the widgets, so these are made again."""
        parts.services.context.guide.read_anew()
        parts.controller.make_anew()
        if self._background is not None:
            self._background.tray.make_anew()
        if self._mac is not None:
            self._mac.make_anew()

    def _show_bug(self, report: str) -> None:
        """What nobody expected happened: in the first screen it ends the start, later the app goes on."""
        if self._parts is not None and self._background is None and self._rescue is None:
            self._mark.finish()
            self._show_rescue(RuntimeError(report))
            return
        from unclench.ui.frame.error_windows import BugWindow

        window = BugWindow(report)
        self._windows.append(window)
        if self._parts is not None and self._parts.bridge.live() is not None:
            window.offer_in(self._parts.controller)
        else:
            window.show()

    # The end

    def _quit(self) -> None:
        """Quit the app, also where closing the window would only hide it."""
        if self._parts:
            self._parts.controller.leave()
        self._app.quit()

    def _end(self) -> None:
        """End all parts; an error in one keeps no other from ending."""
        running = [part.stop for part in (self._desktop, self._background) if part is not None]
        call_each([*running, self._forget_start, self._instance.close, self._log.close])

    def _forget_start(self) -> None:
        """An end in order is no failed start; those before it stay noted until one succeeds."""
        if self._opened is not None or not self._failed:
            self._mark.finish()


def _read(journal: Journal) -> "Facts":
    """The facts; a file that cannot be read is let go."""
    try:
        return journal.read()
    except BaseException:
        journal.close()
        raise


def _application() -> QApplication:
    with exit_without_screen(no_screen):
        app = QApplication(["unclench", "-style", "fusion"])  # the style itself, set from here, would cost 4 ms
    app.setApplicationName("unclench")
    app.setApplicationDisplayName("Unclench")
    app.setDesktopFileName(APP_ID)
    return app

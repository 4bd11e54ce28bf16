"""The app with a window: builds the ports and the views, and hands them to one another. No rule lives here."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from unclench import assets
from unclench.actions.services import Services
from unclench.composition import quick_start
from unclench.core.base.errors import StoreTrouble
from unclench.core.base.ports import Publish
from unclench.startup import start
from unclench.system.excepthook import install_excepthook
from unclench.system.inhibit import inhibit
from unclench.system.instance import Instance
from unclench.system.lid import ComputerLid
from unclench.system.log import Log
from unclench.system.paths import Paths
from unclench.system.requests import Request
from unclench.system.sound import DesktopSound
from unclench.system.speech import DesktopSpeech
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.frame.window_controller import WindowController
from unclench.ui.look import focus, language, motion, text, theme

if TYPE_CHECKING:
    from unclench.actions.wake_schedule import WakeSchedule
    from unclench.composition.companion import Companion
    from unclench.composition.maintenance import Maintenance
    from unclench.core.base.facts import Facts
    from unclench.core.relief.cues import Cue
    from unclench.core.relief.sessions import Running
    from unclench.store.file_keeper import FileKeeper
    from unclench.system.appearance import DesktopLook
    from unclench.system.sleep import ComputerSleep
    from unclench.ui.frame.trouble import StoreTroubleWindow
    from unclench.ui.relief.alarm import Alarm
    from unclench.ui.tray.controller import TrayController

Open = Callable[[Paths, Publish], "tuple[Services, FileKeeper]"]
Outcome = tuple[int, str, str]
SETTLED_MS = 3_000
LATEST_MS = 1_000
"""The rest begins without a first painting after so long: the window may lie on a virtual desktop that is not shown."""


class Desktop:
    """One running app. `run` returns when it is quit."""

    def __init__(
        self, paths: Paths, instance: Instance, open_services: Open, *, hidden: bool, plank: bool = False
    ) -> None:
        self._paths = paths
        self._instance = instance
        self._open = open_services
        self._hidden = hidden
        self._plank = plank
        self._app = QApplication(["unclench", "-style", "fusion"])  # the style itself, set from here, would cost 4 ms
        self._app.setApplicationName("unclench")
        self._app.setApplicationDisplayName("Unclench")
        self._app.setDesktopFileName("io.github.unclench.Unclench")
        self._log = Log(paths.state)
        self._change_queue = ChangeQueue()
        self._services: Services | None = None
        self._keeper: FileKeeper | None = None
        self._opened_with: Facts | None = None
        self._maintenance: Maintenance | None = None
        self._tray: TrayController | None = None
        self._companion: Companion | None = None
        self._trouble_window: StoreTroubleWindow | None = None
        self._mishaps = install_excepthook(self._log, self._show_bug)
        self._parts: list[object] = []

    def run(self, trouble: StoreTrouble | None) -> int:
        """Show the window, or what is wrong with the data; then serve until quit."""
        self._dress()
        self._quit_on_signals()
        trouble = trouble or self._try_open()
        if trouble:
            self._show_trouble(trouble)
        else:
            self._build()
        start.end()
        quick_start.log_failed(self._log)
        try:
            status = self._app.exec()
            return 3 if self._services is None else status
        finally:
            self._close()

    def _dress(self) -> None:
        text.apply(self._app)
        assets.speak(language.speak(self._app))
        self._parts.append(focus.Follower(self._app))

    def _dress_fully(self) -> None:
        """What the first painting of the tabs shows nothing of: how stock fields look, the icon of windows. Once."""
        from unclench.ui.look import icons, style

        if self._app.windowIcon().isNull():
            style.install()
            self._app.setWindowIcon(icons.application_icon())

    def _try_open(self) -> StoreTrouble | None:
        """Open the data file; what is wrong with it, or None."""
        from unclench.system import paths as folders

        try:
            folders.make(self._paths)
        except StoreTrouble as trouble:
            if trouble.code != "disk_full":  # on a full disk the diary goes on in memory
                return trouble
        try:
            self._instance.take()
            services, self._keeper = self._open(self._paths, self._change_queue.publish)
            self._opened_with = services.context.journal.read()
        except StoreTrouble as trouble:
            return trouble
        self._services = services
        return None

    def _show_trouble(self, trouble: StoreTrouble) -> None:
        from unclench.ui.frame.trouble import StoreTroubleWindow

        self._dress_fully()
        theme.apply(self._app)
        window = self._trouble_window = StoreTroubleWindow(trouble, self._try_open)
        window.accepted.connect(self._build)
        window.rejected.connect(lambda: self._app.exit(3))
        window.show()

    def _build(self) -> None:
        services = self._services
        if services is None:
            return
        wishes = services.preferences.get()
        motion.choose(wishes.reduced_motion)
        if wishes.text_percent != 100:
            text.apply(self._app, wishes.text_percent)
        if wishes.language != "system":
            assets.speak(language.speak(self._app, wishes.language))
        follower = theme.Follower(self._app, wishes.theme)
        sound = DesktopSound(str(assets.root() / "sounds"))
        bridge = Bridge(services, self._change_queue, sound, inhibit(), DesktopSpeech(), lid=ComputerLid())
        controller = self._controller = WindowController(bridge)
        controller.quit_requested.connect(self._quit)
        bridge.facts_changed.connect(lambda kinds: self._dress_anew(kinds, services, follower))
        self._app.setQuitOnLastWindowClosed(False)
        self._app.commitDataRequest.connect(self._session_ends)
        self._parts += [follower, sound, bridge]
        if self._hidden:
            self._attend(services, controller, bridge, follower, sound)
            return

        def begin() -> None:
            self._attend(services, controller, bridge, follower, sound)

        controller.window.seen.connect(begin)
        QTimer.singleShot(LATEST_MS, begin)
        controller.window.show()

    def _attend(
        self,
        services: Services,
        controller: WindowController,
        bridge: Bridge,
        follower: theme.Follower,
        sound: DesktopSound,
    ) -> None:
        """What no painting has to wait for: the tray, the session's cues, what the desktop tells."""
        if self._tray is not None:
            return
        self._listen(services, controller, bridge)
        if not self._hidden:
            self._dress_fully()
        from unclench.actions.session_watch import SessionWatch
        from unclench.actions.wake_schedule import WakeSchedule
        from unclench.system.appearance import DesktopLook
        from unclench.system.clock import SystemClock
        from unclench.system.sleep import ComputerSleep
        from unclench.system.wake_timer import wake
        from unclench.ui.relief.alarm import Alarm
        from unclench.ui.tray.controller import TrayController

        alarm = Alarm(controller, sound, services.preferences.get)
        schedule = WakeSchedule(wake(), SystemClock())
        watch = SessionWatch(
            services.context, schedule.turn(), inhibit(), lambda cue, live: self._cue(alarm, cue, live)
        )

        def session_changed(kinds: frozenset[str]) -> None:
            """Answered: no more ringing."""
            if kinds & {"sessions", "all"}:
                alarm.silence()
                watch.look()

        bridge.facts_changed.connect(session_changed)
        sleep = ComputerSleep()
        sleep.woke = lambda: self._look_again(schedule, bridge)
        schedule.turn().clock_set = lambda: self._clock_set(sleep, schedule, bridge)
        look = DesktopLook()
        look.changed = lambda: self._dress_as_wished(follower, look)
        tray = self._tray = TrayController(bridge, controller, schedule.turn(), self._quit)
        if self._hidden:
            tray.tray.menu.aboutToShow.connect(self._dress_fully)
            self._app.focusWindowChanged.connect(self._dress_fully)
        self._parts += [alarm, schedule, watch, sleep, look]
        self._keep_up(services, controller, bridge)
        tray.start()
        if self._hidden and not tray.tray.is_there():
            controller.show_small()  # hidden only where there is a tray to come back from
        watch.look()
        if self._plank:
            QTimer.singleShot(0, bridge, lambda: bridge.press(services.planks.ask))
        QTimer.singleShot(SETTLED_MS, lambda: self._settle(sleep, look))
        QTimer.singleShot(SETTLED_MS, lambda: self._accompany(bridge, tray, schedule, sleep, sound))

    def _listen(self, services: Services, controller: WindowController, bridge: Bridge) -> None:
        """From now on other starts are answered. What a command wrote to the file before that is shown now."""
        try:
            self._instance.listen(answer_requests(lambda: services, controller.come_up))
        except OSError as error:  # no room for the socket: the window matters more than the command line
            self._log.error(error)
        if services.context.journal.read() is not self._opened_with:
            bridge.facts_changed.emit(frozenset({"all"}))

    def _dress_anew(self, kinds: frozenset[str], services: Services, follower: theme.Follower) -> None:
        """Settings take effect at once."""
        if kinds & {"settings", "all"}:
            wishes = services.preferences.get()
            follower.choose(wishes.theme)
            motion.choose(wishes.reduced_motion)
            if round(text.scale() * 100) != wishes.text_percent:
                text.apply(self._app, wishes.text_percent)

    def _quit(self) -> None:
        """For good, whatever closing the window means."""
        if self._services is not None:
            self._controller.leave()
        self._app.quit()

    def _session_ends(self) -> None:
        """The desktop's session ends: nothing of ours stays in its way."""
        self._controller.leave()

    def _keep_up(self, services: Services, controller: WindowController, bridge: Bridge) -> None:
        """Backups, a look at the file, and what is in memory only."""
        if self._keeper is None:
            return
        from unclench.composition.maintenance import Maintenance
        from unclench.store.check_schedule import Checkup

        checkup = Checkup(self._keeper.path, Path(self._paths.state))
        maintenance = self._maintenance = Maintenance(
            self._keeper, checkup, self._log, lambda: services.context.clock.now().utc
        )
        maintenance.told.connect(controller.tell)
        maintenance.written.connect(lambda: self._change_queue.publish({"all"}))
        maintenance.file_is_damaged.connect(lambda: self._read_again(services))
        bridge.facts_changed.connect(lambda _: maintenance.watch())
        for message in services.keeping.messages():
            controller.tell(message)

    def _read_again(self, services: Services) -> None:
        """The file turned out to be damaged: reading it anew goes back to the newest good backup, and says so."""
        services.context.journal.close()
        services.context.journal.read()
        for message in services.keeping.messages():
            self._controller.tell(message)
        self._change_queue.publish({"all"})

    def _dress_as_wished(self, follower: theme.Follower, look: "DesktopLook") -> None:
        """The desktop said how it is set."""
        wishes = look.wishes()
        motion.desktop_says(wishes.calm)
        follower.desktop_says(wishes)

    def _clock_set(self, sleep: "ComputerSleep", schedule: "WakeSchedule", bridge: Bridge) -> None:
        """Set by somebody, or by the kernel after sleep that nobody told of."""
        if not sleep.look():
            self._look_again(schedule, bridge)

    def _look_again(self, schedule: "WakeSchedule", bridge: Bridge) -> None:
        """After sleep, or when the clock was set: what is due is due now, and the views show it."""
        schedule.look()
        bridge.facts_changed.emit(frozenset({"all"}))

    def _settle(self, sleep: "ComputerSleep", look: "DesktopLook") -> None:
        """What can wait until the window is up."""
        look.watch()
        sleep.watch()
        if self._maintenance is not None:
            self._maintenance.begin()
        self._log.catch_crashes()

    def _accompany(
        self,
        bridge: Bridge,
        tray: "TrayController",
        schedule: "WakeSchedule",
        sleep: "ComputerSleep",
        sound: DesktopSound,
    ) -> None:
        """From now on the desktop is listened to: presence, nudges, what is busy."""
        from unclench.composition.companion import Companion
        from unclench.system.memory_trim import give_back

        self._companion = Companion(bridge, self._controller, tray, schedule, sleep)
        self._companion.offer_check(sound, inhibit())
        self._companion.start()
        give_back()

    def _cue(self, alarm: "Alarm", cue: "Cue", live: "Running") -> None:
        """Heard and seen in more than one way: none of them alone is to be trusted with an end."""
        alarm.cue(cue, live)
        if self._companion is not None:
            self._companion.end.cue(cue, live)

    def _show_bug(self, report: str) -> None:
        from unclench.ui.frame.trouble import BugWindow

        window = BugWindow(report)
        window.show()
        self._parts.append(window)

    def _quit_on_signals(self) -> None:
        """Ctrl+C and the session manager's TERM end the app in order; nothing polls for them."""
        if sys.platform == "win32":
            return
        reader, writer = os.pipe()
        for end in (reader, writer):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(writer)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)  # the pipe keeps it until the loop runs: a quit before is lost

        def heard(*_: object) -> None:
            os.read(reader, 64)
            self._quit()

        notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read)
        notifier.activated.connect(heard)
        self._parts.append(notifier)

    def _close(self) -> None:
        if self._companion is not None:
            self._companion.stop()
        if self._tray is not None:
            self._tray.stop()
        if self._maintenance is not None:
            self._maintenance.end()
        self._instance.close()
        self._log.close()


def answer_requests(
    get: Callable[[], Services], raise_window: Callable[[str | None], None]
) -> Callable[[Request], Outcome]:
    """What the running app does with a request from another start: show the window, or run the command."""

    def handle(request: Request) -> Outcome:
        if not request.argv:
            raise_window(request.token)
            return 0, "", ""
        from unclench.cli.main import run

        return run(request.argv, get, request.cwd, running=True)

    return handle

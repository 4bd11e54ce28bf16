"""What runs beside the window once it is painted: the tray, the cues of a session, sleep, care for the data file."""

from datetime import datetime
from typing import TYPE_CHECKING

from unclench.actions.session_cue_watch import SessionCueWatch
from unclench.actions.shared_timer import SharedTimer
from unclench.composition.maintenance import Maintenance
from unclench.composition.parts import Parts
from unclench.core.base.listeners import Listeners, call_each
from unclench.core.base.translation import translate
from unclench.core.relief.session_cues import Cue
from unclench.core.relief.sessions import Running
from unclench.store.integrity_schedule import IntegritySchedule
from unclench.system.appearance import DesktopLook
from unclench.system.clock import SystemClock
from unclench.system.file_watch import FileWatch
from unclench.system.inhibit import inhibit
from unclench.system.sleep import ComputerSleep
from unclench.system.wake_timer import wake
from unclench.ui.look import language
from unclench.ui.relief.alarm import Alarm
from unclench.ui.tray.controller import TrayController

if TYPE_CHECKING:
    from unclench.composition.sync_watch import SyncWatch


class Background:
    """`start()` at once, `watch()` when the computer is less busy, `stop()` at the end."""

    def __init__(self, parts: Parts) -> None:
        services = parts.services
        self._parts = parts
        self._wake = wake()
        self.schedule = SharedTimer(self._wake, SystemClock())
        self.sleep = ComputerSleep()
        self._look = DesktopLook()
        self._alarm = Alarm(parts.controller, parts.sound, services.preferences.get)
        self.cue_due: Listeners[[Cue, Running]] = Listeners()
        self._session = SessionCueWatch(services.context, self.schedule.new_timer(), inhibit(), self.cue_due)
        self._sync: SyncWatch | None = None
        checkup = IntegritySchedule(parts.keeper.path, parts.state_folder)
        self._maintenance = Maintenance(parts.keeper, checkup, parts.log, self._utc)
        self.tray = TrayController(parts.bridge, parts.controller, self.schedule.new_timer())
        self._file_watch = FileWatch(parts.keeper.path)
        self._connect()
        self._connect_maintenance()

    def start(self, *, hidden: bool) -> None:
        """Say what is to be known of the data file, show the tray, and look after a session that runs."""
        parts = self._parts
        self._tell_about_file()
        if words := language.what_to_install():
            parts.controller.tell(words, "font")
        self.tray.start()
        if hidden:
            self.tray.tray.menu.aboutToShow.connect(parts.appearance.complete)
            parts.app.focusWindowChanged.connect(parts.appearance.complete)
            if not self.tray.tray.is_there():
                parts.controller.show_small()  # hidden only where there is a tray to come back from
        self._session.look()

    def watch(self) -> None:
        """Listen to the desktop's look and to sleep, look at the data file and back it up, log crashes."""
        call_each(
            [
                self._look.watch,
                self.sleep.watch,
                self._maintenance.begin,
                self._file_watch.start,
                self._parts.log.catch_crashes,
                self._share,
            ]
        )

    def stop(self) -> None:
        """The app ends."""
        call_each([self.tray.stop, self._maintenance.end, *([self._sync.stop] if self._sync else [])])

    def _share(self) -> None:
        """Exchange with the shared folder from now on, if there is one."""
        self._follow_sharing()
        self._parts.bridge.facts_changed.connect(self._follow_sharing)

    def _connect(self) -> None:
        self.cue_due.add(self._alarm.cue)
        self._parts.bridge.facts_changed.connect(self._facts_changed)
        self.sleep.woke.add(self._look_at_all)
        self._wake.clock_set = self._clock_set
        self._look.changed = self._look_changed

    def _follow_sharing(self, kinds: frozenset[str] = frozenset()) -> None:
        """Nothing of it is loaded before a folder is joined."""
        if self._sync is None and self._parts.services.sharing():
            from unclench.composition.sync_watch import SyncWatch

            self._sync = SyncWatch(self._parts.services.sync, self._parts.log.write)
            self._sync.begin()
        elif self._sync is not None:
            self._sync.facts_changed(kinds)

    def _connect_maintenance(self) -> None:
        maintenance = self._maintenance
        maintenance.told.connect(self._parts.controller.tell)
        maintenance.memory_told.connect(lambda words: self._parts.controller.tell(words, "memory"))
        maintenance.written.connect(self._all_changed)
        maintenance.file_is_lost.connect(self._offer_to_write_again)
        self._file_watch.changed.connect(maintenance.watch)
        maintenance.file_is_damaged.connect(self._open_file_again)
        self._parts.bridge.facts_changed.connect(lambda _: maintenance.watch())

    def _offer_to_write_again(self, words: str) -> None:
        label = translate("core", "Write it again")
        self._parts.controller.offer(words, "memory", label, self._maintenance.write_again)

    def _facts_changed(self, kinds: frozenset[str]) -> None:
        """Sessions changed: silence the alarm, and see what is due now."""
        if kinds & {"sessions", "all"}:
            call_each([self._alarm.silence, self._session.look])

    def _look_changed(self) -> None:
        self._parts.appearance.follow(self._look)

    def _clock_set(self) -> None:
        """By somebody, or by the kernel after sleep that nobody told of."""
        if not self.sleep.look():  # else `woke` was called
            self._look_at_all()

    def _look_at_all(self) -> None:
        """After sleep, or when the clock was set: call whatever is due by now, and draw the views again."""
        self.schedule.call_all()
        self._parts.bridge.facts_changed.emit(frozenset({"all"}))

    def _open_file_again(self) -> None:
        """The data file is damaged: reading it anew goes back to the newest good backup, and says so."""
        journal = self._parts.services.context.journal
        journal.close()
        journal.read()
        self._tell_about_file()
        self._all_changed()

    def _tell_about_file(self) -> None:
        for message in self._parts.services.data_file.messages():
            self._parts.controller.tell(message)

    def _all_changed(self) -> None:
        self._parts.changes.publish({"all"})

    def _utc(self) -> datetime:
        return self._parts.services.context.clock.now().utc

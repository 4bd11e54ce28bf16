"""Keeps the data file safe while the app runs: retries, the daily backup, a check after a crash; on its own thread."""

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.core.base.errors import StoreTrouble
from unclench.core.base.listeners import call_each
from unclench.core.base.translation import translate
from unclench.store.file_keeper import FileKeeper
from unclench.store.integrity_schedule import IntegritySchedule
from unclench.system.log import Log
from unclench.system.memory_trim import trim

EACH_MS = 6 * 3600 * 1000
RETRY_MS = 30_000
WORKER_SECONDS = 5  # so long the end of the app waits for a backup


class Maintenance(QObject):
    """`begin()` once the window is up. `told` carries a sentence for the user."""

    told = Signal(str)
    memory_told = Signal(str)
    """Whether what was done is in memory only: the newer sentence takes the place of the one before."""
    written = Signal()
    file_is_damaged = Signal()
    file_is_lost = Signal(str)
    """It was moved, deleted or replaced: `write_again` is to be offered with these words."""

    def __init__(self, keeper: FileKeeper, checkup: IntegritySchedule, log: Log, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._keeper = keeper
        self._checkup = checkup
        self._log = log
        self._now = now
        self._worker: threading.Thread | None = None
        self._again = QTimer(self)
        self._again.setInterval(EACH_MS)
        self._again.timeout.connect(lambda: self._start(look=False))
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self.watch)

    def begin(self) -> None:
        """A look at the file when one is due, today's backup, and both again while the app runs on."""
        self._again.start()
        call_each([self.watch, self._first_look])

    def watch(self) -> None:
        """After each change: say once that it is in memory only, and try again until it is written."""
        trouble = self._keeper.trouble()
        for message in self._keeper.messages():
            self.told.emit(message)
            self.written.emit()
        if trouble is None:
            self._all_is_written()
        elif not self._retry.isActive():
            self._retry.start()
            if self._keeper.is_lost():
                kept = translate("core", "Your diary goes on in memory.")
                self.file_is_lost.emit(f"{trouble.message} {kept} {trouble.way_on}")
                return
            kept = translate("core", "What you did is kept in memory and written as soon as that is possible.")
            self.memory_told.emit(f"{trouble.message} {kept} {trouble.way_on}")
        elif self._keeper.retry():
            self._all_is_written()

    def write_again(self) -> None:
        """The person wants the diary in memory on disk, where its file was or beside the one that is there."""
        try:
            place = self._keeper.write_again()
        except StoreTrouble as trouble:
            self.told.emit(f"{trouble.message} {trouble.way_on}")
            return
        self.told.emit(translate("core", "Your diary is written: {file}").format(file=place))
        self.watch()

    def end(self) -> None:
        """The app is quit in order."""
        call_each([self._keeper.retry, self._keep_the_lost, self._wait_for_worker, self._checkup.end])

    def _keep_the_lost(self) -> None:
        """What was done after the file went is written, unasked: nobody can be asked any more."""
        if self._keeper.is_lost() and self._keeper.unwritten():
            self._keeper.write_again()

    def _wait_for_worker(self) -> None:
        if self._worker is not None:
            self._worker.join(WORKER_SECONDS)

    def _all_is_written(self) -> None:
        """Say so once, also when another press wrote it."""
        if self._retry.isActive():
            self._retry.stop()
            self.memory_told.emit(translate("core", "All is written again."))
            self.written.emit()

    def _first_look(self) -> None:
        self._start(look=self._checkup.begin(self._now()))

    def _start(self, *, look: bool) -> None:
        if self._worker is None or not self._worker.is_alive():
            self._worker = threading.Thread(target=self._work, args=(look,), daemon=True)
            self._worker.start()

    def _work(self, look: bool) -> None:
        """On the worker thread."""
        try:
            if look and not self._checkup.look(self._now()):
                self.file_is_damaged.emit()
                return
            written = self._keeper.daily()
            self._log.write("backup.daily", written=float(isinstance(written, Path)))
        except StoreTrouble as trouble:
            self._log.write(f"backup.{trouble.code}")
            self.told.emit(translate("core", "Today's backup could not be written. {why}").format(why=trouble.message))
        finally:
            trim()

"""Exchanges with the shared folder while the app runs: after changes here and there, and once an hour.

An exchange runs on a thread of its own, one at a time. A folder that does not answer holds nobody up: it is told, what
is done here is kept, and the exchange goes on by itself when the folder comes back.
"""

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from unclench.actions.sync import Sync
from unclench.core.base.entries import KINDS
from unclench.core.base.errors import UnclenchError
from unclench.core.base.ports import SHARING
from unclench.core.sync.records import Exchange
from unclench.system.folder_watch import FolderWatch
from unclench.system.memory_trim import trim

SOON_MS = 300
"""After a change: several of one moment are one exchange."""
SLOW_MS = 3_600_000
PATIENCE_MS = 30_000
"""After so long without an end the folder counts as one that does not answer."""
LAST_SECONDS = 1.5
"""So long the end of the app waits for the exchange of what was done last."""
BY_MACHINE = frozenset(table for table, kind in KINDS.items() if kind.KIND.by_machine)
"""What the app notes by itself goes along with what the person does, or with the slow look."""


class SyncWatch(QObject):
    """`begin()` some time after the first painting, `stop()` at the end."""

    _ended = Signal(object)

    def __init__(self, sync: Sync, log: Callable[[str], object], patience_ms: int = PATIENCE_MS) -> None:
        """`log` gets the code of trouble that the status does not tell."""
        super().__init__()
        self._sync = sync
        self._log = log
        self._thread: threading.Thread | None = None
        self._again = False
        self._folder = FolderWatch(self)
        self._folder.changed.connect(self.look_soon)
        self._soon = _timer(self, SOON_MS, self._exchange, once=True)
        self._slow = _timer(self, SLOW_MS, self._exchange, once=False)
        self._slow.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._patience = _timer(self, patience_ms, partial(self._say_silent, silent=True), once=True)
        self._ended.connect(self._end)

    def begin(self) -> None:
        """Follow whether a folder is joined."""
        if not self._sync.on:
            for timer in (self._soon, self._slow):
                timer.stop()
            self._folder.stop()
        elif not self._slow.isActive():
            self._slow.start()
            self.look_soon()

    def look_soon(self) -> None:
        """Something changed, here or in the folder."""
        if self._slow.isActive():
            self._soon.start()

    def facts_changed(self, kinds: frozenset[str]) -> None:
        """Facts of these kinds changed."""
        if SHARING in kinds:
            self.begin()
        if kinds - BY_MACHINE - {SHARING}:
            self.look_soon()

    def stop(self) -> None:
        """The app ends: what waits is exchanged, if the folder answers at once."""
        if self._sync.silent:
            return
        if self._soon.isActive():
            self._soon.stop()
            self._exchange()
        if self._thread is not None:
            self._thread.join(LAST_SECONDS)

    def _exchange(self) -> None:
        if self._thread is not None:
            self._again = True
            return
        self._again = False
        self._patience.start()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def _work(self) -> None:
        """On the thread."""
        found: Exchange | UnclenchError | None = None
        try:
            found = self._sync.exchange()
        except UnclenchError as trouble:
            found = trouble
        finally:
            trim()
            self._ended.emit(found)

    def _end(self, found: Exchange | UnclenchError | None) -> None:
        """On the thread of the window."""
        self._thread = None
        self._patience.stop()
        self._say_silent(silent=False)
        if isinstance(found, Exchange):
            self._sync.came(found)
            if not any(one.code == "no_folder" for one in found.problems):
                self._again |= self._folder.watch(self._sync.watched())
        elif found is not None:
            self._log(f"sync.{found.code}")
            self._sync.came(Exchange())
        if self._again:
            self.look_soon()

    def _say_silent(self, *, silent: bool) -> None:
        if self._sync.silent != silent:
            self._sync.silent = silent
            self._sync.came(Exchange())


def _timer(parent: QObject, milliseconds: int, act: Callable[[], object], *, once: bool) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(milliseconds)
    timer.setSingleShot(once)
    timer.timeout.connect(act)
    return timer

"""A thread for calls that may have to wait: one after the other; what they found is told on the window's thread."""

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

T = TypeVar("T")


class Worker(QObject):
    """`do` never waits. The thread ends when nothing is left to do, and with the app."""

    _found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._jobs: deque[tuple[Callable[[], Any], Callable[[Any], None] | None]] = deque()
        self._runs = False
        self._found.connect(self._tell)

    def do(self, job: Callable[[], T], then: Callable[[T], None] | None = None) -> None:
        """Call `job` on the thread, after all before it; `then` gets what it returned, between two events here."""
        with self._lock:
            self._jobs.append((job, then))
            if self._runs:
                return
            self._runs = True
        threading.Thread(target=self._work, daemon=True).start()

    def _work(self) -> None:
        """On the thread."""
        try:
            while (following := self._following()) is not None:
                job, then = following
                found = job()
                if then is not None:
                    with suppress(RuntimeError):  # the app ended meanwhile
                        self._found.emit(partial(then, found))
        except BaseException:
            with self._lock:
                self._runs = False
            raise

    def _following(self) -> tuple[Callable[[], Any], Callable[[Any], None] | None] | None:
        with self._lock:
            if self._jobs:
                return self._jobs.popleft()
            self._runs = False
            return None

    @Slot(object)
    def _tell(self, tell: Callable[[], None]) -> None:
        tell()

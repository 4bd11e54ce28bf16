"""Work that may take seconds, on a thread of its own: the window goes on, hears how far it is, and can end it."""

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from unclench.core.base.errors import Refused, UnclenchError
from unclench.core.base.progress import Progress

CANCELLED = "cancelled"


class LongWork(QObject):
    """One piece of work, which is given a `Progress`. One of `done`, `stopped`, `failed` and `broke` ends it."""

    progressed = Signal(int)
    """How many per cent are done."""
    done = Signal(object)
    """What the work returned."""
    stopped = Signal()
    """It was cancelled, and left nothing behind."""
    failed = Signal(UnclenchError)
    """Expected trouble."""
    broke = Signal()
    """A bug, which the thread reports like every other."""
    ended = Signal()
    """After each of these."""
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[Progress], Any], *, may_hang: bool = False) -> None:
        """`may_hang`: it may wait for ever for a folder. Then neither `cancel` nor the end of the app waits for it."""
        super().__init__()
        self._work = work
        self._may_hang = may_hang
        self._told = False
        self._cancelled = threading.Event()
        self._percent = -1
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._ended.connect(self._tell)

    def start(self) -> None:
        """Begin; this returns at once."""
        _going.add(self)
        app = QCoreApplication.instance()
        if app is not None and not self._may_hang:
            app.aboutToQuit.connect(self.wait)
        self._thread.start()

    def cancel(self) -> None:
        """End it at its next step, unless it is done before. May be called again."""
        self._cancelled.set()
        if self._may_hang:
            self._tell(None, Refused(CANCELLED, ""))

    def wait(self) -> None:
        """Until it has ended: before the app does."""
        self._thread.join()

    def _progress(self, share: float) -> None:
        """On the thread."""
        if self._cancelled.is_set():
            raise Refused(CANCELLED, "")
        percent = int(100 * share)
        if percent != self._percent:
            self._percent = percent
            self.progressed.emit(percent)

    def _run(self) -> None:
        """On the thread."""
        made, trouble = None, None
        try:
            made = (self._work(self._progress),)
        except UnclenchError as expected:
            trouble = expected
        finally:
            self._ended.emit(made, trouble)

    @Slot(object, object)
    def _tell(self, made: tuple[Any] | None, trouble: UnclenchError | None) -> None:
        if self._told:
            return
        self._told = True
        if made is not None:
            self.done.emit(made[0])
        elif trouble is None:
            self.broke.emit()
        elif isinstance(trouble, Refused) and trouble.code == CANCELLED:
            self.stopped.emit()
        else:
            self.failed.emit(trouble)
        self.ended.emit()
        QTimer.singleShot(0, partial(_going.discard, self))  # not while it is in this call


_going: set[LongWork] = set()
"""Kept until they have told how it ended, whoever forgets them."""

"""Ctrl+C and the TERM of a session manager end the app in order."""

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier


class QuitSignals:
    """Calls `quit_app` between events after SIGINT or SIGTERM. Nothing polls: Python writes each signal to a pipe."""

    def __init__(self, quit_app: Callable[[], None]) -> None:
        self._quit_app = quit_app
        if sys.platform == "win32":
            return
        self._reader, writer = os.pipe()
        for end in (self._reader, writer):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(writer)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)  # the pipe keeps it until the loop runs: a quit before is lost
        self._notifier = QSocketNotifier(self._reader, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._signal_came)

    def _signal_came(self) -> None:
        os.read(self._reader, 64)
        self._quit_app()

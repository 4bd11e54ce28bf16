"""The same on Windows and macOS, as thin as it goes: unknown on any failure."""

import os
import subprocess
import sys
from collections.abc import Callable

from unclench.core.base.ports import PortAnswer

CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 1, 2


class WindowsInhibit:
    """On Windows the request ends with the thread that made it."""

    def hold(self, why: str, *, display: bool = False, told: Callable[[PortAnswer], None] | None = None) -> None:
        answer = self._state(CONTINUOUS | SYSTEM | (DISPLAY if display else 0))
        if told is not None:
            told(answer)

    def release(self) -> None:
        self._state(CONTINUOUS)

    def answer(self) -> PortAnswer:
        return PortAnswer("unknown", "Windows")

    def _state(self, flags: int) -> PortAnswer:
        if sys.platform == "win32":
            import ctypes

            if ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint(flags)):
                return PortAnswer("yes", "Windows")
        return PortAnswer("unknown", "Windows")


class MacInhibit:
    """On macOS a child process, `caffeinate`, keeps the computer awake until `release`, or until we end."""

    def __init__(self) -> None:
        self._holder: subprocess.Popen[bytes] | None = None

    def hold(self, why: str, *, display: bool = False, told: Callable[[PortAnswer], None] | None = None) -> None:
        self.release()
        answer = PortAnswer("yes", "caffeinate")
        try:
            self._holder = subprocess.Popen(["caffeinate", "-di" if display else "-i", "-w", str(os.getpid())])
        except OSError:
            answer = PortAnswer("unknown", "macOS")
        if told is not None:
            told(answer)

    def release(self) -> None:
        if self._holder:
            self._holder.terminate()
            self._holder.wait()
            self._holder = None

    def answer(self) -> PortAnswer:
        return PortAnswer("unknown", "caffeinate")

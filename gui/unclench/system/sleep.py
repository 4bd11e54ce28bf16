"""When the computer sleeps and wakes: by logind, Windows or macOS, else noticed afterwards by comparing two clocks."""

import sys
import time
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot

from unclench.core.base.listeners import Listeners
from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.clock import boot_seconds

LOGIND = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1", "org.freedesktop.login1.Manager"
NOTICED_SECONDS = 2.0


def awake_seconds() -> float:
    """Seconds that this computer has been up without those asleep."""
    if sys.platform == "win32":
        import ctypes

        ticks = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        return ticks.value / 1e7
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_UPTIME_RAW)
    return time.clock_gettime(time.CLOCK_MONOTONIC)


def asleep_seconds() -> float:
    """Seconds asleep since the computer started, up to a constant."""
    return boot_seconds() - awake_seconds()


class ComputerSleep(QObject):
    """`watch()` after the window is there; `look()` whenever the app was woken or heard that a clock was set."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.going: Listeners[[]] = Listeners()
        self.woke: Listeners[[]] = Listeners()
        self._asleep = asleep_seconds()
        self._answer = PortAnswer("unknown", "", translate("system", "Nobody has been asked yet."))

    def watch(self) -> None:
        """Listen to logind, if there is one; comes back at once, the answer follows."""
        if sys.platform == "win32":
            from unclench.system.windows import sleep

            self._answer = sleep.watch(self.prepare, self.look)
            return
        if sys.platform == "darwin":
            from unclench.system.macos import sleep

            self._answer = sleep.watch(self.prepare)
            return
        from PySide6.QtDBus import QDBusConnection

        from unclench.system.bus import PROPERTIES, ask

        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            self._answer = _afterwards()
            return
        bus.connect(LOGIND, *MANAGER, "PrepareForSleep", self, SLOT("prepare(bool)"))  # pyright: ignore[reportArgumentType]
        path, manager = MANAGER
        ask(bus, (LOGIND, path, PROPERTIES, "Get"), [manager, "PreparingForSleep"], self._heard, self)

    def look(self) -> float:
        """Seconds slept since the last look; `woke` is called when there were any."""
        before, self._asleep = self._asleep, asleep_seconds()
        slept = self._asleep - before
        if slept < NOTICED_SECONDS:
            return 0.0
        self.woke()
        return slept

    def answer(self) -> PortAnswer:
        return self._answer

    @Slot(bool)
    def prepare(self, going: bool) -> None:
        """The computer is going to sleep, or woke."""
        if going:
            self.going()
        else:
            self._asleep = asleep_seconds()
            self.woke()

    def _heard(self, reply: list[Any] | None) -> None:
        self._answer = PortAnswer("yes", "logind") if reply else _afterwards()


def _afterwards() -> PortAnswer:
    return PortAnswer("unknown", "", translate("system", "Nobody tells before it sleeps; it is noticed afterwards."))

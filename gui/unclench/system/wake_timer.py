"""The one timer for deadlines: fires at a reading of the boot clock, and reports that the wall clock was set.

Linux: the kernel wakes us (timerfd), also at once after sleep, and nothing runs while nothing is due. Elsewhere a
one-shot timer looks at the boot clock at least every 30 s, and only while something is due; Windows tells by a message
that the clock was set.
"""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer

from unclench.core.base.ports import SystemWake
from unclench.system.clock import boot_seconds

LOOK_SECONDS = 30.0
FAR_AWAY = float(2**33)  # the year 2242: this timer never fires, it only tells that its clock was set


def nothing() -> None:
    """The listener until one is set."""


def wake(parent: QObject | None = None) -> SystemWake:
    """The best timer that this computer has."""
    if sys.platform == "linux":
        try:
            return KernelWake(parent)
        except OSError:
            pass
    made = TimerWake(parent)
    if sys.platform == "win32":
        from unclench.system.windows.clock_set import watch

        watch(lambda: made.clock_set())
    return made


class KernelWake:
    """Two timers of the Linux kernel: the deadline by the boot clock, and one that setting the clock cancels."""

    def __init__(self, parent: QObject | None = None) -> None:
        from unclench.system.timerfd import TimerFd

        self.due: Callable[[], None] = nothing
        self.clock_set: Callable[[], None] = nothing
        self._boot = TimerFd(time.CLOCK_BOOTTIME)
        self._wall = TimerFd(time.CLOCK_REALTIME, tell_when_set=True)
        self._wall.at(FAR_AWAY)
        self._notifiers = [
            self._watch(self._boot.fd, self._boot_ready, parent),
            self._watch(self._wall.fd, self._wall_ready, parent),
        ]

    def at(self, boot_seconds: float | None) -> None:
        self._boot.at(boot_seconds)

    def close(self) -> None:
        """Give both timers back."""
        for notifier in self._notifiers:
            notifier.setEnabled(False)
        self._boot.close()
        self._wall.close()

    def _watch(self, fd: int, ready: Callable[[], None], parent: QObject | None) -> QSocketNotifier:
        notifier = QSocketNotifier(fd, QSocketNotifier.Type.Read, parent)
        notifier.activated.connect(lambda *_: ready())
        return notifier

    def _boot_ready(self) -> None:
        if self._boot.fired():
            self.due()

    def _wall_ready(self) -> None:
        """The wall clock was set, by a person or by the kernel after sleep."""
        self._wall.fired()
        self._wall.at(FAR_AWAY)
        self.clock_set()


class TimerWake:
    """Looks at the boot clock by a timer of Qt; cannot tell by itself that the wall clock was set."""

    def __init__(self, parent: QObject | None = None) -> None:
        self.due: Callable[[], None] = nothing
        self.clock_set: Callable[[], None] = nothing
        self._deadline: float | None = None
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def at(self, boot_seconds: float | None) -> None:
        self._deadline = boot_seconds
        self._wait()

    def close(self) -> None:
        self.at(None)

    def _wait(self) -> None:
        if self._deadline is None:
            self._timer.stop()
            return
        left = max(0.0, self._deadline - boot_seconds())
        self._timer.start(int(1000 * min(left, LOOK_SECONDS)) + 1)

    def _look(self) -> None:
        if self._deadline is not None and boot_seconds() >= self._deadline:
            self._deadline = None
            self.due()
        else:
            self._wait()

"""Idle time of Windows and macOS, which have to be asked: only as often as it matters."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.idle.not_available import ignore, nothing

BACK_LOOK_MS = 5_000
SOONEST_MS = 1_000


class PolledIdle(QObject):
    """Asks again when the limit could be reached; while nobody is there, each five seconds."""

    def __init__(
        self, ask: Callable[[], float | None], by: str, reason: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.idle: Callable[[float], None] = ignore
        self.back: Callable[[], None] = nothing
        self._ask = ask
        self._by, self._reason = by, reason
        self._limit = 0.0
        self._away = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def watch(self, seconds: float) -> None:
        self._limit = seconds
        self._look()

    def next_input(self) -> None:
        self._away = True
        self._timer.start(BACK_LOOK_MS)

    def idle_seconds(self) -> float | None:
        return self._ask()

    def answer(self) -> PortAnswer:
        if self._ask() is None:
            return PortAnswer("unknown", self._by, translate("system", "It does not answer."))
        return PortAnswer("yes", self._by, self._reason)

    def close(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        passed = self._ask()
        if passed is None:
            return
        if self._away and passed < BACK_LOOK_MS / 1000:
            self._away = False
            self.back()
        elif not self._away and passed >= self._limit:
            self._away = True
            self.idle(passed)
        left = int((self._limit - passed) * 1000)
        self._timer.start(BACK_LOOK_MS if self._away else max(SOONEST_MS, left))

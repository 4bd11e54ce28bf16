"""Idle time of GNOME: watches of Mutter. Nothing polls."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.idle.not_available import ignore, nothing
from unclench.system.session_bus import SessionBus
from unclench.system.typed_bus_calls import BusTrouble

NAME = "org.gnome.Mutter.IdleMonitor"
PATH = "/org/gnome/Mutter/IdleMonitor/Core"


class MutterIdle(QObject):
    """One watch for going idle, one for the return, which fires once and is set anew. Raises BusTrouble."""

    def __init__(self, bus: SessionBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.idle: Callable[[float], None] = ignore
        self.back: Callable[[], None] = nothing
        self._bus = bus
        self._idle_watch = self._back_watch = 0
        self._ask("GetIdletime")
        bus.listen(NAME, "WatchFired", self._fired)
        bus.lost.append(self._lost)

    def watch(self, seconds: float) -> None:
        try:
            if self._idle_watch:
                self._ask("RemoveWatch", "u", self._idle_watch)
            self._idle_watch = self._ask("AddIdleWatch", "t", int(seconds * 1000))
        except BusTrouble:
            self._lost()

    def next_input(self) -> None:
        try:
            self._back_watch = self._ask("AddUserActiveWatch")
        except BusTrouble:
            self._lost()

    def idle_seconds(self) -> float | None:
        try:
            return self._ask("GetIdletime") / 1000
        except BusTrouble:
            return None

    def answer(self) -> PortAnswer:
        if self.idle_seconds() is None:
            return PortAnswer("unknown", "Mutter", translate("system", "It does not answer."))
        return PortAnswer("yes", "Mutter", translate("system", "GNOME tells, nothing has to ask."))

    def close(self) -> None:
        self._bus.lost.remove(self._lost)

    def _ask(self, method: str, signature: str = "", *body: int) -> int:
        answer = self._bus.call(NAME, PATH, f"{NAME}.{method}", signature, *body)
        return int(answer[0]) if answer else 0

    def _fired(self, body: tuple[int]) -> None:
        if body[0] == self._idle_watch:
            self.next_input()
            self.idle(self.idle_seconds() or 0.0)
        elif body[0] == self._back_watch:
            self.back()

    def _lost(self) -> None:
        self._idle_watch = self._back_watch = 0

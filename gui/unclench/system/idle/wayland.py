"""Idle time of Wayland desktops with ext-idle-notify-v1 (KDE, wlroots), through pywayland where it is installed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.idle.not_available import ignore, nothing

INPUT_IDLE_VERSION = 2


class WaylandTrouble(Exception):
    """No pywayland, no compositor, or it lacks the protocol; the text says which."""


class WaylandIdle(QObject):
    """A connection of our own with one notification; version 2 counts only real input. Raises WaylandTrouble."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.idle: Callable[[float], None] = ignore
        self.back: Callable[[], None] = nothing
        self._seconds = 0.0
        self._note: Any = None
        self._display, self._notifier_object, self._seat = _connect()
        self._notifier = QSocketNotifier(self._display.get_fd(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._readable)

    def watch(self, seconds: float) -> None:
        self._seconds = seconds
        if self._note is not None:
            self._note.destroy()
        ask = self._notifier_object.get_idle_notification
        if self._notifier_object.version >= INPUT_IDLE_VERSION:
            ask = self._notifier_object.get_input_idle_notification
        self._note = ask(int(seconds * 1000), self._seat)
        self._note.dispatcher["idled"] = lambda *_: self.idle(self._seconds)
        self._note.dispatcher["resumed"] = lambda *_: self.back()
        self._display.flush()

    def next_input(self) -> None:
        """This protocol tells only of a return from idleness: somebody who woke the computer is taken as back."""
        self.back()

    def idle_seconds(self) -> float | None:
        return None

    def answer(self) -> PortAnswer:
        return PortAnswer("yes", "ext-idle-notify", translate("system", "The desktop tells, nothing has to ask."))

    def close(self) -> None:
        """Give the connection back, in the order that pywayland needs."""
        self._notifier.setEnabled(False)
        if self._note is not None:
            self._note.destroy()
            self._note = None
        self._display.disconnect()

    def _readable(self) -> None:
        self._display.dispatch(block=True)
        self._display.flush()


def _connect() -> tuple[Any, Any, Any]:
    try:
        from pywayland.client import Display  # pyright: ignore[reportMissingImports]
        from pywayland.protocol.ext_idle_notify_v1 import ExtIdleNotifierV1  # pyright: ignore[reportMissingImports]
        from pywayland.protocol.wayland import WlSeat  # pyright: ignore[reportMissingImports]
    except (ImportError, OSError) as error:
        raise WaylandTrouble(translate("system", "pywayland is not installed")) from error
    display = Display()
    try:
        display.connect()
    except (ValueError, OSError, RuntimeError) as error:
        raise WaylandTrouble(translate("system", "no Wayland display")) from error
    found: dict[str, Any] = {}

    def on_global(registry: Any, name: int, interface: str, version: int) -> None:
        if interface == "wl_seat":
            found["seat"] = registry.bind(name, WlSeat, 1)
        if interface == "ext_idle_notifier_v1":
            found["notifier"] = registry.bind(name, ExtIdleNotifierV1, min(version, ExtIdleNotifierV1.version))

    registry = display.get_registry()
    registry.dispatcher["global"] = on_global
    display.roundtrip()
    if "seat" not in found or "notifier" not in found:
        display.disconnect()
        raise WaylandTrouble(translate("system", "this desktop has no ext-idle-notify"))
    return display, found["notifier"], found["seat"]

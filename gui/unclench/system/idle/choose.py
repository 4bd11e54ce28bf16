"""Chooses how keyboard and mouse input is noticed on this computer."""

import os
import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from unclench.core.base.ports import Idle
from unclench.system import untried
from unclench.system.idle.not_available import NobodyTells
from unclench.system.idle.wayland import WaylandIdle, WaylandTrouble
from unclench.system.idle.x11 import X11Idle
from unclench.system.session_bus import SessionBus
from unclench.system.typed_bus_calls import BusTrouble
from unclench.system.x11_connection import XTrouble


class ClosableIdle(Idle, Protocol):
    """An idle port that gives back what it holds."""

    def close(self) -> None: ...


def choose(bus: SessionBus, parent: QObject | None = None) -> ClosableIdle:
    """Mutter, then ext-idle-notify on Wayland; XSync on X11 (its counter is wrong under Wayland)."""
    if sys.platform == "win32":
        from unclench.system.idle.polled import PolledIdle
        from unclench.system.windows.idle import seconds_since_input

        return PolledIdle(seconds_since_input, "Windows", untried.here(), parent)
    if sys.platform == "darwin":
        from unclench.system.idle.polled import PolledIdle
        from unclench.system.macos.idle import seconds_since_input

        return PolledIdle(seconds_since_input, "macOS", untried.here(), parent)
    tried: list[str] = []
    for name, make in _ways(bus, parent):
        try:
            return make()
        except (BusTrouble, XTrouble, WaylandTrouble) as trouble:
            tried.append(f"{name}: {trouble}")
    return NobodyTells("; ".join(tried))


def on_wayland() -> bool:
    """Whether this session is a Wayland one: chosen by the session, not by Qt's platform."""
    return bool(os.environ.get("WAYLAND_DISPLAY")) or os.environ.get("XDG_SESSION_TYPE") == "wayland"


def _ways(bus: SessionBus, parent: QObject | None) -> list[tuple[str, Callable[[], ClosableIdle]]]:
    if not on_wayland():
        return [("X11", lambda: X11Idle(parent))]
    from unclench.system.idle.mutter import MutterIdle

    return [("Mutter", lambda: MutterIdle(bus, parent)), ("ext-idle-notify", lambda: WaylandIdle(parent))]

"""Whether the computer has a lid, and whether it is closed: then the end is not seen, and often not heard."""

import sys
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate

if TYPE_CHECKING:
    from unclench.system.worker import Worker

INPUTS = "/proc/bus/input/devices"
LOGIND = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"


class ComputerLid:
    """Asked when a session starts; nobody waits for logind."""

    def __init__(self) -> None:
        self._worker: Worker | None = None

    def present(self) -> PortAnswer:
        """Whether this computer has a lid, as the kernel lists its switches."""
        if sys.platform != "linux":
            return _unknown()
        try:
            with open(INPUTS, encoding="utf-8", errors="replace") as file:
                found = 'Name="Lid Switch"' in file.read()
        except OSError:
            return _unknown()
        return PortAnswer("yes" if found else "no", "Linux")

    def ask_closed(self, told: Callable[[PortAnswer], None]) -> None:
        """Whether it is closed just now."""
        if sys.platform != "linux":
            told(_unknown())
            return
        if self._worker is None:
            from unclench.system.worker import Worker

            self._worker = Worker()
        self._worker.do(_closed, told)


def _closed() -> PortAnswer:
    """What logind says; waits for it."""
    from unclench.system.typed_bus_calls import BusTrouble, TypedBus

    try:
        with closing(TypedBus("SYSTEM")) as bus:
            ((_, value),) = bus.call(*LOGIND, "org.freedesktop.DBus.Properties.Get", "ss", MANAGER, "LidClosed")
    except BusTrouble:
        return _unknown()
    return PortAnswer("yes" if value else "no", "logind") if isinstance(value, bool) else _unknown()


def _unknown() -> PortAnswer:
    return PortAnswer("unknown", "", translate("system", "Nobody here tells about a lid."))

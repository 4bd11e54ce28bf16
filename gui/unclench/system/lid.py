"""Whether the computer has a lid, and whether it is closed: then the end is not seen, and often not heard."""

import sys

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate

INPUTS = "/proc/bus/input/devices"
PATIENCE_MS = 500


class ComputerLid:
    """Asked when a session starts; never waits longer than half a second."""

    def present(self) -> PortAnswer:
        """Whether this computer has a lid, as the kernel lists its switches."""
        try:
            with open(INPUTS, encoding="utf-8", errors="replace") as file:
                found = 'Name="Lid Switch"' in file.read()
        except OSError:
            return _unknown()
        return PortAnswer("yes" if found else "no", "Linux")

    def closed(self) -> PortAnswer:
        """Whether it is closed just now."""
        if sys.platform != "linux":
            return _unknown()
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

        from unclench.system.sleep import LOGIND, MANAGER

        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return _unknown()
        path, manager = MANAGER
        question = QDBusMessage.createMethodCall(LOGIND, path, "org.freedesktop.DBus.Properties", "Get")
        question.setArguments([manager, "LidClosed"])
        found = bus.call(question, QDBus.CallMode.Block, PATIENCE_MS).arguments()
        value = getattr(found[0], "variant", lambda: found[0])() if found else None
        if not isinstance(value, bool):
            return _unknown()
        return PortAnswer("yes" if value else "no", "logind")


def _unknown() -> PortAnswer:
    return PortAnswer("unknown", "", translate("system", "Nobody here tells about a lid."))

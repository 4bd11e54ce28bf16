"""Starting with the computer from a sandbox: the desktop is asked by its portal."""

import os

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate

PORTAL = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"


class Portal:
    """org.freedesktop.portal.Background. It can be asked for, but not read back: what was asked last is told."""

    def __init__(self, start: list[str]) -> None:
        self._start = start
        self._asked: bool | None = None

    def state(self) -> PortAnswer:
        reason = translate("system", "In a sandbox the desktop decides; look at its settings.")
        if self._asked is None:
            return PortAnswer("unknown", "portal", reason)
        return PortAnswer("yes" if self._asked else "no", "portal", reason)

    def set(self, on: bool) -> PortAnswer:
        from unclench.system.typed_bus_calls import BusTrouble, TypedBus

        options = {
            "autostart": ("b", on),
            "commandline": ("as", self._start),
            "reason": ("s", translate("system", "Quiet reminders while you work")),
            "handle_token": ("s", f"unclench_{os.getpid()}"),
        }
        try:
            bus = TypedBus("SESSION")
            try:
                method = "org.freedesktop.portal.Background.RequestBackground"
                bus.call(*PORTAL, method, "sa{sv}", "", options)
            finally:
                bus.close()
        except BusTrouble as trouble:
            return PortAnswer("unknown", "portal", str(trouble))
        self._asked = on
        return self.state()

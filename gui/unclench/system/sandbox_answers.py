"""What a sandbox keeps from the app is told as its doing, not as something that the desktop lacks."""

from collections.abc import Mapping
from typing import Any

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.sandbox import Sandbox

NAMES = {"tray": "org.kde.StatusNotifierWatcher", "notifications": "org.freedesktop.Notifications"}
"""The name on the session bus that a port needs."""
SOCKETS = {"sound": "pulseaudio", "microphone": "pulseaudio"}
"""The socket that a port needs, as Flatpak names it."""


class InSandbox:
    """Asks a port; where it says no or unknown and lacks a permission, that is the reason."""

    def __init__(self, port: Any, lacks: str) -> None:
        self._port = port
        self._lacks = lacks

    def answer(self) -> PortAnswer:
        told: PortAnswer = self._port.answer()
        if told.yes:
            return told
        reason = translate("system", "This sandbox keeps it from Unclench: {permission}.")
        return PortAnswer(told.answer, "Flatpak", reason.format(permission=self._lacks))


def told(ports: Mapping[str, Any], around: Sandbox | None) -> Mapping[str, Any]:
    """The ports by their names, those whose permission is missing with that reason."""
    if around is None:
        return ports
    lacks = {port: name for port, name in NAMES.items() if not around.reaches(name)}
    lacks |= {port: socket for port, socket in SOCKETS.items() if socket not in around.sockets}
    return {name: InSandbox(port, lacks[name]) if name in lacks else port for name, port in ports.items()}

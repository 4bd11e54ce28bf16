"""Do not disturb of GNOME, KDE, XFCE and dunst."""

import subprocess
from collections.abc import Callable

from unclench.system.bus_typed import BusTrouble
from unclench.system.session_bus import SessionBus

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
PROPERTIES = "org.freedesktop.DBus.Properties"
XFCONF = "org.xfce.Xfconf"
PATIENCE = 1.0  # seconds
SHORT = 0.4
"""The window stands still meanwhile, and a daemon that is stuck shows no message over a film either."""


class Property:
    """A property on the session bus that is true while the person wants quiet (KDE `Inhibited`, dunst `paused`)."""

    tells_end = True

    def __init__(self, bus: SessionBus, by: str, interface: str, name: str) -> None:
        self.by = by
        self._bus = bus
        self._interface = interface
        self._name = name

    def on(self) -> bool:
        question = (self._interface, self._name)
        ((_, value),) = self._bus.call(NAME, PATH, f"{PROPERTIES}.Get", "ss", *question, patience=SHORT)
        return bool(value)

    def listen(self, told: Callable[[], None]) -> None:
        self._bus.listen(PROPERTIES, "PropertiesChanged", lambda body: told() if body[0] == self._interface else None)


class Xfce:
    """/do-not-disturb of xfce4-notifyd, in Xfconf."""

    by = "XFCE"
    tells_end = True

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus

    def on(self) -> bool:
        ask = ("xfce4-notifyd", "/do-not-disturb")
        try:
            where = (XFCONF, "/org/xfce/Xfconf", f"{XFCONF}.GetProperty")
            ((_, value),) = self._bus.call(*where, "ss", *ask, patience=SHORT)
        except BusTrouble as trouble:
            if "PropertyNotFound" in str(trouble):
                return False  # never switched on yet
            raise
        return bool(value)

    def listen(self, told: Callable[[], None]) -> None:
        self._bus.listen(XFCONF, "PropertyChanged", lambda body: told() if body[1] == "/do-not-disturb" else None)


class Gnome:
    """show-banners of GNOME, asked of gsettings; there is no signal on the bus that says when it ends."""

    by = "GNOME"
    tells_end = False

    def on(self) -> bool:
        question = ["gsettings", "get", "org.gnome.desktop.notifications", "show-banners"]
        try:
            done = subprocess.run(question, capture_output=True, text=True, timeout=PATIENCE, check=True)
        except (OSError, subprocess.SubprocessError) as error:
            raise BusTrouble("gsettings does not answer") from error
        return done.stdout.strip() == "false"

    def listen(self, told: Callable[[], None]) -> None:
        """Looked at again each minute while it holds something."""


def way(server: str, bus: SessionBus) -> "Property | Xfce | Gnome | None":
    """How to ask the server of this name (in small letters), or None."""
    if "dunst" in server:
        return Property(bus, "dunst", "org.dunstproject.cmd0", "paused")
    if "plasma" in server or "kde" in server:
        return Property(bus, "KDE", NAME, "Inhibited")
    if "xfce" in server:
        return Xfce(bus)
    return Gnome() if "gnome" in server else None

"""Do not disturb of GNOME, KDE, XFCE and dunst."""

from collections.abc import Callable

from PySide6.QtCore import QProcess

from unclench.system.ask_program import PATIENCE_MS, ask_program
from unclench.system.session_bus import Failed, SessionBus
from unclench.system.typed_bus_calls import BusTrouble

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
PROPERTIES = "org.freedesktop.DBus.Properties"
XFCONF = "org.xfce.Xfconf"
SHORT = 0.4  # seconds
"""A daemon that is stuck shows no message over a film either."""


class Property:
    """A property on the session bus that is true while the person wants quiet (KDE `Inhibited`, dunst `paused`)."""

    tells_end = True

    def __init__(self, bus: SessionBus, by: str, interface: str, name: str) -> None:
        self.by = by
        self._bus = bus
        self._interface = interface
        self._name = name

    def ask(self, told: Callable[[bool], None], failed: Failed) -> None:
        where = (NAME, PATH, f"{PROPERTIES}.Get", "ss", self._interface, self._name)
        self._bus.question(where, lambda body: told(bool(body[0][1])), failed, patience=SHORT)

    def listen(self, told: Callable[[], None]) -> None:
        self._bus.listen(PROPERTIES, "PropertiesChanged", lambda body: told() if body[0] == self._interface else None)

    def settle(self) -> None:
        """Its answer comes by the bus."""


class Xfce:
    """/do-not-disturb of xfce4-notifyd, in Xfconf."""

    by = "XFCE"
    tells_end = True

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus

    def ask(self, told: Callable[[bool], None], failed: Failed) -> None:
        def refused(trouble: BusTrouble) -> None:
            if "PropertyNotFound" in str(trouble):
                told(False)  # never switched on yet
            else:
                failed(trouble)

        where = (XFCONF, "/org/xfce/Xfconf", f"{XFCONF}.GetProperty", "ss", "xfce4-notifyd", "/do-not-disturb")
        self._bus.question(where, lambda body: told(bool(body[0][1])), refused, patience=SHORT)

    def listen(self, told: Callable[[], None]) -> None:
        self._bus.listen(XFCONF, "PropertyChanged", lambda body: told() if body[1] == "/do-not-disturb" else None)

    def settle(self) -> None:
        """Its answer comes by the bus."""


class Gnome:
    """show-banners of GNOME, asked of gsettings; there is no signal on the bus that says when it ends."""

    by = "GNOME"
    tells_end = False

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus
        self._asked: QProcess | None = None

    def ask(self, told: Callable[[bool], None], failed: Failed) -> None:
        def heard(printed: str | None) -> None:
            self._asked = None
            if printed is None:
                failed(BusTrouble("gsettings does not answer"))
            else:
                told(printed.strip() == "false")

        question = ["gsettings", "get", "org.gnome.desktop.notifications", "show-banners"]
        self._asked = ask_program(question, heard, self._bus)

    def listen(self, told: Callable[[], None]) -> None:
        """Ask again each minute while a nudge is held for it."""

    def settle(self) -> None:
        if self._asked is not None:
            self._asked.waitForFinished(PATIENCE_MS)


def way(server: str, bus: SessionBus, *, sandboxed: bool = False) -> "Property | Xfce | Gnome | None":
    """How to ask the server of this name (in small letters), or None.

    In a sandbox gsettings answers with settings of the sandbox's own, never with those of GNOME.
    """
    if "dunst" in server:
        return Property(bus, "dunst", "org.dunstproject.cmd0", "paused")
    if "plasma" in server or "kde" in server:
        return Property(bus, "KDE", NAME, "Inhibited")
    if "xfce" in server:
        return Xfce(bus)
    return Gnome(bus) if "gnome" in server and not sandboxed else None

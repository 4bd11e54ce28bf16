"""Whether another program keeps the screen on: a film, a talk, a long text. Who watches it sits there without a key."""

from collections.abc import Callable

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.bus_typed import BusTrouble
from unclench.system.quiet.daemons import SHORT
from unclench.system.session_bus import SessionBus
from unclench.system.wake_timer import nothing

BUS, BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
GNOME, GNOME_PATH = "org.gnome.SessionManager", "/org/gnome/SessionManager"
POWER, POWER_PATH = "org.freedesktop.PowerManagement.Inhibit", "/org/freedesktop/PowerManagement/Inhibit"
IDLE = 8  # GNOME's flag: the session shall not count as idle


class ScreenOn:
    """GNOME's session manager; KDE, XFCE and MATE by their power manager. Asked only while nobody types."""

    name = "screen_on"

    def __init__(self, bus: SessionBus) -> None:
        self.ended: Callable[[], None] = nothing
        self._bus = bus

    def busy(self) -> PortAnswer:
        try:
            if self._there(GNOME):
                return self._told("GNOME", self._ask(GNOME, GNOME_PATH, f"{GNOME}.IsInhibited", "u", IDLE))
            if self._there(POWER):
                return self._told("PowerManagement", self._ask(POWER, POWER_PATH, f"{POWER}.HasInhibit"))
        except BusTrouble as trouble:
            return PortAnswer("unknown", "", str(trouble))
        return PortAnswer("unknown", "", translate("system", "Nobody here tells what keeps the screen on."))

    def answer(self) -> PortAnswer:
        now = self.busy()
        return now if now.answer == "unknown" else PortAnswer("yes", now.by, now.reason)

    def _there(self, name: str) -> bool:
        """Asked first, for a call would start a service that nobody wanted."""
        return self._ask(BUS, BUS_PATH, f"{BUS}.NameHasOwner", "s", name)

    def _ask(self, service: str, path: str, method: str, signature: str = "", *body: object) -> bool:
        return bool(self._bus.call(service, path, method, signature, *body, patience=SHORT)[0])

    def _told(self, by: str, on: bool) -> PortAnswer:
        text = translate("system", "A program keeps the screen on.") if on else ""
        return PortAnswer("yes" if on else "no", by, text)

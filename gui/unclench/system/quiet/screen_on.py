"""Whether another program keeps the screen on: a film, a talk, a long text. Who watches it sits there without a key."""

from collections.abc import Callable

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.quiet.do_not_disturb import SHORT
from unclench.system.session_bus import SessionBus
from unclench.system.typed_bus_calls import BusTrouble
from unclench.system.wake_timer import nothing

BUS, BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
GNOME = "org.gnome.SessionManager"
POWER = "org.freedesktop.PowerManagement.Inhibit"
IDLE = 8  # GNOME's flag: the session shall not count as idle
WAYS = (
    (GNOME, "GNOME", "/org/gnome/SessionManager", "IsInhibited", "u", (IDLE,)),
    (POWER, "PowerManagement", "/org/freedesktop/PowerManagement/Inhibit", "HasInhibit", "", ()),
)
"""Service and interface, who that is, path, method and its arguments; the first that is there is asked."""


class ScreenOn:
    """GNOME's session manager; KDE, XFCE and MATE by their power manager. Asked only while nobody types."""

    name = "screen_on"

    def __init__(self, bus: SessionBus) -> None:
        self.ended: Callable[[], None] = nothing
        self._bus = bus

    def ask(self, told: Callable[[PortAnswer], None]) -> None:
        self._ask_way(0, told)

    def answer(self) -> PortAnswer:
        """For the system check; waits for the bus."""
        heard: list[PortAnswer] = []
        self.ask(heard.append)
        self._bus.settle()
        now = heard[0] if heard else PortAnswer("unknown")
        return now if now.answer == "unknown" else PortAnswer("yes", now.by, now.reason)

    def _ask_way(self, number: int, told: Callable[[PortAnswer], None]) -> None:
        """Ask whether the service of this way is there first: a call would start one that nobody wanted."""
        if number == len(WAYS):
            told(PortAnswer("unknown", "", translate("system", "Nobody here tells what keeps the screen on.")))
            return
        service, by, path, method, signature, body = WAYS[number]

        def failed(trouble: BusTrouble) -> None:
            told(PortAnswer("unknown", "", str(trouble)))

        def there(found: tuple[bool]) -> None:
            if not found[0]:
                self._ask_way(number + 1, told)
                return
            where = (service, path, f"{service}.{method}", signature, *body)
            self._bus.question(where, lambda on: told(_told(by, bool(on[0]))), failed, patience=SHORT)

        owner = (BUS, BUS_PATH, f"{BUS}.NameHasOwner", "s", service)
        self._bus.question(owner, there, failed, patience=SHORT)


def _told(by: str, on: bool) -> PortAnswer:
    text = translate("system", "A program keeps the screen on.") if on else ""
    return PortAnswer("yes" if on else "no", by, text)

"""Whether the person wants quiet: asked of whoever shows the messages here, and only when a nudge is due."""

import sys
from collections.abc import Callable
from typing import Protocol

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.bus_typed import BusTrouble
from unclench.system.quiet import daemons, elsewhere
from unclench.system.session_bus import SessionBus
from unclench.system.wake_timer import nothing

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class Way(Protocol):
    """One desktop's do not disturb. Raises BusTrouble when it does not answer."""

    by: str
    tells_end: bool

    def on(self) -> bool: ...

    def listen(self, told: Callable[[], None]) -> None:
        """Call `told` when it may have ended."""
        ...


class Quiet:
    """Finds the way when asked first, and anew when that way no longer answers."""

    name = "quiet"

    def __init__(self, bus: SessionBus) -> None:
        self.ended: Callable[[], None] = nothing
        self._bus = bus
        self._way: Way | None = None
        self._listens = False

    def busy(self) -> PortAnswer:
        if sys.platform != "linux":
            return elsewhere.quiet()
        way = self._find()
        if way is None:
            return PortAnswer("unknown", "", translate("system", "This desktop does not tell about do not disturb."))
        try:
            on = way.on()
            if on and way.tells_end and not self._listens:
                self._listens = True
                way.listen(self._changed)
        except BusTrouble as trouble:
            self._way, self._listens = None, False
            return PortAnswer("unknown", way.by, str(trouble))
        text = translate("system", "Do not disturb is on.") if on else translate("system", "Do not disturb is off.")
        return PortAnswer("yes" if on else "no", way.by, text)

    def answer(self) -> PortAnswer:
        now = self.busy()
        if now.answer == "unknown":
            return now
        return PortAnswer("yes", now.by, now.reason)

    def _find(self) -> Way | None:
        if self._way is None:
            try:
                server = str(self._bus.call(NAME, PATH, f"{NAME}.GetServerInformation", patience=daemons.SHORT)[0])
            except BusTrouble:
                server = ""
            self._way = daemons.way(server.lower(), self._bus)
        return self._way

    def _changed(self) -> None:
        if not self.busy().yes:
            self.ended()

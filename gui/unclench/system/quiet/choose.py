"""Whether the person wants quiet: asked of whoever shows the messages here, and only when a nudge is due."""

import sys
from collections.abc import Callable
from typing import Protocol

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.quiet import do_not_disturb as daemons
from unclench.system.quiet.elsewhere import quiet
from unclench.system.session_bus import Failed, SessionBus
from unclench.system.typed_bus_calls import BusTrouble
from unclench.system.wake_timer import nothing

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class Way(Protocol):
    """One desktop's do not disturb."""

    by: str
    tells_end: bool

    def ask(self, told: Callable[[bool], None], failed: Failed) -> None:
        """Whether it is on, or why it does not answer."""
        ...

    def listen(self, told: Callable[[], None]) -> None:
        """Call `told` when it may have ended."""
        ...

    def settle(self) -> None:
        """Wait for an answer that does not come by the session bus."""
        ...


class Quiet:
    """Finds the way when asked first, and anew when that way no longer answers."""

    name = "quiet"

    def __init__(self, bus: SessionBus, *, sandboxed: bool = False) -> None:
        self.ended: Callable[[], None] = nothing
        self._bus = bus
        self._sandboxed = sandboxed
        self._way: Way | None = None
        self._listens = False

    def ask(self, told: Callable[[PortAnswer], None]) -> None:
        if sys.platform != "linux":
            told(quiet())
        elif self._way is not None:
            self._ask_way(self._way, told)
        else:
            server = (NAME, PATH, f"{NAME}.GetServerInformation", "")
            found, nobody = (lambda body: self._found(str(body[0]), told)), (lambda _: self._found("", told))
            self._bus.question(server, found, nobody, patience=daemons.SHORT)

    def answer(self) -> PortAnswer:
        """For the system check; waits for the bus."""
        heard: list[PortAnswer] = []
        self.ask(heard.append)
        self._bus.settle()
        if not heard and self._way is not None:
            self._way.settle()
        now = heard[0] if heard else PortAnswer("unknown")
        return now if now.answer == "unknown" else PortAnswer("yes", now.by, now.reason)

    def _found(self, server: str, told: Callable[[PortAnswer], None]) -> None:
        self._way = daemons.way(server.lower(), self._bus, sandboxed=self._sandboxed)
        if self._way is None:
            told(PortAnswer("unknown", "", translate("system", "This desktop does not tell about do not disturb.")))
        else:
            self._ask_way(self._way, told)

    def _ask_way(self, way: Way, told: Callable[[PortAnswer], None]) -> None:
        def failed(trouble: BusTrouble) -> None:
            self._way, self._listens = None, False
            told(PortAnswer("unknown", way.by, str(trouble)))

        def heard(on: bool) -> None:
            if on and way.tells_end and not self._listens:
                self._listens = True
                way.listen(self._changed)
            text = translate("system", "Do not disturb is on.") if on else translate("system", "Do not disturb is off.")
            told(PortAnswer("yes" if on else "no", way.by, text))

        way.ask(heard, failed)

    def _changed(self) -> None:
        self.ask(lambda now: None if now.yes else self.ended())

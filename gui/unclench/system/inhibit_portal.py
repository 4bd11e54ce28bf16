"""Keeps the computer awake from a sandbox, where logind cannot be reached: the portal holds it, and the display."""

import contextlib
from collections.abc import Callable
from functools import partial

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system import portal
from unclench.system.typed_bus_calls import BusTrouble, TypedBus
from unclench.system.worker import Worker

INTERFACE = "org.freedesktop.portal.Inhibit"
SUSPEND, IDLE = 4, 8  # its flags: the computer shall not sleep, the session shall not count as idle


class PortalInhibit:
    """One hold for both. What is held is known to the worker's thread alone."""

    def __init__(self) -> None:
        self._worker = Worker()
        self._held: PortalHold | None = None

    def hold(self, why: str, *, display: bool = False, told: Callable[[PortAnswer], None] | None = None) -> None:
        """Hold until `release`; `why` is shown by the desktop."""
        self._worker.do(partial(self._hold, why, SUSPEND | IDLE if display else SUSPEND), told)

    def release(self) -> None:
        self._worker.do(self._let_go)

    def answer(self) -> PortAnswer:
        """Whether the portal is there to hold the computer; holds nothing."""
        try:
            portal.version_of(INTERFACE)
        except BusTrouble:
            return PortAnswer("no", "", translate("system", "Nobody here can keep the computer from falling asleep."))
        return PortAnswer("yes", "portal")

    def _hold(self, why: str, flags: int) -> PortAnswer:
        self._let_go()
        try:
            self._held = PortalHold(why, flags)
        except BusTrouble as trouble:
            reason = translate("system", "The computer may fall asleep by itself: {why}.").format(why=trouble)
            return PortAnswer("no", "portal", reason)
        return PortAnswer("yes", "portal")

    def _let_go(self) -> None:
        if self._held is not None:
            self._held.end()
            self._held = None


class PortalHold:
    """One hold, until `end` or until our connection is gone. Raises BusTrouble."""

    by = "portal"

    def __init__(self, why: str, flags: int = IDLE) -> None:
        self._bus = TypedBus("SESSION")
        try:
            method, options = f"{INTERFACE}.Inhibit", {"reason": ("s", why)}
            (self._request,) = self._bus.call(portal.NAME, portal.PATH, method, "sua{sv}", "", flags, options)
        except BusTrouble:
            self._bus.close()
            raise

    def end(self) -> None:
        with contextlib.closing(self._bus), contextlib.suppress(BusTrouble):
            self._bus.call(portal.NAME, self._request, f"{portal.REQUEST}.Close")

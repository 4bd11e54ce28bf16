"""Keeps the computer from falling asleep by itself while something runs, and the display from going dark if asked.

logind's hold is an open file: it ends with this process, however it ends. The display's hold is tied to a connection
of its own, so closing that ends it even where the polite way fails. Nobody waits for a service: a worker asks it.
"""

import contextlib
import os
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from unclench.core.base.ports import Inhibit, PortAnswer
from unclench.core.base.translation import translate
from unclench.system import sandbox
from unclench.system.typed_bus_calls import BusTrouble, TypedBus
from unclench.system.worker import Worker

if TYPE_CHECKING:
    from unclench.system.inhibit_portal import PortalHold

APP = "Unclench"
LOGIND = "org.freedesktop.login1", "/org/freedesktop/login1"
SCREEN_SAVER = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"


def inhibit() -> Inhibit:
    """The way of this system."""
    if sys.platform == "win32":
        from unclench.system.windows.inhibit import WindowsInhibit

        return WindowsInhibit()
    if sys.platform == "darwin":
        from unclench.system.macos.inhibit import MacInhibit

        return MacInhibit()
    if sandbox.is_here():
        from unclench.system.inhibit_portal import PortalInhibit

        return PortalInhibit()
    return DesktopInhibit()


class DesktopInhibit:
    """Linux: logind for the computer; the screen saver, else the portal, for the display.

    What is held is known to the worker's thread alone, which holds and lets go in the order in which it was asked.
    """

    def __init__(self) -> None:
        self._worker = Worker()
        self._computer: int | None = None
        self._display: ScreenSaverHold | PortalHold | None = None

    def hold(self, why: str, *, display: bool = False, told: Callable[[PortAnswer], None] | None = None) -> None:
        """Hold until `release`; `why` is shown by the desktop."""
        self._worker.do(partial(self._hold, why, display), told)

    def release(self) -> None:
        self._worker.do(self._let_go)

    def _hold(self, why: str, display: bool) -> PortAnswer:
        self._let_go()
        computer = self._hold_computer(why)
        shown = self._hold_display(why) if display else computer
        return shown if computer.yes else computer

    def _let_go(self) -> None:
        if self._computer is not None:
            os.close(self._computer)
            self._computer = None
        if self._display is not None:
            self._display.end()
            self._display = None

    def answer(self) -> PortAnswer:
        """Whether logind is there to hold the computer; holds nothing."""
        try:
            with contextlib.closing(TypedBus("SYSTEM")) as bus:
                method = "org.freedesktop.DBus.NameHasOwner"
                (there,) = bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", method, "s", LOGIND[0])
        except BusTrouble:
            there = False
        if there:
            return PortAnswer("yes", "logind")
        return PortAnswer("no", "", translate("system", "Nobody here can keep the computer from falling asleep."))

    def _hold_computer(self, why: str) -> PortAnswer:
        try:
            bus = TypedBus("SYSTEM", files=True)
            with contextlib.closing(bus):
                (hold,) = bus.call(
                    *LOGIND, "org.freedesktop.login1.Manager.Inhibit", "ssss", "idle:sleep", APP, why, "block"
                )
                self._computer = hold.to_raw_fd()
        except BusTrouble as trouble:
            reason = translate("system", "The computer may fall asleep by itself: {why}.").format(why=trouble)
            return PortAnswer("no", "logind", reason)
        return PortAnswer("yes", "logind")

    def _hold_display(self, why: str) -> PortAnswer:
        from unclench.system.inhibit_portal import PortalHold

        for kind in (ScreenSaverHold, PortalHold):
            with contextlib.suppress(BusTrouble):
                self._display = kind(why)
                return PortAnswer("yes", kind.by)
        return PortAnswer(
            "no", "", translate("system", "The display may go dark: this desktop offers no way to keep it on.")
        )


class ScreenSaverHold:
    """The display stays on until `end`, or until our connection is gone. Raises BusTrouble."""

    by = "screen saver"

    def __init__(self, why: str) -> None:
        self._bus = TypedBus("SESSION")
        try:
            (self._cookie,) = self._bus.call(*SCREEN_SAVER, "org.freedesktop.ScreenSaver.Inhibit", "ss", APP, why)
        except BusTrouble:
            self._bus.close()
            raise

    def end(self) -> None:
        with contextlib.closing(self._bus), contextlib.suppress(BusTrouble):
            self._bus.call(*SCREEN_SAVER, "org.freedesktop.ScreenSaver.UnInhibit", "u", self._cookie)

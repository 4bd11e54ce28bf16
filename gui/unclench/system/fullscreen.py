"""Whether the active window fills the screen: X11 reports it and its end; under Wayland it is unknown."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.idle.choose import on_wayland
from unclench.system.quiet import elsewhere
from unclench.system.wake_timer import nothing
from unclench.system.x11_connection import PROPERTY_CHANGE_MASK, Display, XTrouble

SETTLES_MS = 500
"""The state of a window comes later than its focus."""


class Fullscreen(QObject):
    """Our own windows do not count. Follows changes only while a nudge is held for it."""

    name = "fullscreen"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ended: Callable[[], None] = nothing
        self._display: Display | None = None
        self._notifier: QSocketNotifier | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLES_MS)
        self._soon.timeout.connect(self._look)

    def ask(self, told: Callable[[PortAnswer], None]) -> None:
        told(self._now())

    def _now(self) -> PortAnswer:
        if sys.platform != "linux":
            return elsewhere.fullscreen()
        if on_wayland():
            return PortAnswer("unknown", "", translate("system", "Wayland tells nobody about other windows."))
        try:
            fills = self._fills()
        except XTrouble as trouble:
            return PortAnswer("unknown", "X11", str(trouble))
        if fills:
            self._listen()
            return PortAnswer("yes", "X11", translate("system", "A window fills the screen."))
        return PortAnswer("no", "X11", translate("system", "No window fills the screen."))

    def answer(self) -> PortAnswer:
        now = self._now()
        return now if now.answer == "unknown" else PortAnswer("yes", now.by, now.reason)

    def close(self) -> None:
        """Give the connection back."""
        self._rest()
        if self._display:
            self._display.close()
            self._display = None

    def _fills(self) -> bool:
        display = self._display = self._display or Display()
        active = (*display.numbers(display.root, "_NET_ACTIVE_WINDOW"), 0)[0]
        if not active or display.numbers(active, "_NET_WM_PID") == (os.getpid(),):
            return False
        return display.atom("_NET_WM_STATE_FULLSCREEN") in display.numbers(active, "_NET_WM_STATE")

    def _listen(self) -> None:
        if self._notifier or self._display is None:
            return
        display = self._display
        display.select(display.root, PROPERTY_CHANGE_MASK)
        active = (*display.numbers(display.root, "_NET_ACTIVE_WINDOW"), 0)[0]
        if active:
            display.select(active, PROPERTY_CHANGE_MASK)
        self._notifier = QSocketNotifier(display.socket, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._stirred)

    def _stirred(self) -> None:
        if self._display:
            for _ in self._display.events():
                self._soon.start()

    def _look(self) -> None:
        with suppress(XTrouble):
            if self._fills():
                return
        self._rest()
        self.ended()

    def _rest(self) -> None:
        self._soon.stop()
        if self._notifier:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._display:
            self._display.select(self._display.root, 0)

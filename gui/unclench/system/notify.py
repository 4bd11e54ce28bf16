"""Messages of the desktop: one bubble that is replaced, with buttons, taken away when it is obsolete."""

import html
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject

from unclench.core.ports import Bubble, Notifier, PortAnswer
from unclench.core.words import translate
from unclench.system.bus_typed import BusTrouble
from unclench.system.session_bus import SessionBus

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
APP_NAME = "Unclench"
ICON = DESKTOP_FILE = "io.github.unclench.Unclench"
LASTS_MS = 600_000
LOW, NORMAL, CRITICAL = 0, 1, 2


def notifier(bus: SessionBus, parent: QObject | None = None) -> Notifier:
    """What shows messages on this computer."""
    if sys.platform == "linux":
        return DesktopBubbles(bus, parent)
    from unclench.system.notify_elsewhere import NativeBubbles

    return NativeBubbles(parent)


class DesktopBubbles(QObject):
    """org.freedesktop.Notifications. Without buttons there it says no, so that another way is taken."""

    def __init__(self, bus: SessionBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._id = 0
        self._listening = False
        self._capabilities: tuple[str, ...] = ()
        self.pressed: Callable[[str], None] = _ignore
        self.closed: Callable[[], None] = _nothing

    def show(self, bubble: Bubble) -> PortAnswer:
        able = self.answer()
        if not able.yes:
            return able
        body = bubble.body
        if "body-markup" in self._capabilities:
            body = html.escape(body, quote=False)
        buttons = [word for key_and_label in bubble.buttons for word in key_and_label]
        hints = {
            "urgency": ("y", CRITICAL if bubble.urgent else LOW if bubble.soft else NORMAL),
            "desktop-entry": ("s", DESKTOP_FILE),
            "suppress-sound": ("b", bubble.soft),
        }
        try:
            self._listen()
            (self._id,) = self._bus.call(
                NAME, PATH, f"{NAME}.Notify", "susssasa{sv}i",
                APP_NAME, self._id, ICON, bubble.title, body, buttons, hints, LASTS_MS,
            )  # fmt: skip
        except BusTrouble as trouble:
            return PortAnswer("no", able.by, str(trouble))
        return able

    def withdraw(self) -> None:
        gone, self._id = self._id, 0
        if not gone:
            return
        with suppress(BusTrouble):  # whoever showed it is gone, and the message with it
            self._bus.call(NAME, PATH, f"{NAME}.CloseNotification", "u", gone)

    def answer(self) -> PortAnswer:
        try:
            name, *_ = self._bus.call(NAME, PATH, f"{NAME}.GetServerInformation")
            (capabilities,) = self._bus.call(NAME, PATH, f"{NAME}.GetCapabilities")
        except BusTrouble as trouble:
            reason = translate("system", "Nothing shows messages on this desktop ({why}).")
            return PortAnswer("no", "", reason.format(why=trouble))
        self._capabilities = tuple(capabilities)
        if "actions" not in self._capabilities:
            return PortAnswer("no", name, translate("system", "It shows messages, but without buttons."))
        return PortAnswer("yes", name, translate("system", "Messages with buttons."))

    def _listen(self) -> None:
        if self._listening:
            return
        self._listening = True
        self._bus.listen(NAME, "ActionInvoked", self._action)
        self._bus.listen(NAME, "NotificationClosed", self._gone)

    def _action(self, body: tuple[int, str]) -> None:
        number, key = body
        if number == self._id:
            self.pressed(key)

    def _gone(self, body: tuple[int, int]) -> None:
        if body[0] == self._id:
            self._id = 0
            self.closed()


def _ignore(key: str) -> None:
    """Until somebody wants to know."""


def _nothing() -> None:
    """Until somebody wants to know."""

"""Messages of the desktop: one bubble that is replaced, with buttons, taken away when it is obsolete."""

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QTimer

from unclench.core.base.ports import Bubble, Notifier, PortAnswer
from unclench.core.base.translation import translate
from unclench.system.session_bus import SessionBus, Told
from unclench.system.typed_bus_calls import BusTrouble

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
BUS = "org.freedesktop.DBus"
APP_NAME = "Unclench"
ICON = DESKTOP_FILE = "io.github.unclench.Unclench"
LASTS_MS = 600_000
PATIENCE_MS = 3_000
"""A daemon that the bus must start first gets there in this time."""
LOW, NORMAL, CRITICAL = 0, 1, 2


def notifier(bus: SessionBus, parent: QObject | None = None) -> Notifier:
    """What shows messages on this computer."""
    if sys.platform == "linux":
        return DesktopBubbles(bus, parent)
    from unclench.system.notify_windows_macos import NativeBubbles

    return NativeBubbles(parent)


class DesktopBubbles(QObject):
    """org.freedesktop.Notifications, without blocking: a daemon that is slow or stuck does not stop the window.

    Where there are no buttons, or no answer in time, it is told as a no, so that another way is taken.
    """

    def __init__(self, bus: SessionBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._id = 0
        self._turn = 0
        self._listening = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._failed(translate("system", "No answer in time.")))
        self.pressed: Callable[[str], None] = _ignore
        self.closed: Callable[[], None] = _nothing
        self.told: Callable[[PortAnswer], None] = _ignore

    def show(self, bubble: Bubble) -> PortAnswer:
        self._turn += 1
        turn = self._turn
        try:
            self._listen()
            self._ask("GetCapabilities", "", told=lambda able: self._send(turn, bubble, able))
        except BusTrouble as trouble:
            return PortAnswer("no", "", str(trouble))
        self._patience.start()
        return PortAnswer("unknown", "", translate("system", "On its way."))

    def withdraw(self) -> None:
        self._turn += 1
        self._patience.stop()
        gone, self._id = self._id, 0
        if gone:
            self._take_away(gone)

    def _send(self, turn: int, bubble: Bubble, able: tuple[Any, ...] | None) -> None:
        if turn != self._turn:
            return
        if able is None or "actions" not in able[0]:
            self._failed(_no_buttons() if able else "")
            return
        body = _escaped(bubble.body) if "body-markup" in able[0] else bubble.body
        buttons = [word for key_and_label in bubble.buttons for word in key_and_label]
        hints = {
            "urgency": ("y", CRITICAL if bubble.urgent else LOW if bubble.soft else NORMAL),
            "desktop-entry": ("s", DESKTOP_FILE),
            "suppress-sound": ("b", bubble.soft),
        }
        try:
            self._ask(
                "Notify", "susssasa{sv}i", APP_NAME, self._id, ICON, bubble.title, body, buttons, hints, LASTS_MS,
                told=lambda shown: self._shown(turn, shown),
            )  # fmt: skip
        except BusTrouble as trouble:
            self._failed(str(trouble))

    def _shown(self, turn: int, shown: tuple[Any, ...] | None) -> None:
        if turn != self._turn:
            if shown and shown[0] != self._id:  # too late: it was given up, withdrawn or replaced meanwhile
                self._take_away(shown[0])
            return
        if shown is None:
            self._failed("")
            return
        self._patience.stop()
        (self._id,) = shown
        self.told(PortAnswer("yes"))

    def _failed(self, why: str) -> None:
        self.withdraw()
        self.told(PortAnswer("no", "", why))

    def _ask(self, member: str, signature: str, *body: Any, told: Told) -> None:
        self._bus.ask(NAME, PATH, f"{NAME}.{member}", signature, *body, told=told)

    def _take_away(self, number: int) -> None:
        with suppress(BusTrouble):  # whoever showed it is gone, and the message with it
            self._ask("CloseNotification", "u", number, told=_ignore)

    def answer(self) -> PortAnswer:
        try:
            name, *_ = self._bus.call(NAME, PATH, f"{NAME}.GetServerInformation")
            (capabilities,) = self._bus.call(NAME, PATH, f"{NAME}.GetCapabilities")
        except BusTrouble as trouble:
            reason = translate("system", "Nothing shows messages on this desktop ({why}).")
            return PortAnswer("no", "", reason.format(why=trouble))
        if "actions" not in capabilities:
            return PortAnswer("no", name, _no_buttons())
        return PortAnswer("yes", name, translate("system", "Messages with buttons."))

    def _listen(self) -> None:
        if self._listening:
            return
        self._listening = True
        self._bus.listen(NAME, "ActionInvoked", self._action)
        self._bus.listen(NAME, "NotificationClosed", self._gone)
        self._bus.listen(BUS, "NameOwnerChanged", self._owner, NAME)

    def _action(self, body: tuple[int, str]) -> None:
        number, key = body
        if number == self._id:
            self.pressed(key)

    def _owner(self, body: tuple[str, str, str]) -> None:
        """The notification daemon has gone, and the message with it."""
        if body[0] == NAME and self._id:
            self._id = 0
            self._failed(translate("system", "Whoever showed it is gone."))

    def _gone(self, body: tuple[int, int]) -> None:
        if body[0] == self._id:
            self._id = 0
            self.closed()


def _escaped(words: str) -> str:
    """For a daemon that reads markup. `html.escape` would load two thousand names of characters with it."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _no_buttons() -> str:
    return translate("system", "It shows messages, but without buttons.")


def _ignore(what: object) -> None:
    """The listener until one is set."""


def _nothing() -> None:
    """The listener until one is set."""

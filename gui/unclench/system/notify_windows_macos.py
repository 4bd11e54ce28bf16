"""Messages on Windows and macOS through desktop-notifier."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from unclench.core.base.ports import Bubble, PortAnswer
from unclench.system.notification_thread import NotificationThread, shared


class NativeBubbles(QObject):
    """One message at a time. Where desktop-notifier is missing or fails it says no. Nothing here waits for it.

    What the thread tells comes back by signals, to the thread of the window.
    """

    _came = Signal(str, str)
    _sent = Signal(str, str)

    def __init__(self, parent: QObject | None = None, thread: NotificationThread | None = None) -> None:
        super().__init__(parent)
        self.pressed: Callable[[str], None] = lambda key: None
        self.closed: Callable[[], None] = lambda: None
        self.told: Callable[[PortAnswer], None] = lambda told: None
        self._thread = thread or shared()
        self._shown = ""
        """The name of the message that is on the screen or on its way there."""
        self._came.connect(self._answered)
        self._sent.connect(self._became)

    def show(self, bubble: Bubble) -> PortAnswer:
        able = self._thread.importable()
        if not able.yes:
            return PortAnswer("no", able.by, able.reason)
        self.withdraw()
        self._shown = self._thread.send(bubble, self._came.emit, self._sent.emit)
        return PortAnswer("unknown", able.by)

    def withdraw(self) -> None:
        gone, self._shown = self._shown, ""
        if gone:
            self._thread.take_away(gone)

    def answer(self) -> PortAnswer:
        """Whether messages with buttons can be shown; waits for the system a little."""
        return self._thread.answer()

    def _answered(self, name: str, key: str) -> None:
        """A button, "default" for the message itself, or "" when it was put away."""
        if name != self._shown:
            return
        self._shown = ""
        if key:
            self.pressed(key)
        else:
            self.closed()

    def _became(self, name: str, why: str) -> None:
        if name != self._shown:
            return
        if why:
            self._shown = ""
        self.told(PortAnswer("no" if why else "yes", "desktop-notifier", why))

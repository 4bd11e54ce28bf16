"""The lock as Windows tells it. Another user's turn at this computer, and a closed remote desktop, count too."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from unclench.system.windows.messages import SESSION_CHANGE, Messages, messages

BY = "Windows"
CONNECTED, DISCONNECTED = (1, 3), (2, 4)
LOCKED, UNLOCKED = 7, 8
AGAIN_MS = 5_000
TRIES = 24
"""So often it is tried while Windows is still starting: two minutes."""

Say = Callable[[str, bool], None]


def watch(say: Say, parent: QObject) -> None:
    """`say(who, locked)` when that changes, and once when Windows has begun to tell."""
    from unclench.system.windows.session_api import tell_of_session

    try:
        LockMessages(messages(), tell_of_session, say, parent).begin()
    except OSError:  # no window: then it stays unknown
        return


class LockMessages(QObject):
    """Asks Windows to tell, again while it refuses, and reads what it tells."""

    def __init__(self, messages: Messages, tell_of_session: Callable[[int], None], say: Say, parent: QObject) -> None:
        super().__init__(parent)
        self._messages, self._tell, self._say = messages, tell_of_session, say
        self._tries = 0
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.begin)

    def begin(self) -> None:
        """Ask Windows to tell."""
        self._tries += 1
        try:
            self._tell(self._messages.window)
        except OSError:
            if self._tries < TRIES:
                self._again.start()
            return
        self._messages.listen(SESSION_CHANGE, self._heard)
        self._say(BY, False)

    def _heard(self, event: int) -> None:
        if event in (LOCKED, UNLOCKED):
            self._say(BY, event == LOCKED)
        elif event in (*CONNECTED, *DISCONNECTED):
            self._say(f"{BY} session", event in DISCONNECTED)

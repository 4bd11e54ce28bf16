"""Keys of answers that are typed: "1" chooses, and "1" with "0" right behind it is 10. Digits of any script."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

WAIT_MS = 600


class TypedKeys(QObject):
    """`typed` at every key that stands for an answer; `settled` when no other can come of it any more."""

    typed = Signal(str)
    settled = Signal(str)

    def __init__(self, keys: Sequence[str], parent: QObject) -> None:
        """`keys` are of capital letters. X is 10, where it stands for nothing else."""
        super().__init__(parent)
        self._keys = keys
        self._begun = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.settle)

    def take(self, text: str) -> bool:
        """A key was pressed; whether it stands for an answer."""
        key = str(int(text)) if text.isdecimal() else text.upper()
        if key == "X" and "X" not in self._keys:
            key = "10"
        if self._begun and self._begun + key in self._keys:
            key, self._begun = self._begun + key, ""
        if not key or key not in self._keys:
            return False
        self.settle()
        self.typed.emit(key)
        if any(other != key and other.startswith(key) for other in self._keys):
            self._begun = key
            self._wait.start()
        else:
            self.settled.emit(key)
        return True

    def settle(self) -> None:
        """Wait no longer for a second digit."""
        self._wait.stop()
        key, self._begun = self._begun, ""
        if key:
            self.settled.emit(key)

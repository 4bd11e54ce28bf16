"""What shows how far something is. For assistive technology a label: progress bars are spoken whenever they move."""

from PySide6.QtWidgets import QLabel, QWidget


class Gauge(QLabel):
    """A value in a range, from 0 on; whoever inherits paints it. What it shows is said by words beside it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = 100
        self._value = 0
        self.setAccessibleName(name)

    def setRange(self, least: int, most: int) -> None:
        """The value of an empty one, which is 0, and of a full one."""
        if least != 0:
            raise ValueError("a gauge begins at 0")
        if most != self._most:
            self._most = most
            self.update()

    def setValue(self, value: int) -> None:
        """How far it is."""
        if value != self._value:
            self._value = value
            self.update()

    def value(self) -> int:
        """How far it is."""
        return self._value

    def maximum(self) -> int:
        """The value of a full one."""
        return self._most

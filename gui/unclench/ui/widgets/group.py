"""Parts that belong together: assistive technology says the name of the group before the first of them."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGroupBox


class Group(QGroupBox):
    """A group box that draws nothing and has no margins: its name is for the ear (`setAccessibleName`)."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setFlat(True)
        self.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)  # a style and a font set those of a title

    def minimumSizeHint(self) -> QSize:
        box = self.layout()
        return box.totalMinimumSize() if box is not None else QSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: its parts paint themselves."""

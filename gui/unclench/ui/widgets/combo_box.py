"""A list that opens, of which one entry is chosen."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox

from unclench.ui.widgets.label import label

SETTLE_MS = 800


class ComboBox(QComboBox):
    """Heard with its name before what is chosen.

    On Linux, Qt gives what is chosen as the accessible name of a combo box (Orca reads a change from there), and its
    name by the label whose buddy it is. Where no such label is beside it, one that is never shown stands in.

    `settled` comes once for a choice that takes several keys, such as "deu" or three arrows; `activated` at each.
    """

    settled = Signal(int)

    def __init__(self, name: str, *, captioned: bool = False) -> None:
        """`captioned`: a label beside it has it as its buddy."""
        super().__init__()
        self.setAccessibleName(name)
        self._named_by = None if captioned else label(name)
        if self._named_by is not None:
            self._named_by.setBuddy(self)
            self._named_by.hide()
        self._by_key = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(lambda: self.settled.emit(self.currentIndex()))
        self.activated.connect(self._chosen)

    def showPopup(self) -> None:
        """As wide as its longest entry."""
        bar = self.view().verticalScrollBar().sizeHint().width()
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + bar)
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_key = True
        super().keyPressEvent(event)
        self._by_key = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._soon.isActive():
            self._soon.stop()
            self.settled.emit(self.currentIndex())

    def _chosen(self, place: int) -> None:
        if self._by_key:
            self._soon.start()
        else:
            self._soon.stop()
            self.settled.emit(place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt looks for the label among the siblings
        if event.type() == QEvent.Type.ParentChange and self._named_by is not None:
            self._named_by.setParent(self.parentWidget())

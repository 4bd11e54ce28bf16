"""Ice, heat, a walk or a plank that runs on another computer, at the foot of every tab and sheet."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from unclench.core.relief.elsewhere import anything_elsewhere
from unclench.ui.bridge import Bridge
from unclench.ui.widgets.label import label
from unclench.ui.widgets.layouts import row


class ElsewhereLabel(QWidget):
    """As in "Ice at work PC, 12 min left". Hidden while none runs; looks each minute while it is seen."""

    toggled = Signal()
    """It came or went."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._words = label("", "strong")
        self.setLayout(row(self._words))
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.look)
        self.hide()

    def look(self) -> None:
        """Draw what runs there at this moment."""
        there = anything_elsewhere(self._bridge.facts(), self._bridge.now())
        if there is not None:
            self._words.setText(there.words(self._bridge.computer(there.entry.device)))
        if self.isHidden() == (there is not None):
            self.setVisible(there is not None)
            self.toggled.emit()
        if there is not None and self.isVisible():
            self._minute.start(there.changes * 1000 + 50)
        else:
            self._minute.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        super().hideEvent(event)

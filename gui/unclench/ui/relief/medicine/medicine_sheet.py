"""What the sheets of the medicine card have in common: a page with one card in the middle, and a way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout

from unclench.ui.widgets.card import Card
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.screen import Screen

WIDTH = 760


class Sheet(Screen):
    """A page with one card. Signals: `left`, also on Escape; `other`, to show another sheet in its place."""

    left = Signal()
    other = Signal(object)

    def __init__(self) -> None:
        self._card = Card()
        middle = column(self._card, None)
        box = row(None, middle, None)
        super().__init__(box)
        box.setStretchFactor(middle, 10)
        self._card.setMaximumWidth(WIDTH)

    def fill(self, content: QLayout) -> None:
        """What stands on the card."""
        self._card.setLayout(content)
        content.setContentsMargins(32, 26, 32, 26)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

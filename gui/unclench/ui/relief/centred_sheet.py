"""A card in the middle of the tab, for one thing at a time: it grows with the window up to a readable width."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QSizePolicy

from unclench.ui.look import text
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.layouts import row
from unclench.ui.widgets.screen import Screen

WIDEST = 860
SIDE, TOP, BOTTOM = 36, 26, 24
"""Pixels between the edge of the card and what is in it."""


class Sheet(Screen):
    """Scrolls when the window is too small for its card. `left` asks to close it, also on Escape."""

    left = Signal()

    def __init__(self, content: QLayout) -> None:
        self.card = Card(content)
        content.setContentsMargins(SIDE, TOP, SIDE, BOTTOM)
        self.card.setMaximumWidth(round(WIDEST * text.scale()))
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        box = row()
        box.addStretch(1)
        box.addWidget(self.card, 100, Qt.AlignmentFlag.AlignVCenter)
        box.addStretch(1)
        super().__init__(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

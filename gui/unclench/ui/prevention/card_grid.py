"""Cards in rows that fall into one column where the window is narrow or the text is large."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.ui import text, theme

Named = tuple[str, QWidget, int]
NARROW, MIDDLE = 620, 860


class CardGrid(QWidget):
    """Rows of (name, card, share of the width). Hidden cards leave no hole."""

    def __init__(self, rows: Sequence[Sequence[Named]]) -> None:
        super().__init__()
        self._rows = rows
        self._hidden: set[str] = set()
        self._shape = ""
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.GAP)
        self._arrange("wide")

    def set_hidden(self, names: set[str]) -> None:
        """Leave these cards out."""
        if names != self._hidden:
            self._hidden = names
            self._arrange(self._shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._fit()

    def _fit(self) -> None:
        room = self.width() / text.scale()
        shape = "narrow" if room < NARROW else "middle" if room < MIDDLE else "wide"
        if shape != self._shape:
            self._arrange(shape)

    def _arrange(self, shape: str) -> None:
        self._shape = shape
        while (old := self._box.takeAt(0)) is not None:
            line = old.layout()
            while line is not None and line.count():
                line.takeAt(0)  # a card keeps the size cache of its first place until that is gone
        for cards in self._lines(shape):
            line = QHBoxLayout()
            line.setSpacing(theme.GAP)
            for _, card, share in cards:
                line.addWidget(card, share)
            self._box.addLayout(line)

    def _lines(self, shape: str) -> list[list[Named]]:
        lines = [[named for named in cards if self._show(named)] for cards in self._rows]
        if shape == "narrow":
            return [[named] for cards in lines for named in cards]
        if shape == "middle":
            lines = [cards[start : start + 2] for cards in lines for start in range(0, len(cards), 2)]
        return [cards for cards in lines if cards]

    def _show(self, named: Named) -> bool:
        name, card, _ = named
        if name in self._hidden:
            card.hide()
        elif card.isHidden() and card.parentWidget() is not None:
            card.show()
        return name not in self._hidden

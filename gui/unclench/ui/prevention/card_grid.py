"""Cards in rows that turn into shorter rows, and into one column, where they would get too narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.ui.look import theme

Named = tuple[str, QWidget, int]
LONGEST = 3


class CardGrid(QWidget):
    """Rows of (name, card, share of the width). Hidden cards leave no hole."""

    def __init__(self, rows: Sequence[Sequence[Named]]) -> None:
        super().__init__()
        self._rows = rows
        self._hidden: set[str] = set()
        self._most = 0
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.GAP)
        self._arrange(LONGEST)

    def set_hidden(self, names: set[str]) -> None:
        """Leave these cards out."""
        if names != self._hidden:
            self._hidden = names
            self._arrange(self._most)

    def event(self, event: QEvent, /) -> bool:
        """Other words may need another width."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest card in one column."""
        wide = max((card.minimumSizeHint().width() for line in self._lines(1) for _, card, _ in line), default=0)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The longest rows in which every card has its least width."""
        most = next((most for most in range(LONGEST, 1, -1) if self._least(most) <= self.width()), 1)
        if most != self._most:
            self._arrange(most)

    def _least(self, most: int) -> float:
        """The width at which rows of at most so many cards begin to fit, by their shares."""
        least = 0.0
        for line in self._lines(most):
            shares = sum(share for _, _, share in line)
            wide = max(card.minimumSizeHint().width() * shares / share for _, card, share in line)
            least = max(least, wide + theme.GAP * (len(line) - 1))
        return least

    def _arrange(self, most: int) -> None:
        self._most = most
        while (old := self._box.takeAt(0)) is not None:
            line = old.layout()
            while line is not None and line.count():
                line.takeAt(0)  # a card keeps the size cache of its first place until that is gone
        self._show_wanted()
        for cards in self._lines(most):
            line = QHBoxLayout()
            line.setSpacing(theme.GAP)
            for _, card, share in cards:
                line.addWidget(card, share)
            self._box.addLayout(line)

    def _lines(self, most: int) -> list[list[Named]]:
        lines = [[named for named in cards if named[0] not in self._hidden] for cards in self._rows]
        return [cards[at : at + most] for cards in lines for at in range(0, len(cards), most)]

    def _show_wanted(self) -> None:
        for cards in self._rows:
            for name, card, _ in cards:
                if name in self._hidden:
                    card.hide()
                elif card.isHidden() and card.parentWidget() is not None:
                    card.show()

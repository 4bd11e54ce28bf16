"""The cards of the overview in two columns, in one where it is narrow; a card stays while its kind is shown."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.history.cards import Card
from unclench.ui.history.chart_card import ChartCard
from unclench.ui.look import theme
from unclench.ui.widgets.two_columns import TwoColumns


class CardColumns(QWidget):
    """`key_pressed` has the key of a row that was pressed; `told` a sentence for the window."""

    key_pressed = Signal(str)
    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[str, ChartCard] = {}
        self._box = TwoColumns(gap=theme.GAP, line_gap=theme.GAP, packed=True)
        self.setLayout(self._box)

    def draw(self, place: int, card: Card) -> None:
        """Show this card at this place; what shows the same already is left alone."""
        there = self._cards.get(card.id)
        if there is None:
            there = self._cards[card.id] = ChartCard(card)
            there.key_pressed.connect(self.key_pressed)
            there.told.connect(self.told)
            self._box.insertWidget(place, there)
            there.show()
        else:
            if there.card != card:
                there.draw(card)
            item = self._box.itemAt(place)
            if item is None or item.widget() is not there:
                self._box.removeWidget(there)
                self._box.insertWidget(place, there)

    def keep(self, names: Iterable[str]) -> None:
        """Take away all cards but these, which are in order; the Tab key goes through them so."""
        wanted = list(names)
        for name in [name for name in self._cards if name not in wanted]:
            gone = self._cards.pop(name)
            self._box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        ordered = [self._cards[name] for name in wanted]
        if [child for child in self.children() if child in ordered] != ordered:
            for card in ordered:
                card.raise_()

"""Where the medicine card stands: a few products beside what comes next, more of them on a card as wide as the page."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from unclench.ui.widgets.card import Rule
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.lazy_part import LazyPart

if TYPE_CHECKING:
    from unclench.ui.relief.medicine.card import MedicineCard
    from unclench.ui.widgets.card import Card

FEW = 2
"""Products beside what comes next; with more, one column would be long and the other half empty."""


class MedicinePlace:
    """`beside` and `below` are the two places; the card stands in one of them."""

    def __init__(self, card: "MedicineCard") -> None:
        self._card = card
        self.beside = QWidget()
        self._box = column(card, Rule(), gap=10)
        self.beside.setLayout(self._box)
        self.below: LazyPart[Card] = LazyPart(self._wide)

    def choose(self, products: int) -> None:
        """Move the card where so many products have room; the focus stays in it."""
        many = products > FEW
        if many is not self.below.isHidden():
            return
        focus = QApplication.focusWidget()
        if many:
            box = self.below.made().layout()
            assert box is not None
            box.addWidget(self._card)
        else:
            self._box.insertWidget(0, self._card)
        self.beside.setVisible(not many)
        self.below.setVisible(many)
        self._card.show()
        if focus is not None and self._card.isAncestorOf(focus):
            focus.setFocus()

    def _wide(self) -> "Card":
        from unclench.ui.widgets.card import Card

        return Card(column())

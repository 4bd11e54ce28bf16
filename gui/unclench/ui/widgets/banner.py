"""A calm message across a tab: an icon, a sentence, and what can be done about it."""

from PySide6.QtWidgets import QPushButton

from unclench.ui.widgets.card import Card
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.icon_label import IconLabel
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.row_or_column import RowOrColumn

LEAST_EMS = 10
"""How wide the sentence is at least beside the buttons; else they stand below it."""


class Banner(Card):
    """One sentence in the colour of a tone, with buttons given by the caller."""

    radius = 12

    def __init__(self, words: str, *buttons: QPushButton, tone: str = "caution", icon: str = "info") -> None:
        self._words = wrapped(words)
        said = row(IconLabel(icon, tone, 20), self._words, gap=12)
        ways = column(None, Flow(*buttons, gap=12), None, gap=0)
        super().__init__(RowOrColumn(said, ways, gap=12, stretch=(1, 0), ems=(LEAST_EMS, 0)), tone=tone)
        box = self.layout()
        if box is not None:
            box.setContentsMargins(16, 10, 12, 10)
        policy = self._words.sizePolicy()
        policy.setHorizontalStretch(1)
        self._words.setSizePolicy(policy)

    def set_words(self, words: str) -> None:
        """Another sentence."""
        self._words.setText(words)

"""Minerals: what the foods noted this week hold, in days' worth. A checklist, not a test."""

from PySide6.QtCore import Signal

from unclench.core.base import units
from unclench.core.prevention.minerals import mineral_name
from unclench.core.prevention.snapshot import Prevention
from unclench.ui.bridge import Bridge
from unclench.ui.prevention.card_corner import CardCorner
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.row_or_column import RowOrColumn


class MineralsCard(Card):
    """A card with one line of text and the way to the foods."""

    SHOWS = ("foods", "minerals")
    """Fields of the snapshot: when one changes, the card is drawn anew."""

    foods_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._title = label("", "heading")
        self._said = wrapped("", "body", "muted")
        self.foods = button("", self.foods_requested.emit, size="small")
        corner = CardCorner(self.tr("Minerals"), bridge.services.context.guide, 14)
        content = RowOrColumn(self._title, self._said, Flow(self.foods, corner, gap=6), gap=12, stretch=(0, 1, 0))
        self.fill(content)
        content.setContentsMargins(18, 12, 14, 12)
        self._title.setText(self.tr("Minerals"))
        self.foods.setText(self.tr("Foods"))
        self.foods.setAccessibleName(self.tr("Foods with minerals"))

    def draw(self, seen: Prevention) -> None:
        """Show the snapshot."""
        if not seen.foods:
            self._said.setText(self.tr("Tick what you eat this week: calcium, magnesium, potassium."))
            return
        parts = [
            self.tr("{mineral} {days}").format(mineral=mineral_name(one.mineral), days=units.number(one.days, 1))
            for one in seen.minerals
        ]
        self._said.setText(self.tr("{minerals} days' worth this week").format(minerals=units.in_a_line(parts)))

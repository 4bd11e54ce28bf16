"""Weight: the number without judgement; or nothing at all, when the person wants it so."""

from PySide6.QtCore import Signal

from unclench.core.base import units
from unclench.core.prevention import body_weight as body
from unclench.core.prevention.snapshot import Prevention
from unclench.ui.bridge import Bridge
from unclench.ui.prevention.card_corner import CardCorner
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.row_or_column import RowOrColumn


class WeightCard(Card):
    """A card with one line of text and the way to the form."""

    SHOWS = ("body", "weight_unit")
    """Fields of the snapshot: when one changes, the card is drawn anew."""

    update_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._title = label("", "heading")
        self._said = wrapped("", "body", "muted")
        self.update_button = button("", self.update_requested.emit, size="small")
        corner = CardCorner(self.tr("Weight"), bridge.services.context.guide, 13)
        content = RowOrColumn(
            self._title, self._said, Flow(self.update_button, corner, gap=6), gap=12, stretch=(0, 1, 0)
        )
        self.fill(content)
        content.setContentsMargins(18, 12, 14, 12)
        self._title.setText(self.tr("Weight"))
        self.update_button.setText(self.tr("Update"))
        self.update_button.setAccessibleName(self.tr("Update weight"))

    def draw(self, seen: Prevention) -> None:
        """Show the snapshot."""
        view = seen.body
        if view.why_not == "off":
            self._said.setText(self.tr("Not shown, as you wished."))
            return
        if view.weight is None:
            self._said.setText(self.tr("If you like: weight and height give a rough screen."))
            return
        weight = body.weight_text(view.weight.weight_kg, seen.weight_unit)
        self._said.setText(
            weight
            if view.bmi is None
            else self.tr("BMI {bmi} · {weight}").format(bmi=units.number(view.bmi, 1), weight=weight)
        )

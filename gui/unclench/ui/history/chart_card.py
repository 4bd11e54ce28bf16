"""One card of the overview: a title, one sentence, and the chart."""

from PySide6.QtCore import Signal

from unclench.core.history.cards import Card as CardText
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.chart.rows_view import RowsView
from unclench.ui.widgets.chart.view import View, chart_view, draw_chart
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row


class ChartCard(Card):
    """`key_pressed` has the key of a row that was pressed; `told` a sentence that the window shows."""

    key_pressed = Signal(str)
    told = Signal(str)

    def __init__(self, card: CardText) -> None:
        super().__init__()
        self.card = card
        self._title = label("", "heading")
        self._sentence = wrapped("", "small", "muted")
        self._view = self._made(card)
        self._body = column(self._view)
        self.fill(column(row(self._title, None), self._sentence, 8, self._body, gap=2))
        self.draw(card)

    def draw(self, card: CardText) -> None:
        """Show this card."""
        self.card = card
        self._title.setText(card.title)
        self._sentence.setText(card.sentence)
        if not draw_chart(self._view, card.chart, card.title, card.sentence):
            old, self._view = self._view, self._made(card)
            self._body.replaceWidget(old, self._view)
            old.hide()
            old.deleteLater()

    def _made(self, card: CardText) -> View:
        view = chart_view(card.chart, card.title, card.sentence)
        if isinstance(view, RowsView):
            view.key_pressed.connect(self.key_pressed)
        return view

"""Water: one tap a glass, other drinks, undo, the pace, and what is worth saying."""

from PySide6.QtCore import Signal

from unclench.core.base import units
from unclench.core.prevention.snapshot import Prevention
from unclench.core.prevention.water import WaterDay
from unclench.ui.bridge import Bridge
from unclench.ui.prevention import words
from unclench.ui.prevention.card_corner import CardCorner
from unclench.ui.prevention.glasses_bar import Glasses
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.popup_menu import Entry, open_menu
from unclench.ui.widgets.row_or_column import RowOrColumn


class WaterCard(Card):
    """The card "Water"."""

    SHOWS = ("water", "water_asked")
    """Fields of the snapshot: when one changes, the card is drawn anew."""

    drink_requested = Signal()
    questions_requested = Signal()
    glass_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._title = label(self.tr("Water"), "title")
        self._sum = label("", "body", "muted")
        self._glasses = Glasses(self.tr("Glasses today"))
        self.add = button("", self._add, role="primary", icon="plus")
        self._other = button(self.tr("Other drink …"), self._open_drinks)
        undo = self.tr("Undo the last drink")
        self._undo = button(self.tr("Undo"), self._take_back, role="quiet", size="icon", icon="undo", name=undo)
        self._said = wrapped("", "small", "muted")
        self._notice = wrapped("", "small", "caution")
        self._last = self._questions = ""
        entries = [
            (lambda: self.tr("Glass and goal …"), self.glass_requested.emit),
            (lambda: self._questions, self.questions_requested.emit),
        ]
        corner = CardCorner(self.tr("Water"), bridge.services.context.guide, 12, entries)
        buttons = Flow(self.add, self._other, self._undo, gap=10)
        bridge.undo_moved.connect(self._draw_undo)
        self.fill(
            column(
                RowOrColumn(row(self._title, None), row(self._sum, corner, gap=4), stretch=(1, 0)),
                self._glasses,
                buttons,
                self._notice,
                self._said,
                None,
                gap=10,
            )
        )

    def draw(self, seen: Prevention) -> None:
        """Show the snapshot."""
        water = seen.water
        self._glasses.setVisible(not water.limited)
        self._glasses.set_glasses(water.ml / water.glass_ml, water.goal_glasses)
        amount = words.litres(water.ml)
        if water.limited:
            self._sum.setText(self.tr("{amount} today").format(amount=amount))
        else:
            self._sum.setText(
                self.tr("{count} of %Ln glasses · {amount}", "", water.goal_glasses).format(
                    count=units.number(water.glasses), amount=amount
                )
            )
        self.add.setText(self.tr("Glass {amount}").format(amount=units.millilitres(water.glass_ml)))
        self._last = water.last.id if water.last is not None else ""
        self._draw_undo()
        self._said.setText(self._sentence(water))
        self._notice.setText(" ".join(message for _, message in water.notices))
        self._notice.setVisible(bool(water.notices))
        self._questions = self.tr("My fluid limit …") if seen.water_asked else self.tr("Should I drink less? …")

    def _draw_undo(self) -> None:
        """While the toast takes it back, that is the one way back."""
        self._undo.setVisible(bool(self._last) and self._last != self._bridge.undo_in_toast)

    def _sentence(self, water: WaterDay) -> str:
        noted = [words.noted(kind, count) for kind, count in water.noted]
        drinks = self.tr("{drinks}.").format(drinks=units.listed(noted)) if noted else ""
        return " ".join(filter(None, [drinks, water.pace]))

    def _open_drinks(self) -> None:
        """One press more logs a usual one; amounts and times of their own have the form."""
        usual = self._bridge.services.drinks.usual()
        one = self.tr("{drink}, {amount}")
        entries: list[Entry] = [
            (one.format(drink=words.drink(kind), amount=words.litres(ml)), lambda kind=kind, ml=ml: self._log(kind, ml))
            for kind, ml in usual
        ]
        open_menu(self._other, [*entries, None, (self.tr("Other amount or time …"), self.drink_requested.emit)])

    def _log(self, kind: str, ml: int) -> None:
        self._bridge.log(lambda: self._bridge.services.drinks.log(kind, ml))

    def _add(self) -> None:
        self._bridge.log(self._bridge.services.drinks.log)

    def _take_back(self) -> None:
        last = self._bridge.prevention().water.last
        if last is not None:
            self._bridge.take_back(last)

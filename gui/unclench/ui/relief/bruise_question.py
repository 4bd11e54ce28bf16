"""Before heat in the first days: is there a fresh bruise or swelling? (health.md 1.1 step 4, 4.2)"""

from PySide6.QtCore import Signal

from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column


class BruisePart(Inset):
    """`answered` has "y" or "n"; heat starts only after an answer."""

    answered = Signal(str)

    def __init__(self) -> None:
        asks = wrapped("")
        self.none = button("", lambda: self.answered.emit("n"))
        self.some = button("", lambda: self.answered.emit("y"), role="quiet")
        super().__init__(column(asks, Flow(self.none, self.some, gap=10), gap=10))
        asks.setText(self.tr("Is there a bruise or swelling there, less than 48 hours old?"))
        self.none.setText(self.tr("No, neither"))
        self.some.setText(self.tr("Yes, or unsure"))

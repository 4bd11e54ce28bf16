"""After "It has eased": one card, for that day, that hands over to Causes and to three small things in Prevention."""

from PySide6.QtCore import Signal

from unclench.core.guide import Guide
from unclench.core.relief import Relief
from unclench.ui.how_sure import HowSure
from unclench.ui.widgets.boxes import column
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped


class EasedCard(Card):
    """Tells the tab that is wished for."""

    tab_requested = Signal(str)

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._note = wrapped()
        causes = button(self.tr("What set it off?"), lambda: self.tab_requested.emit("causes"), role="primary")
        small = button(self.tr("Three small things"), lambda: self.tab_requested.emit("prevention"))
        things = self.tr("A plank of 20 seconds, up from the chair once an hour, a walk a day.")
        super().__init__(
            column(
                label(self.tr("Good that it has eased"), "title"),
                self._note,
                wrapped(things, "body", "muted"),
                Flow(causes, small, HowSure(guide, 0), gap=14),
                gap=8,
            )
        )

    def draw(self, relief: Relief) -> None:
        """Shown on the day it eased, gone the next."""
        shown = relief.eased_today is not None
        if shown and not self._note.text():
            self._note.setText(self._guide.steps.step(0).parts[0].note)
        self.setVisible(shown)

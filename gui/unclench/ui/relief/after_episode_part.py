"""After "It has eased": for that day, the way to Causes and to three small things in Prevention."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.guide import Guide
from unclench.ui.widgets.button import button
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.how_sure import HowSure
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column


class AfterEpisodePart(QWidget):
    """A signal names the tab to open. The title is that of the card it is in."""

    tab_requested = Signal(str)

    def __init__(self, guide: Guide) -> None:
        super().__init__()
        causes = button(
            self.tr("What set it off?"), lambda: self.tab_requested.emit("causes"), role="primary", size="small"
        )
        small = button(self.tr("Three small things"), lambda: self.tab_requested.emit("prevention"), size="small")
        things = self.tr("A plank of 20 seconds, up from the chair once an hour, a walk a day.")
        small.setToolTip(things)
        small.setAccessibleDescription(things)
        self.setLayout(
            column(
                wrapped(guide.steps.step(0).parts[0].note),
                Flow(causes, small, HowSure(guide, 0), gap=10),
                gap=10,
            )
        )

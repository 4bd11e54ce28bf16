"""Ice or heat that runs on another computer: one line, and a button that says it is over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.ui.widgets.banner import Banner
from unclench.ui.widgets.button import button
from unclench.ui.widgets.layouts import column


class SessionElsewhereLine(QWidget):
    """Shown while it runs there; the computer there rings at its end."""

    over_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        over = button(self.tr("It is over"), self.over_requested.emit, size="small")
        over.setAccessibleDescription(
            self.tr("Ends it on the other computer, too, once the folder has brought it there.")
        )
        self._banner = Banner("", over, tone="accent", icon="laptop")
        self.setLayout(column(self._banner))

    def draw(self, said: str) -> None:
        """What runs, where, and how long still."""
        self._banner.set_words(said)
        self._banner.setAccessibleName(said)

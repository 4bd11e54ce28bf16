"""A spasm that began on another computer is still open: one line, and a button to go on with it here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base.entries import Episode
from unclench.core.base.moments import Now
from unclench.core.safety import episode
from unclench.ui.widgets.banner import Banner
from unclench.ui.widgets.button import button
from unclench.ui.widgets.layouts import column


class ElsewhereLine(QWidget):
    """Shown while it is open there and none is open here."""

    continue_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        go_on = button(self.tr("Go on here"), self.continue_requested.emit, size="small")
        self._banner = Banner("", go_on, tone="accent", icon="info")
        self.setLayout(column(self._banner))

    def draw(self, began: Episode, now: Now) -> None:
        """Say since when."""
        self._banner.set_words(episode.elsewhere_words(began, now))

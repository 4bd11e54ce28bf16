"""Pictures of how it went, for a day up to all of the diary."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.ui.bridge import Bridge


class OverviewView(QWidget):
    """`told` has a sentence that the window shows."""

    told = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge

    def refresh(self) -> None:
        """Draw what stands now."""

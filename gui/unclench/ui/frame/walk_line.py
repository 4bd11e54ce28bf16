"""The walk that runs, at the foot of every tab and sheet."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from unclench.core.base.time_words import minutes_seconds
from unclench.core.prevention.walks import running_seconds
from unclench.ui.bridge import Bridge
from unclench.ui.widgets.button import button
from unclench.ui.widgets.label import label
from unclench.ui.widgets.layouts import row

SECOND_MS = 1000


class WalkLine(QWidget):
    """As in "Walk 1:35", with the button that ends it. Hidden while none runs; looks each second while it is seen."""

    toggled = Signal()
    """It came or went."""
    counted = Signal()
    """Another second is shown."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.time = ""
        """How long it has been, as it is shown."""
        self._time = label("", "strong", "good")
        self._time.setAccessibleName(self.tr("A walk runs"))  # the time changes each second
        end = button(self.tr("End walk"), lambda: bridge.log(bridge.services.walks.stop), size="small")
        self.setLayout(row(self._time, 6, end, gap=6))
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self.look)
        self.hide()

    def look(self) -> None:
        """Draw the walk of this moment."""
        seconds = running_seconds(self._bridge.facts(), self._bridge.now())
        if seconds is not None:
            self.time = minutes_seconds(seconds)
            self._time.setText(self.tr("Walk {time}").format(time=self.time))
        if self.isHidden() == (seconds is not None):
            self.setVisible(seconds is not None)
            self.toggled.emit()
        self.counted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._second.stop()
        super().hideEvent(event)

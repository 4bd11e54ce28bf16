"""A red line on top of the tabs while the emergency screen is set aside for the log; it leads back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.ui.widgets.banner import Banner
from unclench.ui.widgets.boxes import column
from unclench.ui.widgets.button import button


class EmergencyLine(QWidget):
    """Cannot be closed: it goes when the emergency is cleared."""

    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = button("", self.back_requested.emit, role="danger", size="small")
        self._banner = Banner("", self.back, tone="danger", icon="phone")
        box = column(self._banner)
        box.setContentsMargins(24, 12, 24, 0)
        self.setLayout(box)
        self.back.setText(self.tr("Show the number"))
        self.hide()

    def show_number(self, number: str) -> None:
        """Say what to do, with the emergency number."""
        self._banner.set_words(self.tr("This needs a doctor now: call {number}.").format(number=number))
        self.show()

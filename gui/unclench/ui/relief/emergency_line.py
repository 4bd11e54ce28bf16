"""A red line on top of the tabs while the emergency screen is set aside; it leads back, or to the signs a day later."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.ui.widgets.banner import Banner
from unclench.ui.widgets.button import button
from unclench.ui.widgets.layouts import column


class EmergencyLine(QWidget):
    """Cannot be closed: it goes when the emergency is cleared."""

    back_requested = Signal()
    signs_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = button("", self.back_requested.emit, role="danger", size="small")
        self.again = button("", self.signs_requested.emit, role="danger", size="small")
        self._banner = Banner("", self.again, self.back, tone="danger", icon="phone")
        box = column(self._banner)
        box.setContentsMargins(24, 12, 24, 0)
        self.setLayout(box)
        self.back.setText(self.tr("Show the number"))
        self.again.setText(self.tr("The warning signs again"))
        self.hide()

    def show_number(self, number: str, called: str = "", *, ask: bool = False) -> None:
        """Say what to do, with the emergency number; or, after the call, what is closed until when."""
        words = called or self.tr("This needs a doctor now: call {number}.").format(number=number)
        self._banner.set_words(words)
        self.again.setVisible(ask)
        self.show()

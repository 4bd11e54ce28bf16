"""What this is and is not, ticked once before medicine and the plank open: the same words as in the welcome."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from unclench.ui.bridge import Bridge
from unclench.ui.look import text
from unclench.ui.widgets.button import button
from unclench.ui.widgets.dialog import Dialog
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import Page, column, row

WIDE_EMS = 30
FOOT = 30


class Disclaimer(Dialog):
    """The dialog with the disclaimer: Enter agrees, Escape closes it, and the rest of the app stays usable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What this is"))
        lines = (
            self.tr("A timer, a diary and general tips with their sources."),
            self.tr("It does not examine you and is not medical advice."),
            self.tr("If you ticked a warning sign, the app stops being useful: call. For adults only."),
        )
        self._content = column(wrapped(self.tr("What this is"), "title"), *(wrapped(line) for line in lines), None)
        self._read = button(self.tr("I have read this"), self.accept, role="primary")
        self._read.setDefault(True)
        foot = row(None, button(self.tr("Back"), self.reject, role="quiet"), self._read)
        foot.setContentsMargins(24, 8, 24, 16)
        self.setLayout(column(Page(self._content), foot, gap=0))
        self._read.setFocus()
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """As high as its words."""
        wide = min(round(WIDE_EMS * text.em()), round(self.screen().availableSize().width() * 0.8))
        return QSize(wide, self._content.totalHeightForWidth(wide) + self._read.sizeHint().height() + FOOT)


def then(bridge: Bridge, parent: QWidget, act: Callable[[], object]) -> None:
    """Call `act` once the disclaimer is agreed to; at once when it was before."""
    services = bridge.services
    if services.preferences.get().understood:
        act()
        return
    word = Disclaimer(parent.window())
    word.accepted.connect(lambda: bridge.press(lambda: services.preferences.change("understood", True)))
    word.accepted.connect(act)
    word.open()

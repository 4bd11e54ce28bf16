"""Has a doctor checked exactly what was ticked? A yes opens all again, so that no single press may say it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from unclench.ui.look import text
from unclench.ui.widgets.button import button
from unclench.ui.widgets.dialog import Dialog
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import Page, column

WIDE_EMS = 30
MARGINS = (24, 8, 24, 16)


class CheckedQuestion(Dialog):
    """`accepted`: yes. Enter and Escape say not yet."""

    def __init__(self, ticked: str, parent: QWidget | None = None) -> None:
        """`ticked`: a sentence with what was ticked."""
        super().__init__(parent)
        self.setWindowTitle("Unclench")
        title = wrapped(self.tr("Has a doctor checked exactly this?"), "title")
        opens = wrapped(self.tr("After a yes, ice, heat, walks and exercise open again."), "body", "muted")
        self._content = column(title, wrapped(ticked), opens, None)
        yes = button(self.tr("Yes, exactly this"), self.accept)
        not_yet = button(self.tr("Not yet"), self.reject, role="primary")
        not_yet.setDefault(True)
        self._foot = column(Flow(not_yet, yes, gap=10))
        self._foot.setContentsMargins(*MARGINS)
        self.setLayout(column(Page(self._content), self._foot, gap=0))
        not_yet.setFocus()
        self.resize(self.sizeHint())
        self.finished.connect(self.deleteLater)

    def sizeHint(self) -> QSize:
        """As high as its words."""
        wide = min(round(WIDE_EMS * text.em()), round(self.screen().availableSize().width() * 0.8))
        return QSize(wide, self._content.totalHeightForWidth(wide) + self._foot.totalHeightForWidth(wide))

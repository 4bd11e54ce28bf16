"""A reason, typed: the only way to start inside a gap. It is kept for the report."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from unclench.ui.widgets.button import button
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row


class OverrideForm(QWidget):
    """`given` has the reason once one is typed and entered."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        said = wrapped(self.tr("Why now? A few words; they are kept for the report."), "small", "muted")
        self._reason = QLineEdit()
        self._reason.setAccessibleName(self.tr("Why now?"))
        self._reason.setMaxLength(500)
        self._reason.textChanged.connect(self._typed)
        self._reason.returnPressed.connect(self._give)
        self._go = button(self.tr("Start with this reason"), self._give)
        self._go.setEnabled(False)
        self.setLayout(column(said, self._reason, row(self._go, None), gap=8))
        begins_at(self, self._reason)

    def _typed(self, text: str) -> None:
        self._go.setEnabled(bool(text.strip()))

    def _give(self) -> None:
        reason = self._reason.text().strip()
        if reason:
            self._reason.clear()
            self.given.emit(reason)

"""What the answers point to so far, at the right of the question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.core.base.units import listed
from unclench.core.causes.evaluation import Found
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card, Inset
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column


class InterimResult(Card):
    """Changes as the person answers; most urgent first."""

    report_requested = Signal()

    def __init__(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        report = button("", lambda: self.report_requested.emit())
        super().__init__(
            column(
                wrapped(self.tr("So far this points to"), "heading"),
                self._list,
                None,
                wrapped(self.tr("It changes as you answer. It is no diagnosis."), "tiny", "muted"),
                report,
                gap=12,
            )
        )
        report.setText(self.tr("Summary for my doctor"))

    def draw(self, found: tuple[Found, ...]) -> None:
        """Show what applies, each with its reasons."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QWidget):
                widget.hide()
                widget.deleteLater()
        for each in found:
            because = wrapped(listed(each.because), "small", "muted")
            self._list.addWidget(Inset(column(wrapped(each.rule.headline, "strong"), because, gap=2)))
        if not found:
            self._list.addWidget(label(self.tr("Nothing yet."), "small", "muted"))

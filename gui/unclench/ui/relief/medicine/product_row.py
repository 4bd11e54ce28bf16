"""One product on the card: the earliest time by its label, what was logged, and a press to log more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base.moments import Now
from unclench.core.base.time_words import clock_time
from unclench.core.medicine import snapshot as medicine
from unclench.ui.widgets.button import button
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.row_or_column import RowOrColumn


class MedicineRow(QWidget):
    """Its presses are signals; the texts come from the snapshot."""

    log_requested = Signal(str)
    label_requested = Signal(str)

    def __init__(self, product_id: str, name: str) -> None:
        super().__init__()
        self.log = button(
            self.tr("Log"),
            lambda: self.log_requested.emit(product_id),
            size="small",
            name=self.tr("Log {name}").format(name=name[:1].lower() + name[1:]),
        )
        self.label = Link(
            self.tr("details"),
            lambda: self.label_requested.emit(product_id),
            role="small",
            tone="muted",
            name=self.tr("details of {name}: its label, and what was logged").format(name=name),
        )
        self.line = wrapped("", "small")
        self.detail = wrapped("", "small", "muted")
        self.moved = wrapped("", "small", "caution")
        texts = column(wrapped(name, "medium"), self.line, self.detail, self.moved, None, gap=1)
        buttons = Flow(self.log, self.label, gap=12, line_gap=2, narrow=True)
        box = RowOrColumn(texts, buttons, gap=12, stretch=(1, 0))
        self._box = column(box, gap=8)
        self.setLayout(self._box)

    def hold(self, form: QWidget) -> None:
        """Put a form below the row."""
        self._box.addWidget(form)

    def draw(self, shown: medicine.Row, now: Now) -> None:
        """Show what the snapshot says; a text that is the same is left alone."""
        line = medicine.earliest_words(shown, now)
        details = (medicine.total_words(shown), self._last(shown, now), medicine.hold_words(shown), self._whose(shown))
        for what, words in (
            (self.line, line[:1].upper() + line[1:]),
            (self.detail, " · ".join(part for part in details if part)),
            (self.moved, shown.moved),
        ):
            if what.text() != words:
                what.setText(words)
            what.setVisible(bool(words))
        # Who comes to the button by ear hears the rest of the row; without the countdown, it would speak each minute.
        heard = (medicine.earliest_words(shown, now, countdown=False), self.detail.text(), shown.moved)
        described = ". ".join(part for part in heard if part)
        if self.log.accessibleDescription() != described:
            self.log.setAccessibleDescription(described)

    def _last(self, shown: medicine.Row, now: Now) -> str:
        if shown.last is None:
            return self.tr("nothing logged yet")
        time = clock_time(medicine.here(shown.last.at, now), now.instant)
        return self.tr("last {time}").format(time=time)

    def _whose(self, shown: medicine.Row) -> str:
        if not shown.product.prescriber:
            return ""
        text = self.tr("set by you from {who} on {day}")
        return text.format(who=shown.product.prescriber, day=shown.product.set_on or "")

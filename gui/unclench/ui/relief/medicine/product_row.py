"""One product on the card: its name, large the earliest time by its label, what was logged, a press to log more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from unclench.core.base import local_formats, units
from unclench.core.base.moments import Now
from unclench.core.base.time_words import clock_time
from unclench.core.medicine import product_rows as medicine
from unclench.core.medicine.card_time import CardTime, card_time
from unclench.ui.widgets.button import button
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.name_label import name_label
from unclench.ui.widgets.row_or_column import RowOrColumn


class MedicineRow(QWidget):
    """Its presses are signals; the texts come from the snapshot."""

    log_requested = Signal(str)
    label_requested = Signal(str)
    note_requested = Signal(str)

    def __init__(self, product_id: str, name: str) -> None:
        super().__init__()
        self.log = button(
            self.tr("Log"),
            lambda: self.log_requested.emit(product_id),
            size="small",
            name=self.tr("Log {name}").format(name=local_formats.inside(name)),
        )
        self.label = Link(
            self.tr("details"),
            lambda: self.label_requested.emit(product_id),
            role="small",
            tone="muted",
            name=self.tr("details of {name}: its label, and what was logged").format(name=name),
        )
        self.line = wrapped("", "small")
        self.note = Link("", lambda: self.note_requested.emit(product_id), role="small")
        self.note.setAccessibleName(self.tr("See the note about {name}").format(name=name))
        self.detail = wrapped("", "small", "muted")
        self.moved = wrapped("", "small", "caution")
        self.clock = label("", "title")
        self.left = label("", "small", "muted")
        self._time = QWidget()
        self._time.setLayout(column(self.clock, self.left, None, gap=0))
        texts = column(name_label(name), self.line, self.note, self.detail, self.moved, None, gap=1)
        buttons = Flow(self.log, self.label, gap=12, line_gap=2, narrow=True)
        box = RowOrColumn(texts, row(self._time, None, buttons, gap=12), gap=12, stretch=(1, 0))
        self._box = column(box, gap=8)
        self.setLayout(self._box)

    def hold(self, form: QWidget) -> None:
        """Put a form below the row."""
        self._box.addWidget(form)

    def draw(self, shown: medicine.Row, now: Now, *, leads_to_note: bool = True) -> None:
        """Show what the snapshot says; a text that is the same is left alone.

        `leads_to_note`: words in place of a time lead to the note; else the card has one way there for all rows.
        """
        time = card_time(shown, now)
        leads = time.note and leads_to_note
        self._draw_time(time, leads, medicine.earliest_words(shown, now))
        details = (medicine.total_words(shown), self._last(shown, now), medicine.hold_words(shown), self._whose(shown))
        for what, words in (
            (self.line, "" if leads else time.words[:1].upper() + time.words[1:]),
            (self.detail, units.in_a_line(part for part in details if part)),
            (self.moved, shown.moved),
        ):
            _write(what, words)
        # Who comes to the button by ear hears the rest of the row; without the countdown, it would speak each minute.
        heard = (medicine.earliest_words(shown, now, countdown=False), self.detail.text(), shown.moved)
        described = ". ".join(part for part in heard if part)
        if self.log.accessibleDescription() != described:
            self.log.setAccessibleDescription(described)

    def _draw_time(self, time: CardTime, leads: bool, spoken: str) -> None:
        """The time large (`spoken`: in a sentence), or the way to the note."""
        _write(self.clock, time.clock)
        _write(self.left, time.left)
        self._time.setVisible(bool(time.clock))
        self.clock.setAccessibleName(spoken[:1].upper() + spoken[1:])
        self.note.setText(time.words[:1].upper() + time.words[1:] if leads else "")
        self.note.setVisible(leads)

    def _last(self, shown: medicine.Row, now: Now) -> str:
        if shown.last is None:
            return self.tr("nothing logged yet")
        time = clock_time(medicine.here(shown.last.at, now), now.instant)
        return self.tr("last {time}").format(time=time)

    def _whose(self, shown: medicine.Row) -> str:
        if not shown.product.prescriber:
            return ""
        text = self.tr("set by you from {who} on {day}")
        return text.format(who=shown.product.prescriber, day=local_formats.iso_day(shown.product.set_on))


def _write(what: QLabel, words: str) -> None:
    """A text that is the same is left alone, and one that is empty takes no room."""
    if what.text() != words:
        what.setText(words)
    what.setVisible(bool(words))

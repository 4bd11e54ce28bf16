"""Days off: the spans that are chosen, each with a way to take it back, and a calendar to mark days in."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.core.base import days_off
from unclench.core.base.days_off import Span
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row


class DaysOff(QWidget):
    """`changed` has the text that settings keep."""

    changed = Signal(str)

    def __init__(self, name: str, today: date) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._name, self._today = name, today
        self._spans: tuple[Span, ...] = ()
        self._last: date | None = None
        self._none = label(self.tr("None ahead."), "small", "muted")
        self._list = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._list.setSizePolicy(policy)
        self._flow = Flow(self._none, gap=8)
        self._list.setLayout(self._flow)
        self._chips: list[QWidget] = []
        self._open = button(self.tr("Mark days in a calendar"), self.toggle_calendar, size="small", icon="calendar")
        self._calendar = QWidget()
        self._calendar.hide()
        self.setLayout(column(self._list, Flow(self._open), self._calendar, gap=8))
        begins_at(self, self._open)

    def show_value(self, text: str) -> None:
        """Draw what is in force."""
        self._spans = days_off.spans(text)
        self._draw()

    def toggle_calendar(self) -> None:
        """Open the calendar, or close it. It is made when it is wanted."""
        if not self._calendar.isHidden():
            self._calendar.hide()
            self._open.setText(self.tr("Mark days in a calendar"))
            return
        if self._calendar.layout() is None:
            self._build()
        self._calendar.show()
        self._open.setText(self.tr("Close the calendar"))
        focus_first(self._grid)

    def _build(self) -> None:
        from unclench.ui.widgets.month_grid import MonthGrid

        self._grid = MonthGrid(self._name, self._today, first=self._today)
        self._grid.pressed.connect(self._pressed)
        self._grid.mark(lambda day: days_off.is_off(self._spans, day))
        hint = wrapped(
            self.tr("Press a day to mark it, and again to unmark it. With Shift: all days up to it."), "small", "muted"
        )
        inset = Inset(column(self._grid, hint, gap=10))
        self._calendar.setLayout(row(inset, None))

    def _pressed(self, day: date, shift: bool) -> None:
        if shift and self._last is not None:
            self._take(days_off.with_all(self._spans, self._last, day))
        else:
            self._take(days_off.toggled(self._spans, day))
        self._last = day

    def _take(self, spans: tuple[Span, ...]) -> None:
        self._spans = spans
        self._draw()
        self.changed.emit(days_off.written(spans))

    def _remove(self, span: Span) -> None:
        self._open.setFocus()
        self._take(days_off.without(self._spans, span))

    def _draw(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        ahead = days_off.still_ahead(self._spans, self._today)
        self._chips = [self._chip(span) for span in ahead]
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()
        self._none.setVisible(not ahead)
        if self._calendar.layout() is not None:
            self._grid.mark(lambda day: days_off.is_off(self._spans, day))

    def _chip(self, span: Span) -> QWidget:
        words = days_off.span_words(span, self._today)
        made = button(words, lambda: self._remove(span), size="small", icon="cross")
        made.setAccessibleName(self.tr("Remove the days off: {days}").format(days=words))
        return made

"""Pain now: one tap, the last value, and the small curve."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base import units
from unclench.core.base.time_words import clock_time
from unclench.core.relief.snapshot import ReliefSnapshot
from unclench.core.safety import pain
from unclench.ui.relief import words
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import label
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.lazy_part import LazyPart
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.pain_row import PainRow
from unclench.ui.widgets.row_or_column import RowOrColumn

if TYPE_CHECKING:
    from unclench.ui.widgets.chart.time_view import TimeView
    from unclench.ui.widgets.choice_list import ChoiceList

CURVE_LINES = 1.6


class PainPart(QWidget):
    """Signals: the value that was tapped, and that the last one is to be taken back."""

    logged = Signal(int, str)
    undone = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._value = label("", "title")
        self._of = label("", "body", "muted")
        self._when = label("", "small", "muted")
        self._curve = LazyPart(self._make_curve)
        self.row = PainRow(self.tr("Pain now"))
        self.row.chosen.connect(self._tell)
        self._what = LazyPart(self._make_what)
        self._more = Link(
            self.tr("worst, average"),
            lambda: self._what.shown(self._what.isHidden()),
            role="small",
            tone="muted",
            name=self.tr("worst, average: log another pain of today"),
        )
        self._last = self._in_toast = ""
        self._fresh = False
        self.undo = Link(
            self.tr("undo"),
            lambda: self.undone.emit(self._last),
            role="small",
            tone="muted",
            name=self.tr("undo: take back the last pain"),
        )
        title = label(self.tr("Pain now"), "heading")
        newest = row(self.undo, self._when, self._value, self._of, None, gap=6)
        head = RowOrColumn(row(title, self._more, None, gap=6), newest, gap=6, stretch=(1, 0))
        self.setLayout(column(head, self._what, self.row, self._curve, gap=6))  # the curve comes in: the row stays
        begins_at(self, self.row)

    def _tell(self, value: int) -> None:
        what = "now"
        if choice := self._what.part:
            what = str(choice.value())
            choice.set_value("now")
            self._what.hide()
        self.logged.emit(value, what)

    def _make_what(self) -> "ChoiceList":
        from unclench.ui.widgets.choice_list import ChoiceList, Option

        options = [
            Option("now", self.tr("Now")),
            Option("worst", self.tr("Worst today")),
            Option("average", self.tr("Average today")),
        ]
        made = ChoiceList(options, self.tr("Which pain"), look="pills")
        made.set_value("now")
        return made

    def _make_curve(self) -> "TimeView":
        from unclench.ui.widgets.chart.time_view import TimeView

        return TimeView(CURVE_LINES)

    def draw(self, relief: ReliefSnapshot) -> None:
        """Show the last value and the curve."""
        last = relief.pain
        self._value.setText(units.number(last.value) if last else "–")
        self._last = last.id if last else ""
        self._fresh = last is not None and pain.is_fresh(last, relief.now)
        self.row.mark(last.value if last and self._fresh else None)
        self._draw_undo()
        self._of.setText(self.tr("/10"))
        self._when.setText(words.when(last.at, relief.now) if last else self.tr("one tap"))
        if curve := self._curve.shown(len(relief.curve) > 1):
            self._draw_curve(curve, relief)

    def wait_for_toast(self, entry: str) -> None:
        """The toast takes back this entry now: the last pain has one way back at a time."""
        self._in_toast = entry
        self._draw_undo()

    def _draw_undo(self) -> None:
        self.undo.setVisible(self._fresh and self._last != self._in_toast)

    def _draw_curve(self, curve: "TimeView", relief: ReliefSnapshot) -> None:
        from unclench.core.base.chart import Axis, Line, Point, TimeChart

        seconds = [at for at, _ in relief.curve]
        first, span = seconds[0], max(1, seconds[-1] - seconds[0])
        now, start = relief.now.instant, relief.curve_start
        points = tuple(
            Point(
                (at - first) / span,
                float(value),
                self.tr("{time}: pain {value} of 10").format(
                    time=clock_time(start.plus(at), now), value=units.number(value)
                ),
            )
            for at, value in relief.curve
        )
        values = [value for _, value in relief.curve]
        summary = self.tr("%Ln values, from {first} to {last}, highest {highest}.", "", len(values))
        if len(values) == 1:
            summary = self.tr("1 value: {last}.")
        first, last, highest = (units.number(value) for value in (values[0], values[-1], max(values)))
        summary = summary.format(first=first, last=last, highest=highest)
        curve.draw(TimeChart(axis=Axis(0, 10), lines=(Line((points,)),)), self.tr("Pain so far"), summary)

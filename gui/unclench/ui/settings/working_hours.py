"""Working hours: rows of seven days, each with one or more ranges of time. What is right is in force at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.core.base import units
from unclench.core.base.setting_formats import Range
from unclench.core.base.work_week import (
    FIRST,
    Group,
    Trouble,
    groups,
    next_range,
    range_words,
    trouble,
    with_day,
    written,
)
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button
from unclench.ui.widgets.clock_line import ClockLine
from unclench.ui.widgets.clock_list import remove_button
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.row_or_column import RowOrColumn
from unclench.ui.widgets.weekday_pills import WeekdayPills


class WorkingHours(QWidget):
    """`changed` has the text that settings keep, as soon as all of it is right."""

    changed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._name = name
        self._kept = ""
        self._rows: list[_HoursRow] = []
        self._box = column(gap=18)
        self._none = wrapped(self.tr("No day has hours: nudges never come."), "small", "muted")
        self._more = button(self.tr("+ Other hours for some days"), self._add_group, role="quiet", size="small")
        self.setLayout(column(self._box, self._none, row(self._more, None), gap=8))

    def show_value(self, text: str) -> None:
        """Draw hours that are in force; what is being made stays while they are what was told."""
        if text == self._kept and self._rows:
            return
        self._kept = text
        for one in self._rows:
            one.hide()
            one.deleteLater()
        self._rows = []
        for group in groups(text):
            self._add(group)
        self._look()

    def _add(self, group: Group) -> "_HoursRow":
        made = _HoursRow(
            self.tr("{name}, row {number}").format(name=self._name, number=units.number(len(self._rows) + 1)), group
        )
        made.day_wished.connect(lambda day, on: self._switch(made, day, on))
        made.edited.connect(self._tell)
        made.removed.connect(lambda: self._remove(made))
        self._rows.append(made)
        self._box.addWidget(made)
        made.show()
        for last in (self._none, self._more):
            last.raise_()  # last among its siblings, and so for the Tab key
        begins_at(self, self._rows[0])
        return made

    def _add_group(self) -> None:
        focus_first(self._add(Group((), (FIRST,))))
        self._look()

    def _remove(self, gone: "_HoursRow") -> None:
        self._rows.remove(gone)
        gone.hide()
        gone.deleteLater()
        self._more.setFocus()
        self._tell()

    def _switch(self, at: "_HoursRow", day: int, on: bool) -> None:
        """A day is in one row at most."""
        groups_now = with_day([one.group() for one in self._rows], self._rows.index(at), day, on=on)
        for one, group in zip(self._rows, groups_now, strict=True):
            one.show_days(group.days)
        self._tell()

    def _look(self) -> bool:
        """Draw what is wrong and what can be removed; whether all is right."""
        fine = [one.look() for one in self._rows]
        for one in self._rows:
            one.may_go(len(self._rows) > 1)
        self._none.setVisible(not any(one.group().days for one in self._rows))
        return all(fine)

    def _tell(self) -> None:
        if not self._look():
            return
        text = written([one.group() for one in self._rows])
        if text != self._kept:
            self._kept = text
            self.changed.emit(text)


class _HoursRow(QWidget):
    """Days and their ranges."""

    day_wished = Signal(int, bool)
    edited = Signal()
    removed = Signal()

    def __init__(self, name: str, group: Group) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._name, self._group_days = name, group.days
        self._ranges: list[_RangeLine] = []
        self._pills = WeekdayPills(name, group.days)
        self._pills.wished.connect(self.day_wished)
        self._more = button("", self._add_next, role="quiet", size="step", icon="plus")
        self._more.setAccessibleName(self.tr("{name}: one more range").format(name=name))
        self._more.setToolTip(self.tr("One more range"))
        self._go = button(self.tr("Remove"), self.removed.emit, role="quiet", size="small")
        self._go.setAccessibleName(self.tr("Remove: {name}").format(name=name))
        self._flow = Flow(self._more, gap=8)
        holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        holder.setLayout(self._flow)
        self._trouble = wrapped("", "small", "danger")
        days_and_ranges = QWidget()
        days_and_ranges.setLayout(RowOrColumn(self._pills, holder, gap=12, stretch=(0, 1)))
        line = row(days_and_ranges, self._go, gap=8)
        line.setStretch(0, 1)
        line.setAlignment(self._go, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(line, self._trouble, gap=6))
        begins_at(self, self._pills)
        for one in group.ranges:
            self._add(one)

    def group(self) -> Group:
        """What is set; ranges that are no times are left out."""
        ranges = (one.value() for one in self._ranges)
        return Group(self._group_days, tuple(one for one in ranges if one is not None))

    def show_days(self, days: tuple[int, ...]) -> None:
        """Draw which days it has."""
        self._group_days = days
        self._pills.show_days(days)

    def may_go(self, on: bool) -> None:
        """Whether the row can be removed: the last one stays."""
        self._go.setVisible(on)

    def look(self) -> bool:
        """Say what is wrong with the ranges; whether they are right."""
        for one in self._ranges:
            one.mark("")
            one.may_go(len(self._ranges) > 1)
        found = self._found()
        if found is not None:
            self._ranges[found.place].mark(found.words)
            if found.words != self._trouble.text():
                announce(self, found.words)
        self._trouble.setText(found.words if found else "")
        self._trouble.setVisible(found is not None)
        self._more.setVisible(found is None and next_range(self.group().ranges) is not None)
        return found is None

    def _found(self) -> Trouble | None:
        for place, one in enumerate(self._ranges):
            if one.value() is None:
                return Trouble(place, self.tr("That is no time of day."))
        return trouble(self.group().ranges)

    def _add_next(self) -> None:
        offered = next_range(self.group().ranges)
        if offered is not None:
            line = self._add(offered)
            self.edited.emit()
            focus_first(line)

    def _add(self, at: Range) -> "_RangeLine":
        line = _RangeLine(self._name, len(self._ranges) + 1, at)
        line.edited.connect(self.edited)
        line.removed.connect(lambda: self._remove(line))
        self._ranges.append(line)
        self._flow.removeWidget(self._more)
        for one in (line, self._more):
            self._flow.addWidget(one)
            one.show()
            one.raise_()  # last among its siblings, and so for the Tab key
        return line

    def _remove(self, line: "_RangeLine") -> None:
        self._ranges.remove(line)
        self._ranges[0].first()
        line.hide()
        line.deleteLater()
        self._more.setFocus()
        self.edited.emit()


class _RangeLine(QWidget):
    """From one time to another."""

    edited = Signal()
    removed = Signal()

    def __init__(self, name: str, number: int, at: Range) -> None:
        super().__init__()
        self._and = label(self.tr("and"), "body", "muted")
        self._and.setVisible(number > 1)
        texts = (self.tr("{name}: range {number} begins"), self.tr("{name}: range {number} ends"))
        self._first, self._last = (
            ClockLine(text.format(name=name, number=units.number(number)), one)
            for text, one in zip(texts, at, strict=True)
        )
        self._go = remove_button(self.tr("Remove {range}").format(range=range_words(at)))
        self._go.clicked.connect(self.removed)
        for line in (self._first, self._last):
            line.entered.connect(lambda _: self._entered())
            line.editingFinished.connect(lambda: self.edited.emit() if self.value() is None else None)
        between = label(self.tr("to"), "body", "muted")
        self.setLayout(row(self._and, self._first, between, self._last, self._go, gap=6))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        begins_at(self, self._first)

    def value(self) -> Range | None:
        """The range, or None while one of the two is no time."""
        first, last = self._first.value(), self._last.value()
        return (first, last) if first is not None and last is not None else None

    def first(self) -> None:
        """Nothing stands before it any more."""
        self._and.hide()

    def mark(self, trouble: str) -> None:
        """Show that it is wrong; "" for nothing."""
        for line in (self._first, self._last):
            line.mark(trouble)

    def may_go(self, on: bool) -> None:
        """Whether it can be removed."""
        self._go.setVisible(on)

    def _entered(self) -> None:
        both = self.value()
        if both is not None:
            words = self.tr("Remove {range}").format(range=range_words(both))
            self._go.setAccessibleName(words)
            self._go.setToolTip(words)
        self.edited.emit()

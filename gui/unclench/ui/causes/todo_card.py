"""To-dos of the results: tick, or move to another day."""

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from unclench.core.base.entries import Todo
from unclench.core.base.moments import Now
from unclench.core.causes.snapshot import due_words
from unclench.ui.widgets.boxes import column, row
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.check import Check
from unclench.ui.widgets.label import label
from unclench.ui.widgets.link import Link


class TodoRow(QWidget):
    """One to-do."""

    ticked = Signal(str, bool)
    moved = Signal(str, str)

    def __init__(self, todo: Todo, now: Now) -> None:
        super().__init__()
        self._todo = todo
        due = due_words(todo, now)
        called = self.tr("{text}, {due}").format(text=todo.text, due=due)
        self.check = Check(todo.text, due)
        self.check.setAccessibleName(called)
        self.check.setChecked(todo.done is not None)
        self.check.toggled.connect(lambda on: self.ticked.emit(todo.id, on))
        name = self.tr("Move: {text}").format(text=called)
        self.move_link = Link(self.tr("Move"), self._open, role="small", tone="muted", name=name)
        self.move_link.setVisible(todo.done is None)
        today = now.instant.local().date()
        self._day = QDateEdit(QDate(today.year, today.month, today.day))
        self._day.setMinimumDate(self._day.date())
        if todo.due_day:
            self._day.setDate(max(QDate.fromString(todo.due_day, "yyyy-MM-dd"), self._day.minimumDate()))
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.setAccessibleName(self.tr("New day"))
        keep = button(
            self.tr("Keep this day"),
            self._keep,
            size="small",
            name=self.tr("Keep this day: {text}").format(text=called),
        )
        self._mover = QWidget()
        self._mover.setLayout(row(32, self._day, keep, None))
        self._mover.hide()
        top = row(self.check, self.move_link, gap=8)
        top.setStretch(0, 1)
        self.setLayout(column(top, self._mover, gap=6))

    def _open(self) -> None:
        self._mover.setVisible(self._mover.isHidden())
        if self._mover.isVisible():
            self._day.setFocus()

    def _keep(self) -> None:
        self.moved.emit(self._todo.id, self._day.date().toString("yyyy-MM-dd"))


class TodoCard(Card):
    """All that is open, and what was done in the last days."""

    ticked = Signal(str, bool)
    moved = Signal(str, str)

    def __init__(self, todos: tuple[Todo, ...], now: Now) -> None:
        rows = QVBoxLayout()
        rows.setSpacing(8)
        super().__init__(column(label(self.tr("To do"), "heading"), rows))
        for todo in todos:
            each = TodoRow(todo, now)
            each.ticked.connect(self.ticked)
            each.moved.connect(self.moved)
            rows.addWidget(each)
        if not todos:
            rows.addWidget(label(self.tr("Nothing open."), "small", "muted"))

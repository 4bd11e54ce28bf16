"""To-dos of the results: tick, or move to another day."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.core.base.entries import Todo
from unclench.core.base.moments import Now
from unclench.core.causes.snapshot import due_words
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.day_field import DayField
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.kept_parts import KeptParts, Part
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link


class TodoRow(QWidget):
    """One to-do."""

    ticked = Signal(str, bool)
    moved = Signal(str, str)

    def __init__(self, todo: Todo, now: Now) -> None:
        super().__init__()
        self._todo, self._now = todo, now
        self.check = Check(todo.text)
        self.check.wished.connect(lambda on: self.ticked.emit(self._todo.id, on))
        self.move_link = Link(self.tr("Move"), self._open, role="small", tone="muted")
        self._day = DayField(self.tr("New day"), lambda: self._now)
        self._keep_day = button(self.tr("Keep this day"), self._keep, size="small")
        self._mover = QWidget()
        self._mover.setLayout(row(32, self._day, self._keep_day, None))
        top = row(self.check, self.move_link, gap=8)
        top.setStretch(0, 1)
        self.setLayout(column(top, self._mover, gap=6))
        self.draw(todo, now)

    def draw(self, todo: Todo, now: Now) -> None:
        """Show the to-do as it is now; the choice of another day is over."""
        self._todo, self._now = todo, now
        due = due_words(todo, now)
        called = self.tr("{text}, {due}").format(text=todo.text, due=due)
        self.check.setText(todo.text)
        self.check.set_detail(due)
        self.check.setAccessibleName(called)
        self.check.setChecked(todo.done is not None)
        self.move_link.setAccessibleName(self.tr("Move: {text}").format(text=called))
        self._keep_day.setAccessibleName(self.tr("Keep this day: {text}").format(text=called))
        self._draw_day(now)
        focus = self.window().focusWidget()
        chose = focus is not None and self._mover.isAncestorOf(focus)
        self.move_link.setVisible(todo.done is None)
        self._mover.hide()
        if chose:
            (self.check if todo.done else self.move_link).setFocus()

    def _draw_day(self, now: Now) -> None:
        """The day it is due, or today where that is past."""
        today = now.instant.local().date()
        due = date.fromisoformat(self._todo.due_day) if self._todo.due_day else today
        self._day.set_first(today)
        self._day.set_day(max(due, today))

    def _open(self) -> None:
        self._mover.setVisible(self._mover.isHidden())
        if self._mover.isVisible():
            focus_first(self._day)

    def _keep(self) -> None:
        self.moved.emit(self._todo.id, self._day.day().isoformat())


class TodoCard(Card):
    """All that is open, and what was done in the last days."""

    ticked = Signal(str, bool)
    moved = Signal(str, str)

    def __init__(self, todos: tuple[Todo, ...], now: Now) -> None:
        rows = QVBoxLayout()
        rows.setSpacing(8)
        self._rows = KeptParts(rows)
        super().__init__(column(wrapped(self.tr("To do"), "heading"), rows))
        self.draw(todos, now)

    def draw(self, todos: tuple[Todo, ...], now: Now) -> None:
        """Show these; a row stays the same widget wherever it moves."""
        self._rows.draw([self._row(todo, now) for todo in todos])

    def _row(self, todo: Todo, now: Now) -> Part:
        def make() -> TodoRow:
            made = TodoRow(todo, now)
            made.ticked.connect(self.ticked)
            made.moved.connect(self.moved)
            return made

        shows = (todo, due_words(todo, now), now.instant.local().date())
        return Part(todo.id, shows, make, lambda row: row.draw(todo, now))

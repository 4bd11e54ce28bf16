"""What stretch of days is shown: its name, how long it is, and the one before and after it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from unclench.actions.history import Overview
from unclench.ui.widgets.button import button
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.group import Group
from unclench.ui.widgets.label import label
from unclench.ui.widgets.layouts import row
from unclench.ui.widgets.row_or_column import RowOrColumn


class RangeBar(Group):
    """`chosen` has the kind of range; `moved` -1 or 1. Arrow keys on the buttons for earlier and later move, too."""

    chosen = Signal(object)
    moved = Signal(int)
    today_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("What days to show"))
        self._title = label("", "title")
        self._earlier = button("", lambda: self.moved.emit(-1), role="quiet", icon="back", name=self.tr("Earlier"))
        self._later = button("", lambda: self.moved.emit(1), role="quiet", icon="forward", name=self.tr("Later"))
        self._today = button(self.tr("Today"), lambda: self.today_asked.emit(), role="quiet")
        self.kinds = ChoiceList(
            [
                Option("day", self.tr("Day")),
                Option("week", self.tr("Week")),
                Option("four_weeks", self.tr("4 weeks")),
                Option("year", self.tr("Year")),
                Option("all", self.tr("All")),
            ],
            self.tr("How many days"),
            look="pills",
        )
        self.kinds.chosen.connect(self.chosen)
        moves = row(self._title, 6, self._earlier, self._later, self._today, None, gap=2)
        self.setLayout(RowOrColumn(moves, self.kinds, stretch=(1, 0), gap=10))

    def draw(self, head: Overview) -> None:
        """Show what is shown."""
        self._title.setText(head.title)
        self.kinds.set_value(head.shown.kind)
        whole = head.shown.kind == "all"
        for one, there in ((self._earlier, head.earlier), (self._later, head.later)):
            held = one.hasFocus()
            one.setVisible(not whole)
            one.setEnabled(there)
            if held and not there:
                self.focus()
        self._today.setVisible(head.later)

    def focus(self) -> None:
        """To the kind that is chosen, else the first."""
        self.kinds.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = self.direction(event.key())
        if by and (self._earlier.hasFocus() or self._later.hasFocus()):
            self.move_by(by)
        else:
            super().keyPressEvent(event)

    def direction(self, key: int) -> int:
        """-1 for the arrow that points to what is earlier, 1 for the other, 0 for other keys."""
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return 0
        forward = (key == Qt.Key.Key_Right) == (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
        return 1 if forward else -1

    def move_by(self, by: int) -> None:
        """Earlier or later, where there is anything."""
        one = self._earlier if by < 0 else self._later
        if one.isVisibleTo(self) and one.isEnabled():
            self.moved.emit(by)

"""What stretch of days is shown: its name, how long it is, and the one before and after it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
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
        for one in (self._earlier, self._later):
            one.installEventFilter(self)
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
        moves = row(self._earlier, self._later, 6, self._title, 6, self._today, None, gap=2)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An arrow key on the buttons for earlier and later moves the days, not the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if by:
                self.point(by)
                return True
        return super().eventFilter(watched, event)

    def point(self, by: int) -> None:
        """Earlier or later, where there is anything: -1 is to the left, later where lines begin at the right."""
        by = by if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -by
        one = self._earlier if by < 0 else self._later
        if one.isVisibleTo(self) and one.isEnabled():
            self.moved.emit(by)

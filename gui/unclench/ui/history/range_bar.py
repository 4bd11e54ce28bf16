"""What stretch of days is shown: its name, how long it is, and the one before and after it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from unclench.actions.history import Overview
from unclench.core.history.ranges import Kind
from unclench.ui.widgets.button import button
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.group import Group
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.row_or_column import RowOrColumn


class RangeBar(Group):
    """`chosen` has the kind of range; `moved` -1 or 1; `back_asked`: away from the days of one spasm."""

    chosen = Signal(object)
    moved = Signal(int)
    today_asked = Signal()
    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("What days to show"))
        self._title = wrapped("", "title")
        self._earlier = button("", lambda: self.moved.emit(-1), role="quiet", icon="back", name=self.tr("Earlier"))
        self._later = button("", lambda: self.moved.emit(1), role="quiet", icon="forward", name=self.tr("Later"))
        self._today = button(self.tr("Today"), lambda: self.today_asked.emit(), role="quiet")
        self._back = button("", lambda: self.back_asked.emit(), role="quiet")
        options = [
            Option("day", self.tr("Day")),
            Option("week", self.tr("Week")),
            Option("four_weeks", self.tr("4 weeks")),
            Option("year", self.tr("Year")),
            Option("all", self.tr("All")),
        ]
        self._names = {one.value: one.words for one in options}
        self.kinds = ChoiceList(options, self.tr("How many days"), look="pills")
        self._install_arrows()
        self.kinds.chosen.connect(self.chosen)
        named = row(self._earlier, self._later, 6, self._title, gap=2)
        named.setStretchFactor(self._title, 1)
        moves = RowOrColumn(named, row(self._today, self._back, None, gap=2), gap=8, stretch=(0, 1))
        self._day_words = wrapped("", "small", "muted")
        chosen = RowOrColumn(moves, self.kinds, stretch=(1, 0), gap=10)
        self.setLayout(column(chosen, self._day_words, gap=6))

    def draw(self, head: Overview, kind: Kind) -> None:
        """Show what is shown; `kind` is what the days of one spasm lead back to."""
        self._title.setText(head.title)
        self._day_words.setText(head.day_words)
        self._day_words.setVisible(bool(head.day_words))
        self.kinds.set_value(head.shown.kind)
        whole = head.shown.kind == "all"
        for one, there in ((self._earlier, head.earlier), (self._later, head.later)):
            held = one.hasFocus()
            one.setVisible(not whole)
            one.setEnabled(there)
            if held and not there:
                self.focus()
        self._today.setVisible(head.later)
        self._back.setText(self.tr("Back to {range}").format(range=self._names[kind]))
        self._back.setVisible(head.shown.kind == "span")

    def focus(self) -> None:
        """To the kind that is chosen, else the first."""
        self.kinds.setFocus()

    def point(self, by: int) -> None:
        """Earlier or later, where there is anything: -1 is to the left, later where lines begin at the right."""
        by = by if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -by
        one = self._earlier if by < 0 else self._later
        if one.isVisibleTo(self) and one.isEnabled():
            self.moved.emit(by)

    def _install_arrows(self) -> None:
        """An arrow key on the buttons beside the name of the days moves the days, not the focus."""
        for one in (self._earlier, self._later, self._today, self._back):
            for keys, by, words in (
                ("Left", -1, self.tr("History, on Earlier or Later: the days before")),
                ("Right", 1, self.tr("History, on Earlier or Later: the days after")),
            ):
                shortcut = QShortcut(QKeySequence(keys), one)
                shortcut.setWhatsThis(words)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(lambda by=by: self.point(by))

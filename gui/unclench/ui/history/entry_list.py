"""The list of entries: one row has the keyboard, any number are selected (Shift, Ctrl, Ctrl+A)."""

from itertools import islice

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame

from unclench.actions.entries import Named
from unclench.core.base.entries import Entry
from unclench.core.base.entry_list import EntryFilter
from unclench.core.base.moments import Now
from unclench.ui.history.entry_delegate import EntryDelegate
from unclench.ui.history.entry_model import EntryModel
from unclench.ui.history.long_list import LongList
from unclench.ui.look import text

TWO_LINES = 26
"""Lines of text below which a row has two lines."""
MOST_AT_ONCE = 1000
"""So many selected entries can be deleted in one press."""


class EntryList(LongList):
    """`picked`: other rows are selected. `edit_wanted`: Return or a double click. `delete_wanted`: the Delete key."""

    picked = Signal()
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, model: EntryModel) -> None:
        super().__init__()
        self.entries = model
        self._paint = EntryDelegate(model)
        self._restoring = False
        self.setModel(model)
        self.setItemDelegate(self._paint)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Entries, newest first"))
        self.setProperty("focus_radius", 14)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(lambda _: self.edit_wanted.emit())

    def show_entries(self, wanted: EntryFilter, now: Now) -> None:
        """List these, as they stand; what was selected stays selected, and what was in sight in its place."""
        same = wanted == self.entries.wanted
        kept, current = self.selected() if same and self.count_selected() <= MOST_AT_ONCE else [], self.current()
        top = self.verticalScrollBar().value()
        self._restoring = True
        self.entries.show(wanted, now)
        rows = [row for entry in kept if (row := self.entries.row_of(_name(entry))) is not None]
        self._select(rows)
        if current is not None and (row := self.entries.row_of(_name(current))) is not None:
            self.selectionModel().setCurrentIndex(self.entries.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(top if same else 0)
        self._restoring = False
        self.picked.emit()

    def selected(self) -> list[Entry]:
        """The selected entries, in their order, as far as they can be deleted at once."""
        rows = (row for first, last in sorted(self._ranges()) for row in range(first, last + 1))
        some = (self.entries.entry(row) for row in islice(rows, MOST_AT_ONCE + 1))
        return [entry for entry in some if entry is not None]

    def count_selected(self) -> int:
        """How many rows are selected."""
        return sum(last - first + 1 for first, last in self._ranges())

    def current(self) -> Entry | None:
        """The entry that has the keyboard."""
        return self.entries.entry(self.currentIndex().row())

    def pick(self, named: Named) -> bool:
        """Select one entry, and bring it into sight; whether it is in the list."""
        row = self.entries.row_of(named)
        if row is None:
            return False
        self.pick_row(row)
        return True

    def pick_row(self, row: int) -> None:
        """Select a row, or the last where there are fewer."""
        last = self.entries.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.entries.index(min(row, last)))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection, /) -> None:
        super().selectionChanged(selected, deselected)
        if not self._restoring:
            self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str, /) -> None:
        """Letters do not jump: to look for the first row that begins with one, all would have to be read."""

    def scrollContentsBy(self, dx: int, dy: int, /) -> None:
        """All is painted anew: the first row in sight says its day."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.viewport().width() < TWO_LINES * text.em()
        if narrow is not self._paint.narrow:
            self._paint.narrow = narrow
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, e: QPaintEvent, /) -> None:
        self._paint.prepare()
        super().paintEvent(e)

    def sizeHint(self) -> QSize:
        return QSize(480, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(240, round(8 * text.em()))

    def _ranges(self) -> list[tuple[int, int]]:
        """The first and the last row of each stretch that is selected."""
        selection = self.selectionModel().selection()
        return [(selection.at(place).top(), selection.at(place).bottom()) for place in range(selection.count())]

    def _select(self, rows: list[int]) -> None:
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.entries.index(row), self.entries.index(row))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def _name(entry: Entry) -> Named:
    return entry.TABLE, entry.id

"""A list view whose rows have one height: where a row lies is reckoned, so that 200,000 rows cost what twenty do.

A list view of Qt goes through all rows to place them, also where it is told that they have one size. It stays one for
assistive technology, which knows list views.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

_NONE = QModelIndex()
_Hint = QAbstractItemView.ScrollHint
_Action = QAbstractItemView.CursorAction


class LongList(QListView):
    """Scrolls by pixels. The delegate says how high a row is, once for all."""

    def __init__(self) -> None:
        super().__init__()
        self._tall = 1
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def count(self) -> int:
        """How many rows there are."""
        model = self.model()
        return model.rowCount() if model is not None else 0

    def doItemsLayout(self) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        self._tall = max(1, self.itemDelegate().sizeHint(option, _NONE).height())
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self._tall)
        bar.setPageStep(page)
        bar.setRange(0, max(0, self.count() * self._tall - page))
        QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: QModelIndex | QPersistentModelIndex, /) -> QRect:
        if not index.isValid():
            return QRect()
        return QRect(0, index.row() * self._tall - self.verticalOffset(), self.viewport().width(), self._tall)

    def indexAt(self, p: QPoint, /) -> QModelIndex:
        return self._index((p.y() + self.verticalOffset()) // self._tall)

    def scrollTo(self, index: QModelIndex | QPersistentModelIndex, hint: _Hint = _Hint.EnsureVisible, /) -> None:
        if not index.isValid():
            return
        bar, page, top = self.verticalScrollBar(), self.viewport().height(), index.row() * self._tall
        if hint == _Hint.PositionAtTop or (hint == _Hint.EnsureVisible and top < bar.value()):
            bar.setValue(top)
        elif hint == _Hint.PositionAtCenter:
            bar.setValue(top - (page - self._tall) // 2)
        elif hint == _Hint.PositionAtBottom or top + self._tall > bar.value() + page:
            bar.setValue(top + self._tall - page)

    def moveCursor(self, cursorAction: _Action, modifiers: Qt.KeyboardModifier, /) -> QModelIndex:
        last, now = self.count() - 1, self.currentIndex().row()
        page = max(1, self.viewport().height() // self._tall - 1)
        steps = {
            _Action.MoveUp: -1, _Action.MovePrevious: -1, _Action.MoveDown: 1, _Action.MoveNext: 1,
            _Action.MovePageUp: -page, _Action.MovePageDown: page, _Action.MoveHome: -last - 1,
            _Action.MoveEnd: last + 1,
        }  # fmt: skip
        if now < 0:
            return self._index(last if cursorAction == _Action.MoveEnd else 0)
        return self._index(max(0, min(last, now + steps.get(cursorAction, 0))))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag, /) -> None:
        box, off = rect.normalized(), self.verticalOffset()
        first, last = (box.top() + off) // self._tall, (box.bottom() + off) // self._tall
        chosen = QItemSelection()
        if last >= 0 and first < self.count():
            chosen.select(self._index(max(0, first)), self._index(min(self.count() - 1, last)))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection, /) -> QRegion:
        return QRegion(self.viewport().rect())

    def paintEvent(self, e: QPaintEvent, /) -> None:
        painter, off = QPainter(self.viewport()), self.verticalOffset()
        first = max(0, e.rect().top() + off) // self._tall
        last = min(self.count() - 1, (e.rect().bottom() + off) // self._tall)
        near = (
            self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())) if self.viewport().underMouse() else _NONE
        )
        current, focused = self.currentIndex().row(), self.hasFocus()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        for row in range(first, last + 1):
            index = self._index(row)
            option.rect = self.visualRect(index)  # type: ignore[attr-defined]
            state = QStyle.StateFlag.State_Enabled
            if self.selectionModel().isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if focused and row == current:
                state |= QStyle.StateFlag.State_HasFocus
            if near.isValid() and near.row() == row:
                state |= QStyle.StateFlag.State_MouseOver
            option.state = state  # type: ignore[attr-defined]
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def _index(self, row: int) -> QModelIndex:
        model = self.model()
        return model.index(row, 0) if model is not None and 0 <= row < self.count() else QModelIndex()

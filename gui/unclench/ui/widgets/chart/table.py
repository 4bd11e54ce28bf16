"""What a chart shows as a table, for reading cell by cell."""

from math import ceil
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from unclench.core.base.printed_page import Table
from unclench.ui.look import text, theme

_At = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
LINES_SHOWN = 9
PAD = 8
_WRAPPED = Qt.TextFlag.TextWordWrap.value
ROOM = 1.75
"""Height of a row in heights of its text."""


class TableModel(QAbstractTableModel):
    """The cells of a table of core; columns of numbers stand at the far side."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._table = table
        self._numbers = [_is_numbers(column) for column in zip(*table.rows, strict=True)] or [False] * len(table.head)

    def rowCount(self, parent: _At = QModelIndex(), /) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _At = QModelIndex(), /) -> int:
        return 0 if parent.isValid() else len(self._table.head)

    def data(self, index: _At, role: int = _Role.DisplayRole, /) -> Any:
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return self._table.rows[index.row()][index.column()]
        if role == _Role.AccessibleTextRole:
            return self._table.rows[index.row()][index.column()] or self.tr("blank")
        return self._side(index.column()) if role == _Role.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole, /) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == _Role.DisplayRole:
            return self._table.head[section]
        return self._side(section) if role == _Role.TextAlignmentRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._numbers[column] else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class _Cells(QStyledItemDelegate):
    """Paints a cell with room around its words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _At, /) -> QSize:
        metrics = QFontMetricsF(text.font("small"))
        wide = metrics.horizontalAdvance(str(index.data()))
        return QSize(ceil(wide) + 2 * PAD, round(metrics.height() * ROOM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _At, /) -> None:
        shown: Any = option
        here = bool(shown.state & QStyle.StateFlag.State_Selected)
        active = here and bool(shown.state & QStyle.StateFlag.State_HasFocus)
        ground = "accent" if active else "accent_soft" if here else "sunk" if index.row() % 2 else ""
        if ground:
            theme.fill(painter, shown.rect, ground)
        painter.setFont(text.font("small"))
        painter.setPen(theme.colour("on_accent" if active else "text"))
        _write(painter, shown.rect, str(index.data()), index.data(_Role.TextAlignmentRole))


class _Head(QHeaderView):
    """The names of the columns above a thin line, on two lines where they are long: cells are narrow."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setResizeContentsPrecision(60)
        self.setStretchLastSection(True)

    def sectionSizeFromContents(self, logicalIndex: int, /) -> QSize:
        metrics = QFontMetricsF(text.font("chip"))
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        longest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0.0)
        wide = ceil(max(longest, 0.6 * metrics.horizontalAdvance(words))) + 1
        high = metrics.boundingRect(QRectF(0, 0, wide, 1000), _WRAPPED, words).height()
        return QSize(wide + 2 * PAD, round(high + metrics.height() * (ROOM - 1)))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int, /) -> None:
        theme.fill(painter, rect, "surface")
        theme.fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), "edge")
        painter.setFont(text.font("chip"))
        painter.setPen(theme.colour("text"))
        across = Qt.Orientation.Horizontal
        side = self.model().headerData(logicalIndex, across, _Role.TextAlignmentRole)
        words = str(self.model().headerData(logicalIndex, across))
        painter.drawText(QRectF(rect.adjusted(PAD, 0, -PAD, 0)), side.value | _WRAPPED, words)


class ChartTable(QTableView):
    """Read only. Ctrl+C and Escape are left to the card around it."""

    def __init__(self) -> None:
        super().__init__()
        text.install(self, "small")
        self.setHorizontalHeader(_Head(self))
        self.setItemDelegate(_Cells(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self._fit()

    def set_table(self, table: Table, name: str, sentence: str) -> None:
        """Show this table, from its first cell."""
        self._model = TableModel(table)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)
        if table.rows:
            self.setCurrentIndex(self._model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(round(11 * text.em()), 5 * self._row())

    def sizeHint(self) -> QSize:
        rows = self.model().rowCount() + 1 if self.model() is not None else LINES_SHOWN
        return QSize(round(26 * text.em()), min(LINES_SHOWN, rows) * self._row())

    def _row(self) -> int:
        return round(QFontMetricsF(text.font("small")).height() * ROOM)

    def _fit(self) -> None:
        """Rows as high as their words want."""
        self.verticalHeader().setDefaultSectionSize(self._row())
        self.updateGeometry()


def _write(painter: QPainter, rect: QRect, words: str, side: Qt.AlignmentFlag) -> None:
    box = rect.adjusted(PAD, 0, -PAD, 0)
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width() + 1)
    painter.drawText(box, side.value | Qt.TextFlag.TextSingleLine.value, shown)


def _is_numbers(column: tuple[str, ...]) -> bool:
    """Whether each cell begins with a figure, or is empty, and is no date or long text."""
    return any(column) and all(not cell or (cell[0].isdigit() and len(cell) < 8) for cell in column)

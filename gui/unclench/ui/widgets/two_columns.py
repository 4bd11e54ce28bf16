"""Items in two columns where each has room for its lines, else in one; read row by row."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from unclench.ui.look import text
from unclench.ui.widgets.item_layout import ItemLayout

LEAST_EMS = 24
"""Width of a column, at least."""


class TwoColumns(ItemLayout):
    """Two items in a row have one height; `packed`: each has its own, and stands where the column is shorter."""

    def __init__(self, *, gap: int, line_gap: int, packed: bool = False) -> None:
        super().__init__()
        self._packed = packed
        self._gap, self._line_gap = gap, line_gap
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def insertWidget(self, place: int, widget: QWidget) -> None:
        """Put it there; from where it was before it is taken away."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def invalidate(self) -> None:
        """An item changed: heights are worked out anew."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int, /) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        wide = max((item.sizeHint().width() for item in self._shown()), default=0)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Give each item its place in `rect`; the height that all of them take."""
        shown = self._shown()
        if not shown:
            return 0
        least = max(round(LEAST_EMS * text.em()), *(item.minimumSize().width() for item in shown))
        count = 2 if len(shown) > 1 and rect.width() >= 2 * least + self._gap else 1
        wide = (rect.width() - self._gap * (count - 1)) // count
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ends = [rect.top()] * count
        for start in range(0, len(shown), 1 if self._packed else count):
            line = shown[start : start + (1 if self._packed else count)]
            tall = max(_tall(item, wide) for item in line)
            first = ends.index(min(ends))
            for column, item in enumerate(line, first):
                if place:
                    at = count - 1 - column if mirrored else column
                    spot = QPoint(rect.left() + at * (wide + self._gap), ends[column])
                    item.setGeometry(QRect(spot, QSize(wide, tall)))
            for column in (first,) if self._packed else range(count):
                ends[column] += tall + self._line_gap
        return max(ends) - self._line_gap - rect.top()


def _tall(item: QLayoutItem, wide: int) -> int:
    return item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()

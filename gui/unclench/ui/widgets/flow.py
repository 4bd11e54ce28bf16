"""A layout that puts items side by side and goes on in the next line where the room ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from unclench.ui.widgets.in_lines import InLines
from unclench.ui.widgets.item_layout import ItemLayout

LEAST_BUTTON = 360
"""Pixels that a button takes at least before its words break into lines."""


class Flow(ItemLayout):
    """For chips, pills and buttons whose number or length is not known."""

    def __init__(
        self, *widgets: QWidget, gap: int = 8, line_gap: int | None = None, centre: bool = False, narrow: bool = False
    ) -> None:
        """`centre`: each line in the middle of the room, else where reading begins.

        `line_gap`: between the lines, where it is another one than between items. `narrow`: asks for no more width
        than its widest item, so that it is a column beside something, and a line below it (`Turning`).
        """
        super().__init__()
        self._centre = centre
        self._narrow = narrow
        self._line_gap = gap if line_gap is None else line_gap
        self._gap = gap
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def heightForWidth(self, width: int, /) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """An item changed: sizes are worked out anew."""
        self._heights.clear()
        self._least = None
        super().invalidate()

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        if self._narrow:
            wide = self.minimumSize().width()
            return QSize(wide, self.heightForWidth(wide))
        hints = [item.sizeHint() for item in self._shown()]
        wide = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize()
            for item in self._shown():
                self._least = self._least.expandedTo(_least(item))
        return self._least

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items with their sizes, line by line."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        x = 0
        for item in self._shown():
            size = _size_within(item, width)
            if lines[-1] and x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._gap
        return lines

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Give each item its place in `rect`, in the middle of its line; the height that all of them take."""
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        y = rect.top()
        for line in self._lines(rect.width()):
            tall = max((size.height() for _, size in line), default=0)
            x = rect.left()
            if self._centre:
                wide = sum(size.width() for _, size in line) + self._gap * (len(line) - 1)
                x += max(0, (rect.width() - wide) // 2)
            for item, size in line if place else ():
                left = rect.right() + rect.left() - x - size.width() + 1 if mirrored else x
                _place(item, QRect(QPoint(left, y + (tall - size.height()) // 2), size))
                x += size.width() + self._gap
            y += tall + self._line_gap
        return y - self._line_gap - rect.top()


def _size_within(item: QLayoutItem, width: int) -> QSize:
    """What an item takes in a line of `width` pixels: words that are too long for it break into lines."""
    hint = item.sizeHint()
    if hint.width() <= width:
        return hint
    made = item.widget()
    if isinstance(made, InLines):
        return made.in_lines(width)
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else hint.height())


def _least(item: QLayoutItem) -> QSize:
    """The least room of an item."""
    made = item.widget()
    return made.in_lines(LEAST_BUTTON) if isinstance(made, InLines) else item.minimumSize()


def _place(item: QLayoutItem, place: QRect) -> None:
    """Past the item, which would hold a button to the height of one line."""
    made = item.widget()
    if made is not None and isinstance(made, InLines):
        made.setGeometry(place)
    else:
        item.setGeometry(place)

"""Many small things of one width: in one line, or in two where the room is too narrow for that."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from unclench.ui.widgets.item_layout import ItemLayout


class EvenLines(ItemLayout):
    """Shares the whole width out evenly; in two lines the second one has no wider items than the first."""

    def __init__(self, *widgets: QWidget, gap: int) -> None:
        super().__init__()
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def heightForWidth(self, width: int, /) -> int:
        lines = -(-len(self._items) // self._in_a_line(width))
        return lines * self._tall() + (lines - 1) * self._gap

    def sizeHint(self) -> QSize:
        return QSize(self._wide(len(self._items)), self._tall())

    def minimumSize(self) -> QSize:
        return QSize(self._wide(self._half()), self._tall())

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        across, tall = self._in_a_line(rect.width()), self._tall()
        room = rect.width() - (across - 1) * self._gap
        for place, item in enumerate(self._items):
            line, at = divmod(place, across)
            begins, ends = (room * edge // across + at * self._gap for edge in (at, at + 1))
            left = rect.left() + rect.width() - ends if mirrored else rect.left() + begins
            item.setGeometry(QRect(left, rect.top() + line * (tall + self._gap), ends - begins, tall))

    def _half(self) -> int:
        return -(-len(self._items) // 2)

    def _in_a_line(self, width: int) -> int:
        return len(self._items) if self._wide(len(self._items)) <= width else self._half()

    def _wide(self, count: int) -> int:
        """Pixels that so many take side by side."""
        least = max((item.sizeHint().width() for item in self._items), default=0)
        return count * least + (count - 1) * self._gap

    def _tall(self) -> int:
        return max((item.sizeHint().height() for item in self._items), default=0)

"""A width that follows the size of the text: a card no wider than lines are pleasant."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from unclench.ui.look import text

LINE_EMS = 46


class ReadableWidth(QLayout):
    """Holds one card in the middle, as wide as the room but at most LINE_EMS."""

    def __init__(self, card: QWidget) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(card)

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        item = self._items[0]
        return item.heightForWidth(_fitting(width)) if item.hasHeightForWidth() else item.sizeHint().height()

    def sizeHint(self) -> QSize:
        wide = _fitting(self._items[0].sizeHint().width())
        return QSize(wide, self.heightForWidth(wide))

    def minimumSize(self) -> QSize:
        return self._items[0].minimumSize()

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        wide = _fitting(rect.width())
        left = rect.left() + (rect.width() - wide) // 2
        self._items[0].setGeometry(QRect(QPoint(left, rect.top()), QSize(wide, rect.height())))


def _fitting(width: int) -> int:
    return min(width, round(LINE_EMS * text.em()))

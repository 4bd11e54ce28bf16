"""A width that follows the size of the text: a card no wider than lines are pleasant."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from unclench.ui.look import text
from unclench.ui.widgets.item_layout import ItemLayout

LINE_EMS = 46


class ReadableWidth(ItemLayout):
    """Holds one card in the middle, as wide as the room but at most LINE_EMS."""

    def __init__(self, card: QWidget) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(card)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal | Qt.Orientation.Vertical

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

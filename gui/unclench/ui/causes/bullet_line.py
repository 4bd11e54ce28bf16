"""One line of a list, with a dot beside its first line."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.ui.look import text, theme
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import row


class Bullet(QWidget):
    """A dot, which is no text to read out, and words that wrap beside it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        box = row(_Dot(), wrapped(words), gap=10)
        box.setStretch(1, 1)
        self.setLayout(box)


class _Dot(QWidget):
    """In the middle of the first line."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(round(0.4 * text.em()), round(text.em()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(QPointF(self.width() / 2, text.em() / 2), 0.14 * text.em(), 0.14 * text.em())

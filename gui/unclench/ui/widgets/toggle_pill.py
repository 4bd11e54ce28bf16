"""A pill that is on or off by itself: one of several filters."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from unclench.ui.look import text, theme

_SIDE, _ABOVE = 14, 7


class TogglePill(QPushButton):
    """Screen readers hear a toggle button. What is on has another ground, edge and colour of its words."""

    def __init__(self, words: str, name: str = "") -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty("focus_radius", 99)
        if name:
            self.setAccessibleName(name)
        text.install(self, "medium")

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(words.width() + 2 * _SIDE, words.height() + 2 * _ABOVE)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        edge = "accent" if on else "edge" if self.underMouse() else "line"
        painter.setPen(QPen(theme.colour(edge), 2 if on and theme.tokens().is_contrast else 1))
        painter.setBrush(theme.colour("accent_soft" if on else "surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(theme.colour("accent" if on else "text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text())

"""A button that looks like underlined words in a sentence: "change", "all of the list"."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from unclench.ui.look import text, theme


class Link(QPushButton):
    """Underlined words that can be pressed. Give `name` where the words alone do not say what happens."""

    def __init__(
        self,
        words: str,
        on: Callable[[], object] | None = None,
        *,
        role: str = "body",
        tone: str = "text",
        name: str = "",
    ) -> None:
        super().__init__(words)
        self._tone = tone
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        self.setProperty("focus_radius", 4)
        text.install(self, role)
        if name:
            self.setAccessibleName(name)
        if on is not None:
            self.clicked.connect(lambda: on())

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(words.width() + 2, words.height() + 4)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(theme.colour("accent" if self.underMouse() or self.isDown() else self._tone))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text())

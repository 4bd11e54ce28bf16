"""The sentence at the foot of the window, such as the next nudge; with an icon it can be pressed."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from unclench.ui.look import text, theme
from unclench.ui.widgets.drawn_words import draw_words

_FLAGS = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value
LONGEST_LINE = 66
"""Characters it wants in a line, at most."""


class FootMessage(QPushButton):
    """Looks like a line of small text, underlined under the pointer and with the focus."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(True)
        self.setProperty("focus_radius", 4)
        text.install(self, "small")
        self.say("", pressable=False)

    def say(self, words: str, *, pressable: bool) -> None:
        """Show these words."""
        self.setText(words)
        self.setEnabled(pressable)
        self.setCursor(Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.ArrowCursor)
        self.setAccessibleDescription(self.tr("Opens the settings of nudges") if pressable else "")
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.fontMetrics().boundingRect(QRect(0, 0, max(1, width), 10_000), _FLAGS, self.text()).height() + 4

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = metrics.averageCharWidth() * LONGEST_LINE
        wide = min(longest, metrics.horizontalAdvance(self.text()) + 2)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        words = self.text().split()
        wide = max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0) + 2
        return QSize(wide, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        near = self.isEnabled() and (self.underMouse() or self.hasFocus() or self.isDown())
        font.setUnderline(near)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if near else "muted"))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        draw_words(painter, self.rect(), _FLAGS | (side | Qt.AlignmentFlag.AlignAbsolute).value, self.text())

"""Chips: a few words on a soft, round ground. A plain chip only says something, a ChipButton can be pressed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from unclench.ui.look import text, theme
from unclench.ui.widgets.label import Wrapped, retone

_SIDE, _ABOVE = 11, 4


class Chip(QLabel):
    """A few words, such as "Ice phase", in a tone. `as_wide_as`: at least as wide as this sample.

    `ground`: a token for its ground, where the soft colour of its tone is all around it.
    """

    def __init__(self, words: str = "", tone: str = "muted", *, as_wide_as: str = "", ground: str = "") -> None:
        super().__init__(words)
        self._sample = as_wide_as
        self._ground = ground
        self.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        text.install(self, "chip")
        retone(self, tone)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(0, self.text())
        least = self.fontMetrics().horizontalAdvance(self._sample)
        return QSize(max(words.width(), least) + 2 * _SIDE, words.height() + 2 * _ABOVE)

    minimumSizeHint = sizeHint

    def set_tone(self, tone: str) -> None:
        """Another tone from now on."""
        retone(self, tone)

    def paintEvent(self, event: QPaintEvent) -> None:
        tone, tokens = self.property("tone"), theme.tokens()
        _paint_ground(self, tokens.tone(self._ground) if self._ground else tokens.soft(tone), tone)
        super().paintEvent(event)


class WrappedChip(Wrapped):
    """Words in a tone on a soft, round ground, over several lines where they are long."""

    def __init__(self, tone: str, *, ground: str) -> None:
        """`ground`: a token."""
        super().__init__()
        self._ground = ground
        self.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.install(self, "chip")
        retone(self, tone)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_ground(self, theme.tokens().tone(self._ground), self.property("tone"))
        super().paintEvent(event)


class ChipButton(QPushButton):
    """A chip that can be pressed."""

    def __init__(self, words: str = "", tone: str = "muted") -> None:
        super().__init__(words)
        self._tone = tone
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty("focus_radius", 99)
        text.install(self, "chip")

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(words.width() + 2 * _SIDE, max(words.height() + 2 * _ABOVE, 26))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        strong = self.underMouse() or self.isDown()
        _paint_ground(self, tokens.tone(self._tone) if strong else tokens.soft(self._tone), self._tone)
        painter = QPainter(self)
        painter.setPen(theme.colour("surface" if strong else self._tone))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text())


def _paint_ground(widget: QWidget, colour: str, tone: str) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour(tone) if theme.tokens().is_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(theme.shade(colour))
    box = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    radius = min(box.height() / 2, widget.fontMetrics().height())
    painter.drawRoundedRect(box, radius, radius)

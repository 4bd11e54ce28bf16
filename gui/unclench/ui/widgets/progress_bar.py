"""A thin bar that fills: a progress bar underneath."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from unclench.ui.look import theme


class ProgressBar(QProgressBar):
    """Fills in a tone, from the side where reading begins. `name` says what fills."""

    def __init__(self, name: str, tone: str = "accent") -> None:
        super().__init__()
        self._tone = tone
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, 10)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        whole = QRectF(self.rect())
        painter.drawRoundedRect(whole, 5, 5)
        span = self.maximum() - self.minimum()
        share = (self.value() - self.minimum()) / span if span > 0 else 0.0
        if share <= 0:
            return
        done = QRectF(0, 0, max(whole.height(), whole.width() * min(share, 1.0)), whole.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            done.moveRight(whole.right())
        painter.setBrush(theme.colour(self._tone))
        painter.drawRoundedRect(done, 5, 5)

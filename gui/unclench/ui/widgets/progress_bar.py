"""A thin bar that fills: a progress bar underneath."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from unclench.ui.look import theme
from unclench.ui.widgets.gauge import Gauge


class ProgressBar(Gauge):
    """Fills in a tone, from the side where reading begins. `name` says what fills."""

    def __init__(self, name: str, tone: str = "accent") -> None:
        super().__init__(name)
        self._tone = tone
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
        share = self.value() / self.maximum() if self.maximum() > 0 else 0.0
        if share <= 0:
            return
        done = QRectF(0, 0, max(whole.height(), whole.width() * min(share, 1.0)), whole.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            done.moveRight(whole.right())
        painter.setBrush(theme.colour(self._tone))
        painter.drawRoundedRect(done, 5, 5)

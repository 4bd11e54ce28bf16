"""The glasses of the day, drawn as glasses that fill."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from unclench.ui.look import text, theme
from unclench.ui.widgets.gauge import Gauge

WIDE, TALL, GAP = 38, 54, 9
MOST_SHOWN = 14


class Glasses(Gauge):
    """`set_glasses(5.3, 8)`: five full, the sixth a third full, two empty."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._full = 0.0
        self._goal = 8
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_glasses(self, full: float, goal: int) -> None:
        """So many of so many. More than the goal are drawn too, up to what fits."""
        self.setRange(0, goal)
        self.setValue(min(goal, int(full)))
        if (full, goal) != (self._full, self._goal):
            self._full, self._goal = full, goal
            self.updateGeometry()
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        scale = min(1.5, text.scale())
        return QSize(round(self._goal * (WIDE + GAP) * scale), round(TALL * scale) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = min(MOST_SHOWN, max(self._goal, int(self._full)))
        scale = min(min(1.5, text.scale()), self.width() / (shown * (WIDE + GAP)))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.translate(0, (self.height() - TALL * scale) / 2)
        painter.scale(scale, scale)
        for number in range(shown):
            self._paint_glass(painter, number * (WIDE + GAP), min(1.0, max(0.0, self._full - number)))

    def _paint_glass(self, painter: QPainter, left: float, share: float) -> None:
        painter.setPen(QPen(theme.colour("ice" if share > 0 else "edge"), 2))
        painter.setBrush(theme.colour("ice_soft") if share > 0 else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(_trapezium(left + 2, 2, 50, WIDE - 4, 0.0))
        if share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("ice"))
            painter.setOpacity(0.72)
            top = 48 - 36 * share
            painter.drawPolygon(_trapezium(left + 4, top, 48 - top, WIDE - 8, (top - 2) / 50))
            painter.setOpacity(1.0)


def _trapezium(left: float, top: float, tall: float, wide: float, sunk: float) -> QPolygonF:
    """A glass narrows to its foot; `sunk` is how far down (0 to 1) its upper edge is."""
    box = QRectF(left, top, wide, tall)
    upper, lower = 4.0 * sunk, 4.0
    return QPolygonF(
        [
            QPointF(box.left() + upper, box.top()),
            QPointF(box.right() - upper, box.top()),
            QPointF(box.right() - lower, box.bottom()),
            QPointF(box.left() + lower, box.bottom()),
        ]
    )

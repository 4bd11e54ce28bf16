"""A small curve of values over time, with a dot for each; what is missing stays blank between the dots."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen

from unclench.ui.look import text, theme
from unclench.ui.widgets.chart.readable_chart import Readable

_DOT = 3.5
_PAD = 6.0


class LineChart(Readable):
    """Points (share of the time, value, words) between `least` and `most`."""

    def __init__(self, name: str, least: float = 0, most: float = 10, *, lines_high: float = 3.2) -> None:
        super().__init__(name)
        self._least = least
        self._most = most
        self._high = lines_high
        self._values: list[tuple[float, float]] = []

    def draw(self, points: list[tuple[float, float, str]], summary: str) -> None:
        """Show these points, from left to right."""
        self._values = [(share, value) for share, value, _ in points]
        self.set_points([(share, words) for share, _, words in points], summary)

    def sizeHint(self) -> QSize:
        return QSize(220, round(text.em() * self._high))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(text.em() * 2))

    def plot(self) -> QRectF:
        return QRectF(_PAD, _PAD, self.width() - 2 * _PAD, self.height() - 2 * _PAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        paint_line(painter, self.plot(), self._values, (self._least, self._most))
        point = self.read_point()
        if point is not None:
            spot = place(self.plot(), self._values[self.value()], (self._least, self._most))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawEllipse(spot, _DOT + 4, _DOT + 4)


def place(plot: QRectF, value: tuple[float, float], span: tuple[float, float]) -> QPointF:
    """Where a (share, value) lies in `plot`."""
    least, most = span
    high = (value[1] - least) / (most - least)
    return QPointF(plot.left() + value[0] * plot.width(), plot.bottom() - high * plot.height())


def paint_line(
    painter: QPainter, plot: QRectF, values: list[tuple[float, float]], span: tuple[float, float], tone: str = "accent"
) -> None:
    """The curve with its dots and the line at the foot, on any paint device."""
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    spots = [place(plot, value, span) for value in values]
    if not spots:
        return
    path = QPainterPath(spots[0])
    for before, after in pairwise(spots):
        bend = (after.x() - before.x()) / 2
        path.cubicTo(before + QPointF(bend, 0), after - QPointF(bend, 0), after)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour(tone), 2.25))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(tone))
    for number, spot in enumerate(spots):
        radius = _DOT + (1 if number == len(spots) - 1 else 0)
        painter.drawEllipse(spot, radius, radius)

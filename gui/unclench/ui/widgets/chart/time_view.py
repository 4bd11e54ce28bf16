"""A chart over time as a widget."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from unclench.core.base.chart import Axis, TimeChart
from unclench.ui.look import text
from unclench.ui.widgets.chart.look import Look, window_look
from unclench.ui.widgets.chart.paint_time import bar_box, paint_time
from unclench.ui.widgets.chart.readable_chart import Readable
from unclench.ui.widgets.chart.time_layout import PLOT_LINES, TimeLayout, time_height

_Spot = Callable[[TimeLayout], QRectF]
RING = 7.5
SHRUNK = 0.7
"""Of the height of the plot that is left where there is little room."""


class TimeView(Readable):
    """Lines, then bars, rises of the goal, rows of marks and shaded spans are the series that can be read."""

    def __init__(self, lines: float = PLOT_LINES) -> None:
        """`lines`: how high the plot is, in lines of its words."""
        super().__init__("")
        self._lines = lines
        self.chart = TimeChart(axis=Axis(0, 1))
        self._spots: list[list[_Spot]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def draw(self, chart: TimeChart, name: str, sentence: str) -> None:
        """Show this chart."""
        self.chart = chart
        self.set_title(name)
        series = [one for one in _series(chart) if one]
        self._spots = [[spot for _, _, spot in one] for one in series]
        self.set_series([[(share, said) for share, said, _ in one] for one in series], sentence)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(26 * text.em()), self._height(1.0))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(11 * text.em()), self._height(SHRUNK))

    def spots(self) -> list[list[QRectF]]:
        placed = TimeLayout(self.chart, QRectF(self.rect()), self._look())
        return [[spot(placed) for spot in one] for one in self._spots]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look()
        placed = paint_time(painter, QRectF(self.rect()), self.chart, look)
        spot = self.read_spot()
        if spot is not None:
            _paint_reading(painter, placed, spot, look)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            self.updateGeometry()

    def _height(self, share: float) -> int:
        return round(time_height(self.chart, 26 * text.em(), self._look(), self._lines * share))

    def _look(self) -> Look:
        return window_look(mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft)


def _paint_reading(painter: QPainter, placed: TimeLayout, spot: QRectF, look: Look) -> None:
    """A frame around what is read: a ring around a point."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("text"), 2))
    if spot.width() < 1 and spot.height() < 1:
        painter.drawEllipse(spot.center(), RING, RING)
    else:
        painter.drawRoundedRect(spot.adjusted(-3, -3, 3, 3), 4, 4)


def _series(chart: TimeChart) -> list[list[tuple[float, str, _Spot]]]:
    """Everything with words, as (share, words, its place)."""
    found: list[list[tuple[float, str, _Spot]]] = []
    for line in chart.lines:
        points = [point for segment in line.segments for point in segment if point.said]
        found.append([(one.share, one.said, _at(one.share, one.value)) for one in points])
    for number, bars in enumerate(chart.bars):
        found.append(
            [
                (
                    one.share,
                    one.said,
                    lambda placed, n=number, b=bars, one=one: bar_box(placed, b, n, one.share, one.value),
                )
                for one in bars.bars
                if one.said
            ]
        )
    if chart.goal is not None:
        found.append([(one.share, one.said, _at(one.share, one.value)) for one in chart.goal.steps if one.said])
    for number, row in enumerate(chart.marks):
        found.append([(one.share, one.said, _mark(number, one.share)) for one in row.marks if one.said])
    found.append(
        [((one.first + one.last) / 2, one.said, _span(one.first, one.last)) for one in chart.shades if one.said]
    )
    return found


def _at(share: float, value: float) -> _Spot:
    return lambda placed: QRectF(QPointF(placed.x(share), placed.y(value)), QPointF(placed.x(share), placed.y(value)))


def _mark(number: int, share: float) -> _Spot:
    def spot(placed: TimeLayout) -> QRectF:
        middle = placed.row(number).center().y()
        return QRectF(placed.x(share), middle, 0, 0)

    return spot


def _span(first: float, last: float) -> _Spot:
    """The upper edge of a shaded stretch: below it are the values."""

    def spot(placed: TimeLayout) -> QRectF:
        one, two = placed.x(first), placed.x(last)
        return QRectF(min(one, two), placed.plot.top(), abs(two - one), 4)

    return spot

"""Where the parts of a chart over time lie in its rectangle."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from unclench.core.base.chart import TimeChart
from unclench.ui.widgets.chart.legend import Legend, legend_of
from unclench.ui.widgets.chart.look import Look

GAP = 6.0
EDGE = 5.0
"""Above the highest value and beside the last: half of a dot."""
WIDEST_SIDE = 0.3
"""Share of the width that words at the side get at most."""
LINE_HIGH = 1.15
"""Of a row of marks or words, in heights of its font."""
PLOT_LINES = 9.0
"""Height of the plot, in lines of its words."""


class TimeLayout:
    """Sizes are worked out once; `x` and `y` turn shares and values into places."""

    def __init__(self, chart: TimeChart, rect: QRectF, look: Look) -> None:
        self.chart, self.rect, self.look = chart, rect, look
        metrics = QFontMetricsF(look.font("tiny"))
        gap, edge = GAP * look.unit, EDGE * look.unit
        self.line = metrics.height() * LINE_HIGH
        words = [tick.words for tick in chart.axis.ticks] + [row.name for row in chart.marks]
        wide = max((metrics.horizontalAdvance(one) for one in words), default=0.0)
        self.side = min(wide + gap, rect.width() * WIDEST_SIDE) if wide else edge
        self.legend: Legend = legend_of(chart, rect, self.side - gap, look, metrics)
        above = self.legend.height + (metrics.height() / 2 if chart.axis.ticks else edge)
        self.below = self.line * len(chart.marks) + (self.line if chart.ticks else 0.0) + gap
        left = rect.left() + (edge if look.mirrored else self.side)
        right = rect.right() - (self.side if look.mirrored else edge)
        self.plot = QRectF(left, rect.top() + above, right - left, rect.height() - above - self.below)
        if look.pixels:
            self.plot = QRectF(self.plot.toRect())

    def x(self, share: float) -> float:
        """Of a share of the time, within the chart."""
        share = min(max(share, 0.0), 1.0)
        return self.plot.left() + self.plot.width() * (1 - share if self.look.mirrored else share)

    def y(self, value: float) -> float:
        """Of a value, within the axis."""
        axis = self.chart.axis
        high = (value - axis.least) / ((axis.most - axis.least) or 1.0)
        return self.plot.bottom() - self.plot.height() * min(max(high, 0.0), 1.0)

    def row(self, number: int) -> QRectF:
        """A row of marks; the one after the last has the words of the time."""
        gap = GAP * self.look.unit
        return QRectF(self.plot.left(), self.plot.bottom() + gap + number * self.line, self.plot.width(), self.line)

    def beside(self, middle: float) -> QRectF:
        """The room for words at the side, around a height."""
        gap = GAP * self.look.unit
        left = self.plot.right() + gap if self.look.mirrored else self.rect.left()
        return QRectF(left, middle - self.line / 2, self.side - gap, self.line)

    def slot(self, share: float, width: float, number: int = 0, of: int = 1) -> QRectF:
        """The strip of a bar, from top to foot; of several meanings at one time each gets its part."""
        part = width / of
        first = share - width / 2 + number * part
        one, two = self._free_x(first), self._free_x(first + part)
        return QRectF(min(one, two), self.plot.top(), abs(two - one), self.plot.height())

    def _free_x(self, share: float) -> float:
        return self.plot.left() + self.plot.width() * (1 - share if self.look.mirrored else share)


def time_height(chart: TimeChart, width: float, look: Look, lines: float = PLOT_LINES) -> float:
    """How high the chart is where its plot has so many lines."""
    room = QRectF(0, 0, width, 1000)
    around = room.height() - TimeLayout(chart, room, look).plot.height()
    return around + lines * QFontMetricsF(look.font("tiny")).height()

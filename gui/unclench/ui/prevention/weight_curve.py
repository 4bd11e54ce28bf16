"""The weights so far as a curve with numbers: the lowest and the highest at the side, the first and last day below."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen

from unclench.ui.look import text, theme
from unclench.ui.widgets.chart.line import LineChart, place

LINES_HIGH = 9
GAP = 10
DOT = 6


class WeightCurve(LineChart):
    """`least` and `most` are in the unit of the values; `show` has their words."""

    def __init__(self, name: str, least: float, most: float) -> None:
        room = max(0.5, (most - least) * 0.15)
        super().__init__(name, least - room, most + room, lines_high=LINES_HIGH)
        self._marks: tuple[tuple[float, str], ...] = ()
        self._ends = ("", "")

    def label(self, marks: tuple[tuple[float, str], ...], ends: tuple[str, str]) -> None:
        """`marks`: values with their words, at the side; `ends`: the words of the first and of the last day."""
        self._marks, self._ends = marks, ends
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(round(12 * text.em()), round(6 * text.em()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()

    def plot(self) -> QRectF:
        metrics = QFontMetricsF(text.font("tiny"))
        beside = max((metrics.horizontalAdvance(words) for _, words in self._marks), default=0.0) + GAP
        below = metrics.height() + GAP / 2
        return QRectF(beside, DOT, self.width() - beside - DOT - GAP, self.height() - below - DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        plot = self.plot()
        if mirrored:
            plot.moveLeft(self.width() - plot.right())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(text.font("tiny"))
        tall = painter.fontMetrics().height()
        for value, words in self._marks:
            y = place(plot, (0.0, value), (self._least, self._most)).y()
            painter.setPen(QPen(theme.colour("line"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(round(plot.left()), round(y), round(plot.right()), round(y))
            side = QRectF(plot.right() + GAP, y - tall / 2, self.width(), tall)
            if not mirrored:
                side = QRectF(0, y - tall / 2, plot.left() - GAP, tall)
            painter.setPen(theme.colour("muted"))
            near = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(side, (near | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value, words)
        foot = QRectF(plot.left(), plot.bottom() + GAP / 2, plot.width(), tall)
        ends = self._ends[::-1] if mirrored else self._ends
        for words, end in zip(ends, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True):
            painter.setPen(theme.colour("muted"))
            painter.drawText(foot, (end | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value, words)
        painter.end()
        super().paintEvent(event)

"""Paints bars that lie below one another: the name before or above a bar, its words behind or below it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath

from unclench.core.base.chart import RowBar, RowChart
from unclench.ui.widgets.chart.look import Look

GAP = 12.0
PAD = 5.0
"""Above and below a row."""
THICK = 0.72
"""Of a bar, in heights of its words."""
LEAST_BAR, WIDEST_NAME = 0.3, 0.4
"""Shares of the width."""


class RowColumns:
    """The columns that all rows share."""

    def __init__(self, chart: RowChart, width: float, look: Look) -> None:
        self.chart, self.width, self.look = chart, width, look
        metrics = QFontMetricsF(look.font("small"))
        self.line = metrics.height()
        gap = GAP * look.unit
        names = max((metrics.horizontalAdvance(row.name) for row in chart.rows), default=0.0)
        words = max((metrics.horizontalAdvance(row.words) for row in chart.rows), default=0.0)
        self.name = names + 2 * look.unit
        self.tip = self.line * THICK / 2 + 2 * look.unit
        """Of a bar that goes on."""
        tip = self.tip if any(row.open_end for row in chart.rows) else 0.0
        beside = width - self.name - words - 2 * gap - tip
        self.below = beside < width * LEAST_BAR
        """The words stand in a line of their own."""
        self.stacked = self.below and (self.name > width * WIDEST_NAME or words > width - self.name - gap)
        """Even then there is no room beside one another: name, bar and words have a line each."""
        self.start = 0.0 if self.stacked else self.name + gap
        """Where bars begin."""
        self.bar = width - self.start if self.below else beside
        lines = 3.1 if self.stacked else 2.05 if self.below else 1.0
        self.height = self.line * lines + 2 * PAD * look.unit


def paint_rows(painter: QPainter, rect: QRectF, chart: RowChart, look: Look) -> RowColumns:
    """All rows, from the top; gives their columns."""
    columns = RowColumns(chart, rect.width(), look)
    for number, row in enumerate(chart.rows):
        top = rect.top() + number * columns.height
        paint_row(painter, QRectF(rect.left(), top, rect.width(), columns.height), row, columns)
    return columns


def paint_row(painter: QPainter, rect: QRectF, row: RowBar, columns: RowColumns) -> None:
    """One row in its rectangle."""
    look, gap = columns.look, GAP * columns.look.unit
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(look.font("small"))
    top = rect.top() + PAD * look.unit
    _write(painter, _placed(rect, 0, columns.width, top, columns), row.name, "text", look)
    if columns.stacked:
        top += columns.line
    start = columns.start
    long = columns.bar * min(max(row.value / (columns.chart.most or 1.0), 0.0), 1.0)
    thick = columns.line * THICK
    box = _placed(rect, start, max(long, 3 * look.unit), top + (columns.line - thick) / 2, columns)
    box.setHeight(thick)
    _paint_bar(painter, box, row, columns)
    if columns.below:
        words = _placed(rect, start, columns.bar, top + columns.line * 1.05, columns)
    else:
        after = start + max(long, 3 * look.unit) + gap * 0.75 + (columns.tip if row.open_end else 0.0)
        words = _placed(rect, after, columns.width - after, top, columns)
    _write(painter, words, row.words, "muted", look)
    painter.restore()


def _placed(rect: QRectF, start: float, wide: float, top: float, columns: RowColumns) -> QRectF:
    """A part of a row, `start` from where lines begin."""
    left = rect.right() - start - wide if columns.look.mirrored else rect.left() + start
    return QRectF(left, top, wide, columns.line)


def _write(painter: QPainter, box: QRectF, words: str, tone: str, look: Look) -> None:
    painter.setPen(look.colour(tone))
    side = Qt.AlignmentFlag.AlignRight if look.mirrored else Qt.AlignmentFlag.AlignLeft
    shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, box.width() + 1)
    painter.drawText(box, (side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value, shown)


def _paint_bar(painter: QPainter, box: QRectF, row: RowBar, columns: RowColumns) -> None:
    """Round at its end; what goes on still ends in a point."""
    look = columns.look
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(columns.chart.tone))
    painter.drawRoundedRect(box, 3 * look.unit, 3 * look.unit)
    if row.open_end:
        way = -1 if look.mirrored else 1
        end = box.left() if look.mirrored else box.right()
        gap = 2 * look.unit * way
        point = QPainterPath(QPointF(end + gap, box.top()))
        point.lineTo(end + gap + way * box.height() / 2, box.center().y())
        point.lineTo(end + gap, box.bottom())
        point.closeSubpath()
        painter.drawPath(point)

"""Paints a calendar: a column a week, a row a day of the week; the fuller a day, the darker."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from unclench.core.base.chart import CalendarChart, Cell
from unclench.ui.widgets.chart.look import Look, blend

WIDEST_CELL = 26.0
GAP = 6.0
WIDEST_SIDE = 0.3
SHADES = 5
"""In the legend."""
PALEST = 0.16
"""Share of the tone in a day of which nothing is known but that it had nothing."""


class CalendarLayout:
    """Cells are squares, as large as the rectangle allows."""

    def __init__(self, chart: CalendarChart, rect: QRectF, look: Look) -> None:
        self.chart, self.rect, self.look = chart, rect, look
        metrics = QFontMetricsF(look.font("tiny"))
        wide = max((metrics.horizontalAdvance(words) for words in chart.row_names), default=0.0)
        gap = GAP * look.unit
        self.line = metrics.height() * 1.15
        self.side = min(wide + gap, rect.width() * WIDEST_SIDE) if wide else 0.0
        self.above = self.line + gap / 2 if chart.column_ticks else 0.0
        self.below = self.line + gap if chart.most else 0.0
        """The legend."""
        self.rows = rows = max(1, len(chart.row_names), max((cell.row + 1 for cell in chart.cells), default=1))
        room = min((rect.width() - self.side) / max(1, chart.columns), (rect.height() - self.above - self.below) / rows)
        self.step = min(room, WIDEST_CELL * look.unit)
        if look.pixels and self.step > 4:
            self.step = float(int(self.step))

    def cell(self, column: float, row: float) -> QRectF:
        """The square of one day, without the gap around it."""
        gap = max(self.look.unit, self.step * 0.16) if self.step > 3 * self.look.unit else 0.0
        if self.look.pixels:
            gap = float(round(gap))
        left = self.rect.left() + self.side + column * self.step
        if self.look.mirrored:
            left = self.rect.right() - self.side - (column + 1) * self.step
        return QRectF(left, self.rect.top() + self.above + row * self.step, self.step - gap, self.step - gap)


def paint_calendar(painter: QPainter, rect: QRectF, chart: CalendarChart, look: Look) -> CalendarLayout:
    """The whole chart; gives where its days lie."""
    placed = CalendarLayout(chart, rect, look)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    tints: dict[float, QColor] = {}
    for cell in chart.cells:
        if cell.value is not None:
            value = round(cell.value, 2)
            if value not in tints:
                tints[value] = tint(look, chart.tone, value)
            _paint_cell(painter, placed, cell, tints[value])
    _paint_names(painter, placed)
    _paint_ticks(painter, placed)
    if chart.most:
        _paint_legend(painter, placed)
    painter.restore()
    return placed


def tint(look: Look, tone: str, value: float) -> QColor:
    """From pale to the full tone."""
    share = PALEST + (1 - PALEST) * min(max(value, 0.0), 1.0)
    return blend(look.colour("surface"), look.colour(tone), share)


def _paint_cell(painter: QPainter, placed: CalendarLayout, cell: Cell, colour: QColor) -> None:
    look, box = placed.look, placed.cell(cell.column, cell.row)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if look.outlined:
        painter.setPen(QPen(look.colour(placed.chart.tone), look.unit))
        box.adjust(0.5, 0.5, -0.5, -0.5)
    round_by = min(4 * look.unit, box.width() * 0.22)
    painter.drawRoundedRect(box, round_by, round_by)


def _paint_names(painter: QPainter, placed: CalendarLayout) -> None:
    """Of every row where there is room, else of every other."""
    look = placed.look
    painter.setFont(look.font("tiny"))
    painter.setPen(look.colour("muted"))
    near = Qt.AlignmentFlag.AlignLeft if look.mirrored else Qt.AlignmentFlag.AlignRight
    flags = (near | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value
    metrics = QFontMetricsF(painter.font())
    free = 0.0
    for row, words in enumerate(placed.chart.row_names):
        middle = placed.cell(0, row).center().y()
        if middle - placed.line / 2 < free - 2 * look.unit:
            continue
        free = middle + placed.line / 2
        left = placed.rect.right() - placed.side + GAP * look.unit if look.mirrored else placed.rect.left()
        box = QRectF(left, middle - placed.line / 2, placed.side - GAP * look.unit, placed.line)
        painter.drawText(box, flags, metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width() + 1))


def _paint_ticks(painter: QPainter, placed: CalendarLayout) -> None:
    """Above the column where each begins; what would touch the one before is left out."""
    look, metrics = placed.look, QFontMetricsF(painter.font())
    free = float("-inf")
    for tick in placed.chart.column_ticks:
        cell = placed.cell(tick.at, 0)
        wide = metrics.horizontalAdvance(tick.words)
        far = placed.rect.right() - cell.right() if look.mirrored else cell.left() - placed.rect.left()
        if far < free or far + wide > placed.rect.width():
            continue
        free = far + wide + 3 * look.unit
        left = cell.right() - wide if look.mirrored else cell.left()
        box = QRectF(left - 1, placed.rect.top(), wide + 2, placed.line)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter.value, tick.words)


def _paint_legend(painter: QPainter, placed: CalendarLayout) -> None:
    """Below the days: from the palest to the fullest."""
    look, chart = placed.look, placed.chart
    metrics, gap = QFontMetricsF(painter.font()), GAP * look.unit
    top = placed.rect.top() + placed.above + placed.rows * placed.step + gap
    side, far = metrics.height() * 0.7, placed.side

    def next_box(wide: float) -> QRectF:
        left = placed.rect.right() - far - wide if look.mirrored else placed.rect.left() + far
        return QRectF(left, top, wide, placed.line)

    for words in (chart.least, "", chart.most):
        if words:
            wide = metrics.horizontalAdvance(words) + 2
            painter.setPen(look.colour("muted"))
            painter.drawText(next_box(wide), Qt.AlignmentFlag.AlignCenter.value, words)
            far += wide + gap
            continue
        painter.setPen(QPen(look.colour(chart.tone), look.unit) if look.outlined else Qt.PenStyle.NoPen)
        for shade in range(SHADES):
            box = next_box(side)
            painter.setBrush(tint(look, chart.tone, shade / (SHADES - 1)))
            painter.drawRoundedRect(QRectF(box.left(), box.center().y() - side / 2, side, side), 2, 2)
            far += side + gap / 2
        far += gap / 2

"""The line above a chart: the unit of its values, and what each line and colour means where there are several."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from unclench.core.base.chart import TimeChart
from unclench.core.base.frozen_record import record
from unclench.ui.widgets.chart.look import Look

SAMPLE, GAP = 20.0, 6.0
LINE_HIGH = 1.3


@record
class Item:
    """One meaning: a sample ("line", "dashed", "bar", "weak", "shade", "goal", "" for the unit) and its words."""

    sample: str
    tone: str
    words: str


@record
class Legend:
    """Items with the rectangles they are drawn in."""

    items: tuple[tuple[QRectF, Item], ...]
    height: float


def legend_of(chart: TimeChart, rect: QRectF, side: float, look: Look, metrics: QFontMetricsF) -> Legend:
    """On as many rows as are needed; nothing where there is nothing to tell apart.

    `side` is the width of the words beside the axis: the unit ends where they do.
    """
    items = _items(chart)
    wide_unit = metrics.horizontalAdvance(chart.axis.unit) + 2 * look.unit
    gap, high = GAP * look.unit, metrics.height() * LINE_HIGH
    left, top = max(0.0, side - wide_unit) if chart.axis.unit else 0.0, rect.top()
    placed: list[tuple[QRectF, Item]] = []
    for item in items:
        wide = metrics.horizontalAdvance(item.words) + 2 * look.unit
        wide += (SAMPLE * look.unit + gap) if item.sample else 0.0
        wide = min(wide, rect.width())
        if placed and left + wide > rect.width():
            left, top = 0.0, top + high
        begin = rect.right() - left - wide if look.mirrored else rect.left() + left
        placed.append((QRectF(begin, top, wide, high), item))
        left += wide + 2.5 * gap
    return Legend(tuple(placed), top + high - rect.top() + gap / 2 if placed else 0.0)


def paint_legend(painter: QPainter, legend: Legend, look: Look) -> None:
    """All items in their places."""
    painter.setFont(look.font("tiny"))
    metrics = QFontMetricsF(painter.font())
    for box, item in legend.items:
        words = QRectF(box)
        if item.sample:
            sample = SAMPLE * look.unit
            start = box.right() - sample if look.mirrored else box.left()
            _paint_sample(painter, QRectF(start, box.top(), sample, box.height()), item, look)
            taken = sample + GAP * look.unit
            words.adjust(0 if look.mirrored else taken, 0, -taken if look.mirrored else 0, 0)
        painter.setPen(look.colour("muted"))
        side = Qt.AlignmentFlag.AlignRight if look.mirrored else Qt.AlignmentFlag.AlignLeft
        shown = metrics.elidedText(item.words, Qt.TextElideMode.ElideRight, words.width() + 1)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words, flags.value | Qt.TextFlag.TextSingleLine.value, shown)


def goal_pen(colour: QColor, unit: float) -> QPen:
    """Dashes, for what was meant and not measured."""
    pen = QPen(colour, 1.25 * unit)
    pen.setDashPattern([3.2, 2.8])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def line_pen(colour: QColor, unit: float, *, dashed: bool = False) -> QPen:
    """A line of values; the second of two is dashed, so that they differ without colour."""
    pen = QPen(colour, 2.25 * unit)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashed else Qt.PenCapStyle.RoundCap)
    if dashed:
        pen.setDashPattern([2.6, 1.8])
    return pen


def _items(chart: TimeChart) -> list[Item]:
    items = [Item("dashed" if line.dashed else "line", line.tone, line.name) for line in chart.lines if line.name]
    items += [Item("bar", bars.tone, bars.name) for bars in chart.bars if bars.name]
    if len(chart.lines) + len(chart.bars) < 2:
        items = []  # the title says it
    if chart.shades and chart.shade_name:
        items.append(Item("shade", chart.shades[0].tone, chart.shade_name))
    if chart.goal is not None and chart.goal.name:
        items.append(Item("goal", "text", chart.goal.name))
    for bars in chart.bars:
        if bars.weak_name:
            items += [Item("bar", bars.tone, bars.strong_name), Item("weak", bars.tone, bars.weak_name)]
    return [Item("", "muted", chart.axis.unit), *items] if chart.axis.unit else items


def _paint_sample(painter: QPainter, box: QRectF, item: Item, look: Look) -> None:
    unit, middle = look.unit, box.center().y()
    colour = look.colour(item.tone)
    if item.sample in ("bar", "weak", "shade"):
        side, hollow = 9 * unit, item.sample == "weak" and look.outlined
        grounds = {"bar": colour, "weak": look.colour("surface") if hollow else look.weak(item.tone)}
        painter.setPen(QPen(colour, unit) if hollow or item.sample == "shade" else Qt.PenStyle.NoPen)
        painter.setBrush(grounds.get(item.sample) or look.soft(item.tone))
        painter.drawRoundedRect(QRectF(box.center().x() - side / 2, middle - side / 2, side, side), 2 * unit, 2 * unit)
        return
    dashed = item.sample == "dashed"
    painter.setPen(goal_pen(colour, unit) if item.sample == "goal" else line_pen(colour, unit, dashed=dashed))
    painter.drawLine(QPointF(box.left() + unit, middle), QPointF(box.right() - unit, middle))

"""Paints a chart over time: grid, shaded spans, bars, lines, the goal, marks and words."""

from itertools import pairwise
from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from unclench.core.base.chart import Bars, GoalLine, Line, MarkRow, Point, Shade, TimeChart
from unclench.ui.widgets.chart.legend import goal_pen, line_pen, paint_legend
from unclench.ui.widgets.chart.look import Look
from unclench.ui.widgets.chart.time_layout import TimeLayout

BAR_SHARE = 0.66
"""Of its slot that a bar fills."""
WIDEST_BAR = 34.0
NARROWEST_SLOT = 3.0
"""Narrower than this there is no room for gaps: the bars become one area."""
DOT, RING = 3.2, 3.6
"""Radius of the dots of a line, and of the rings of a dashed one."""
ROOM_OF_DOT = 11.0
"""Points closer than this get no dots of their own."""
STUB = 2.0
"""Height of a bar whose value is nothing: it was measured."""


def paint_time(painter: QPainter, rect: QRectF, chart: TimeChart, look: Look) -> TimeLayout:
    """The whole chart; gives where its parts lie."""
    placed = TimeLayout(chart, rect, look)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    for shade in chart.shades:
        _paint_shade(painter, placed, shade)
    _paint_grid(painter, placed)
    for number, bars in enumerate(chart.bars):
        _paint_bars(painter, placed, bars, number)
    if chart.goal is not None:
        _paint_goal(painter, placed, chart.goal)
    for line in sorted(chart.lines, key=lambda line: not line.dashed):  # full lines above dashed ones
        _paint_line(painter, placed, line)
    for number, row in enumerate(chart.marks):
        _paint_marks(painter, placed, row, number)
    _paint_time_words(painter, placed)
    paint_legend(painter, placed.legend, look)
    painter.restore()
    return placed


def bar_box(placed: TimeLayout, bars: Bars, number: int, share: float, value: float) -> QRectF:
    """Where one bar lies; of no height where it is nothing."""
    slot = placed.slot(share, bars.width, number, len(placed.chart.bars))
    wide = min(slot.width() * BAR_SHARE, WIDEST_BAR * placed.look.unit)
    top = placed.y(value)
    return QRectF(slot.center().x() - wide / 2, top, wide, placed.plot.bottom() - top)


def _paint_grid(painter: QPainter, placed: TimeLayout) -> None:
    look, plot = placed.look, placed.plot
    painter.setFont(look.font("tiny"))
    ticks = placed.chart.axis.ticks
    heights = [placed.y(tick.at) for tick in ticks]
    for tick, y in zip(ticks, heights, strict=True):
        _level(painter, placed, y)
        _words_beside(painter, placed, y, tick.words)
    if not any(abs(y - plot.bottom()) < 1 for y in heights):
        _level(painter, placed, plot.bottom())


def _level(painter: QPainter, placed: TimeLayout, y: float) -> None:
    """A thin line across, on whole pixels where there are any."""
    look = placed.look
    at = floor(y) + 0.5 if look.pixels else y
    painter.setPen(QPen(look.colour("line"), 1.0 if look.pixels else look.unit))
    painter.drawLine(QPointF(placed.plot.left(), at), QPointF(placed.plot.right(), at))


def _words_beside(painter: QPainter, placed: TimeLayout, y: float, words: str) -> None:
    look, box = placed.look, placed.beside(y)
    painter.setPen(look.colour("muted"))
    near = Qt.AlignmentFlag.AlignLeft if look.mirrored else Qt.AlignmentFlag.AlignRight
    shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, box.width() + 1)
    painter.drawText(box, (near | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value, shown)


def _paint_shade(painter: QPainter, placed: TimeLayout, shade: Shade) -> None:
    """Where it goes on beyond the chart it has no edge."""
    look, plot = placed.look, placed.plot
    one, two = placed.x(shade.first), placed.x(shade.last)
    least = 2 * look.unit
    box = QRectF(min(one, two), plot.top(), max(abs(two - one), least), plot.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.soft(shade.tone))
    painter.drawRect(box)
    painter.setPen(QPen(look.colour(shade.tone), look.unit))
    for share in (shade.first, shade.last):
        if 0 <= share <= 1 and (look.outlined or share == shade.first):
            painter.drawLine(QPointF(placed.x(share), plot.top()), QPointF(placed.x(share), plot.bottom()))


def _paint_bars(painter: QPainter, placed: TimeLayout, bars: Bars, number: int) -> None:
    """Each with a round top; where there is no room for gaps, as an area."""
    look, foot = placed.look, placed.plot.bottom()
    slot = placed.slot(0.5, bars.width, number, len(placed.chart.bars)).width()
    if slot < NARROWEST_SLOT * look.unit:
        _paint_area(painter, placed, bars, number)
        return
    strong, weak = look.colour(bars.tone), look.weak(bars.tone)
    painter.save()
    painter.setClipRect(placed.plot)
    for bar in bars.bars:
        box = bar_box(placed, bars, number, bar.share, bar.value)
        if look.pixels:
            wide = max(1, round(box.width()))
            box = QRectF(round(box.center().x() - wide / 2), box.top(), wide, box.height())
        box.setTop(min(box.top(), foot - STUB * look.unit))
        hollow = look.outlined and not bar.strong and box.width() > 4 * look.unit
        half = look.unit / 2 if hollow else 0.0
        painter.setPen(QPen(strong, look.unit) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface") if hollow else strong if bar.strong else weak)
        round_by = min(3 * look.unit, box.width() / 2, box.height())
        painter.drawRoundedRect(box.adjusted(half, half, -half, 2 * round_by), round_by, round_by)
    painter.restore()


def _paint_area(painter: QPainter, placed: TimeLayout, bars: Bars, number: int) -> None:
    """Bars without gaps and without soft edges: each from pixel to pixel, a day without a value stays blank."""
    look, foot = placed.look, placed.plot.bottom()
    stub = foot - STUB * look.unit
    areas: dict[bool, list[QRectF]] = {True: [], False: []}
    for bar in bars.bars:
        slot = placed.slot(bar.share, bars.width, number, len(placed.chart.bars))
        left, right = slot.left(), slot.right()
        if look.pixels:
            left = round(left)
            right = max(left + 1, round(right))
        top = min(placed.y(bar.value), stub)
        areas[bar.strong].append(QRectF(left, top, right - left, foot - top))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not look.pixels)
    painter.setPen(Qt.PenStyle.NoPen)
    for is_strong, boxes in areas.items():
        painter.setBrush(look.colour(bars.tone) if is_strong else look.weak(bars.tone))
        painter.drawRects(boxes)
    painter.restore()


def _paint_line(painter: QPainter, placed: TimeLayout, line: Line) -> None:
    look = placed.look
    colour = look.colour(line.tone)
    segments = [[_spot(placed, point) for point in segment] for segment in line.segments if segment]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen(colour, look.unit, dashed=line.dashed))
    for spots in segments:
        if len(spots) > 1:
            painter.drawPolyline(QPolygonF(spots))
    painter.setPen(QPen(colour, 1.5 * look.unit) if line.dashed else Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("surface") if line.dashed else colour)
    dotted = line.dots and _roomy(segments, look)
    for number, spots in enumerate(segments):
        for place, spot in enumerate(spots):
            last = number == len(segments) - 1 and place == len(spots) - 1
            if dotted or len(spots) == 1 or (line.dots and last):
                radius = ((RING if line.dashed else DOT) + (1 if last and line.dots else 0)) * look.unit
                painter.drawEllipse(spot, radius, radius)


def _roomy(segments: list[list[QPointF]], look: Look) -> bool:
    """Whether there is room for a dot at each point, on the average."""
    spots = [spot for segment in segments for spot in segment]
    if len(spots) < 2:
        return True
    return abs(spots[-1].x() - spots[0].x()) / (len(spots) - 1) >= ROOM_OF_DOT * look.unit


def _spot(placed: TimeLayout, point: Point) -> QPointF:
    return QPointF(placed.x(point.share), placed.y(point.value))


def _paint_goal(painter: QPainter, placed: TimeLayout, goal: GoalLine) -> None:
    """Dashes from step to step up to the end of the time; over dark bars they are light."""
    look = placed.look
    corners: list[QPointF] = []
    for step in goal.steps:
        spot = _spot(placed, step)
        if corners:
            corners.append(QPointF(spot.x(), corners[-1].y()))
        corners.append(spot)
    if not corners:
        return
    corners.append(QPointF(placed.x(1.0), corners[-1].y()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(goal_pen(look.colour("text"), look.unit))
    painter.drawPolyline(QPolygonF(corners))
    painter.save()
    painter.setClipPath(_strong_bars(placed))
    painter.setPen(goal_pen(look.colour("surface"), look.unit))
    painter.drawPolyline(QPolygonF(corners))
    painter.restore()
    if goal.rises_marked:
        for before, after in pairwise(goal.steps):
            if after.value > before.value:
                _paint_rise(painter, _spot(placed, after), look)


def _strong_bars(placed: TimeLayout) -> QPainterPath:
    """The area of all bars that reached their goal, where the colour of words would not be seen."""
    path = QPainterPath()
    for number, bars in enumerate(placed.chart.bars):
        for bar in bars.bars:
            if bar.strong:
                path.addRect(bar_box(placed, bars, number, bar.share, bar.value))
    return path


def _paint_rise(painter: QPainter, at: QPointF, look: Look) -> None:
    """A small point upwards on the step."""
    side = 4.5 * look.unit
    painter.setPen(QPen(look.colour("surface"), 1.5 * look.unit))
    painter.setBrush(look.colour("text"))
    tip, left, right = QPointF(0, -side * 1.5), QPointF(-side, 0), QPointF(side, 0)
    painter.drawPolygon(QPolygonF([at + tip, at + left, at + right]))


def _paint_marks(painter: QPainter, placed: TimeLayout, row: MarkRow, number: int) -> None:
    look, box = placed.look, placed.row(number)
    painter.setFont(look.font("tiny"))
    _words_beside(painter, placed, box.center().y(), row.name)
    for mark in row.marks:
        _paint_mark(painter, QPointF(placed.x(mark.share), box.center().y()), row, look)


def _paint_mark(painter: QPainter, at: QPointF, row: MarkRow, look: Look) -> None:
    unit, colour = look.unit, look.colour(row.tone)
    hollow = row.shape == "hollow"
    painter.setPen(QPen(colour, 1.3 * unit) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("surface") if hollow else colour)
    if row.shape == "round":
        painter.drawEllipse(at, 2.8 * unit, 2.8 * unit)
        return
    wide, high = (2.7, 8.7) if hollow else (4.0, 10.0)
    box = QRectF(at.x() - wide * unit / 2, at.y() - high * unit / 2, wide * unit, high * unit)
    painter.drawRoundedRect(box, unit, unit)


def _paint_time_words(painter: QPainter, placed: TimeLayout) -> None:
    """Below the rows of marks, each in the middle of its place."""
    look, chart = placed.look, placed.chart
    painter.setFont(look.font("tiny"))
    metrics = QFontMetricsF(painter.font())
    line = placed.row(len(chart.marks))
    boxes: list[tuple[QRectF, str]] = []
    for tick in chart.ticks:
        wide = metrics.horizontalAdvance(tick.words) + 2
        left = min(max(placed.rect.left(), placed.x(tick.at) - wide / 2), placed.rect.right() - wide)
        boxes.append((QRectF(left, line.top(), wide, line.height()), tick.words))
    painter.setPen(look.colour("muted"))
    for box, words in _apart(boxes, 8 * look.unit):
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter.value, words)


def _apart(boxes: list[tuple[QRectF, str]], room: float) -> list[tuple[QRectF, str]]:
    """All of them, or every second, third and so on: as many as have room between them."""
    for each in range(1, len(boxes)):
        kept = boxes[::each]
        gaps = [abs(a.center().x() - b.center().x()) - (a.width() + b.width()) / 2 for (a, _), (b, _) in pairwise(kept)]
        if min(gaps, default=room) >= room:
            return kept
    return boxes[:1]

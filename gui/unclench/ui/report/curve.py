"""The pain curve of the doctor's page, with rows for ice, heat and doses; readable in grey."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from unclench.core.base.printed_page import Curve
from unclench.core.base.translation import translate

HEIGHT = 2150.0
_PLOT = 1350.0
_LEFT = 420.0
_ROW = 175.0
_SMALL = 84
INK, GREY, GRID = QColor("#111111"), QColor("#555555"), QColor("#dddddd")
ICE, HEAT = QColor("#2469AB"), QColor("#B2441D")
MARKED = (0, 2, 4, 6, 8, 10)

Fonts = Callable[[int], QFont]


def draw_curve(painter: QPainter, box: QRectF, curve: Curve, fonts: Fonts) -> None:
    """Pain 0-10 over time as a line with dots; sessions and doses as marks in rows of their own below."""
    left, width = box.left() + _LEFT, box.width() - _LEFT - 60
    top = box.top() + 40

    def x_of(seconds: int) -> float:
        return left + width * min(max(seconds / curve.seconds, 0.0), 1.0)

    def y_of(value: float) -> float:
        return top + _PLOT * (1 - value / 10)

    painter.save()
    painter.setFont(fonts(_SMALL))
    for value in MARKED:
        painter.setPen(QPen(GRID, 8))
        painter.drawLine(QPointF(left, y_of(value)), QPointF(left + width, y_of(value)))
        _caption(painter, box.left(), y_of(value), f"{value}", right=left - 60)
    _caption(painter, box.left(), y_of(10), translate("core", "Pain"))
    for segment in curve.segments:
        points = [QPointF(x_of(at), y_of(value)) for at, value in segment]
        painter.setPen(QPen(INK, 18, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(INK)
        for point in points:
            painter.drawEllipse(point, 22, 22)
    row = top + _PLOT + 130
    _bars(painter, [x_of(at) for at in curve.ice], row, ICE, filled=True)
    _caption(painter, box.left(), row, translate("core", "Ice"))
    _bars(painter, [x_of(at) for at in curve.heat], row + _ROW, HEAT, filled=False)
    _caption(painter, box.left(), row + _ROW, translate("core", "Heat"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(INK)
    for at in curve.doses:
        painter.drawEllipse(QPointF(x_of(at), row + 2 * _ROW), 30, 30)
    _caption(painter, box.left(), row + 2 * _ROW, translate("core", "Dose"))
    for at, words in curve.ticks:
        wide = painter.fontMetrics().horizontalAdvance(words)
        _caption(painter, min(x_of(at), box.right() - wide), row + 3 * _ROW, words)
    painter.restore()


def _bars(painter: QPainter, places: list[float], middle: float, colour: QColor, *, filled: bool) -> None:
    """Ice is filled, heat is hollow: they differ without colour."""
    painter.setPen(QPen(colour, 12))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    for x in places:
        painter.drawRect(QRectF(x - 20, middle - 60, 40, 120))


def _caption(painter: QPainter, left: float, middle: float, words: str, *, right: float | None = None) -> None:
    painter.setPen(GREY)
    box = QRectF(left, middle - 80, (right - left) if right is not None else 900, 160)
    side = Qt.AlignmentFlag.AlignRight if right is not None else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, words)

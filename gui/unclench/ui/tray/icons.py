"""Icons of the tray, painted once each and kept: giving the tray a new one each time would leak."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from unclench.ui.look import colour_tokens as tokens
from unclench.ui.tray import digits as tray_figures

SIZES = (16, 22, 24, 32, 48)
GROUND, EDGE, PALE = "#1D282C", "#FFFFFF", "#9DAEB3"


@cache
def resting() -> QIcon:
    """The drawing of the app."""
    return _made(lambda painter, side: _spine(painter, side, tokens.DARK.accent))


@cache
def paused() -> QIcon:
    """The drawing, set back, with two bars."""
    return _made(_draw_paused)


def remaining(kind: str, minutes: int, whole: int) -> QIcon:
    """A ring with the minutes that are left in it, of `whole` minutes."""
    shown = max(0, min(minutes, 99))
    return _remaining(kind, shown, round(12 * min(1.0, minutes / max(1, whole))))


@cache
def over(kind: str) -> QIcon:
    """The time is over: take it off."""
    return _made(lambda painter, side: _ring(painter, side, kind, 12, "!"))


@cache
def _remaining(kind: str, minutes: int, twelfths: int) -> QIcon:
    return _made(lambda painter, side: _ring(painter, side, kind, twelfths, str(minutes)))


def _made(draw: Callable[[QPainter, int], None]) -> QIcon:
    icon = QIcon()
    for side in SIZES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:  # a picture that goes while something paints on it ends the program
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(GROUND))
            painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.25, side * 0.25)
            draw(painter, side)
        icon.addPixmap(picture)
    return icon


def _spine(painter: QPainter, side: int, colour: str) -> None:
    painter.setPen(_pen(colour, side * 0.11, Qt.PenCapStyle.RoundCap))
    spine = QPainterPath()
    spine.moveTo(side * 0.5, side * 0.18)
    spine.cubicTo(side * 0.66, side * 0.32, side * 0.34, side * 0.42, side * 0.5, side * 0.52)
    spine.cubicTo(side * 0.66, side * 0.62, side * 0.34, side * 0.7, side * 0.5, side * 0.82)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(spine)


def _draw_paused(painter: QPainter, side: int) -> None:
    _spine(painter, side, PALE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(EDGE))
    for left in (0.62, 0.8):
        painter.drawRect(QRectF(side * left, side * 0.6, side * 0.11, side * 0.32))


def _ring(painter: QPainter, side: int, kind: str, twelfths: int, words: str) -> None:
    colour = tokens.DARK.ice if kind == "ice" else tokens.DARK.heat
    area = QRectF(side * 0.1, side * 0.1, side * 0.8, side * 0.8)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(PALE), side * 0.05))
    painter.drawEllipse(area)
    painter.setPen(_pen(colour, side * 0.12, Qt.PenCapStyle.FlatCap))
    painter.drawArc(area, 90 * 16, -30 * 16 * twelfths)
    painter.setPen(_pen(EDGE, 1, Qt.PenCapStyle.RoundCap))
    tray_figures.draw(painter, words, side)


def _pen(colour: str, width: float, cap: Qt.PenCapStyle) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(cap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen

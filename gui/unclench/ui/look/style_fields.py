"""How fields, their arrows, scroll bars and tool tips look."""

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QWidget

from unclench.ui.look import theme
from unclench.ui.look.colour_tokens import faint, mix

_RADIUS = 8.0
_HERE = 2.0
"""Pixels of the second edge that shows the keyboard in a field with something wrong."""
_State = QStyle.StateFlag
_Align = Qt.AlignmentFlag


def is_text_field(widget: QWidget | None) -> bool:
    """Whether a frame is that of a field of several lines."""
    return widget is not None and (widget.inherits("QPlainTextEdit") or widget.inherits("QTextEdit"))


def paint_line(painter: QPainter, option: Any, widget: QWidget | None) -> None:
    """The ground of a line; one inside a spin box or a combo box is painted with that."""
    if option.lineWidth > 0:
        paint_box(painter, option, widget)


def paint_box(painter: QPainter, option: Any, widget: QWidget | None) -> None:
    """Paper with an edge; a thicker one where the keyboard is, or where something is wrong."""
    usable = bool(option.state & _State.State_Enabled)
    _round(painter, option, widget, "surface" if usable else "sunk", _RADIUS)


def paint_frame(painter: QPainter, option: Any, widget: QWidget | None) -> None:
    """The ground of several lines with its edge."""
    _round(painter, option, widget, "surface", _RADIUS)


def paint_tip(painter: QPainter, option: Any) -> None:
    """The ground of a tool tip."""
    painter.setPen(theme.colour("line"))
    painter.setBrush(theme.colour("surface"))
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def paint_choice(painter: QPainter, option: Any) -> None:
    """The words of a combo box."""
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    room = option.rect.adjusted(30 if mirrored else 11, 0, -11 if mirrored else -30, 0)
    usable = bool(option.state & _State.State_Enabled)
    painter.setPen(theme.colour("text") if usable else theme.shade(faint(theme.tokens())))
    side = _Align.AlignRight if mirrored else _Align.AlignLeft
    words = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, (side | _Align.AlignVCenter | _Align.AlignAbsolute).value, words)


def paint_arrow(painter: QPainter, option: Any, box: QRect, *, down: bool = True, side: int = 11) -> None:
    """A chevron at the height of `box`, a little inside the end of the field."""
    whole, half = QRectF(option.rect), side / 2
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    x = whole.left() + 9 + half if mirrored else whole.right() - 9 - half
    middle = QPointF(x, QRectF(box).center().y())
    tip = half / 2 if down else -half / 2
    points = [
        QPointF(middle.x() - half, middle.y() - tip),
        QPointF(middle.x(), middle.y() + tip),
        QPointF(middle.x() + half, middle.y() - tip),
    ]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("muted"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(QPolygonF(points))


def paint_handle(painter: QPainter, option: Any, slider: QRect) -> None:
    """The handle of a scroll bar: thin and round, without a groove."""
    tokens = theme.tokens()
    colour = mix(tokens.edge, tokens.ground, 0.0 if tokens.is_contrast else 0.4)
    if option.state & _State.State_MouseOver:
        colour = tokens.muted
    upright = option.orientation is Qt.Orientation.Vertical
    handle = QRectF(slider).adjusted(*((4, 2, -4, -2) if upright else (2, 4, -2, -4)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.shade(colour))
    half = min(handle.width(), handle.height()) / 2
    painter.drawRoundedRect(handle, half, half)


def _round(painter: QPainter, option: Any, widget: QWidget | None, fill: str, radius: float) -> None:
    wrong = widget is not None and bool(widget.property("wrong"))
    here = bool(option.state & _State.State_HasFocus)
    usable = bool(option.state & _State.State_Enabled)
    width = 2.0 if wrong or here else 1.0
    edge = "danger" if wrong else "accent" if here else "edge" if usable else "line"
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(edge), width))
    painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    if wrong and here:
        inset = width + _HERE / 2
        painter.setPen(QPen(theme.colour("accent"), _HERE))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius - 3, radius - 3)
    painter.restore()

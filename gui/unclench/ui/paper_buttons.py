"""How a push button looks: by its properties `role` and `bulk`, under the pointer, pressed, disabled."""

from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen
from PySide6.QtWidgets import QStyle, QWidget

from unclench.ui import theme
from unclench.ui.tokens import faint, mix

_PADS = {"": (15, 10), "icon": (11, 10), "small": (11, 7), "step": (1, 7), "big": (23, 15), "huge": (45, 19)}
_FILLED = {"primary": "accent", "ice": "ice", "heat": "heat"}
_GAP = 8
_STOCK_GAP = 4
_State = QStyle.StateFlag


class Colours(NamedTuple):
    """Of ground, edge and words; "" draws none."""

    fill: str
    edge: str
    words: str


def size(option: Any, contents: QSize, widget: QWidget | None) -> QSize:
    """With the room around the words that `bulk` asks for."""
    across, above = _PADS.get(_property(widget, "bulk"), _PADS[""])
    gap = _GAP - _STOCK_GAP if option.text and not option.icon.isNull() else 0
    return QSize(contents.width() + 2 * across + gap, contents.height() + 2 * above)


def paint(painter: QPainter, option: Any, widget: QWidget | None) -> None:
    """Ground, icon and words."""
    colours = _colours(_property(widget, "role"), option.state)
    radius = 10 if _property(widget, "bulk") in ("big", "huge") else 8
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if colours.fill or colours.edge:
        painter.setPen(QPen(theme.shade(colours.edge), 1) if colours.edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.shade(colours.fill) if colours.fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    _paint_words(painter, option, colours.words)


def _paint_words(painter: QPainter, option: Any, colour: str) -> None:
    box: QRect = option.rect
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    words = option.fontMetrics.size(Qt.TextFlag.TextShowMnemonic.value, option.text).width() if option.text else 0
    side = 0 if option.icon.isNull() else option.iconSize.width()
    gap = _GAP if side and words else 0
    left = box.left() + (box.width() - side - gap - words) // 2
    if side:
        mode = QIcon.Mode.Normal if option.state & _State.State_Enabled else QIcon.Mode.Disabled
        at = left + words + gap if mirrored else left
        picture = option.icon.pixmap(option.iconSize, painter.device().devicePixelRatioF(), mode)
        painter.drawPixmap(QPoint(at, box.top() + (box.height() - option.iconSize.height()) // 2), picture)
    room = QRect(left if mirrored else left + side + gap, box.top(), words, box.height())
    painter.setPen(theme.shade(colour))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextShowMnemonic.value | Qt.TextFlag.TextDontClip.value
    painter.drawText(room, flags, option.text)


def _colours(role: str, state: QStyle.StateFlag) -> Colours:
    tokens = theme.tokens()
    near = bool(state & _State.State_MouseOver)
    down = bool(state & (_State.State_Sunken | _State.State_On))
    if not state & _State.State_Enabled:
        return Colours("" if role == "quiet" else tokens.sunk, "", faint(tokens))
    if role in _FILLED:
        fill = tokens.tone(_FILLED[role])
        fill = mix(fill, tokens.text, 0.24 if down else 0.14) if near or down else fill
        return Colours(fill, fill, tokens.tone(f"on_{_FILLED[role]}"))
    if role == "quiet":
        strong = near or down
        return Colours(tokens.sunk if strong else "", "", tokens.text if strong else tokens.muted)
    ground = tokens.sunk if down else mix(tokens.surface, tokens.sunk, 0.6) if near else tokens.surface
    if role == "danger":
        return Colours(ground, tokens.danger, tokens.danger)
    return Colours(ground, tokens.edge if near else tokens.line, tokens.text)


def _property(widget: QWidget | None, name: str) -> str:
    return (widget.property(name) or "") if widget is not None else ""

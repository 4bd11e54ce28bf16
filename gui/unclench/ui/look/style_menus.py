"""How menus look: a round card with room around its words, the chosen entry on a soft ground."""

from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from unclench.ui.look import theme

EDGE = 6
"""Pixels between the edge of a menu and the ground of the chosen entry."""
ACROSS, ABOVE = 12, 8
"""Room around the words of an entry."""
LINE_ROOM = 11
"""Height of a line between two groups."""
MARK = 22
"""Width of what marks an entry that is ticked."""
RADIUS = 10
_RADIUS = 7.0
_KEYS_GAP = 28


def size(option: Any) -> QSize:
    """What an entry takes, with its keys."""
    metrics = QFontMetrics(option.font)
    if _is_line(option):
        return QSize(10, LINE_ROOM)
    words, _, keys = option.text.partition("\t")
    wide = metrics.size(Qt.TextFlag.TextShowMnemonic, words).width()
    wide += metrics.horizontalAdvance(keys) + _KEYS_GAP if keys else 0
    return QSize(wide + 2 * (EDGE + ACROSS) + _mark(option), metrics.height() + 2 * ABOVE)


def paint_panel(painter: QPainter, rect: QRect, *, is_round: bool) -> None:
    """The ground of a menu with its edge; `is_round`: its window has round corners."""
    radius = RADIUS if is_round else 0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    theme.fill(painter, rect, "surface")
    painter.setPen(QPen(theme.colour("edge" if theme.tokens().dark or theme.tokens().is_contrast else "line"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def paint_entry(painter: QPainter, option: Any, *, chosen: bool, usable: bool) -> None:
    """One entry: its words, its keys at the end, a mark where it is ticked."""
    box: QRect = option.rect.adjusted(EDGE, 0, -EDGE, 0)
    if _is_line(option):
        theme.fill(painter, QRect(box.left(), box.center().y(), box.width(), 1), "line")
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chosen and usable:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawRoundedRect(QRectF(box), _RADIUS, _RADIUS)
        if theme.tokens().is_contrast:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    room = box.adjusted(ACROSS, 0, -ACROSS, 0)
    mark = _mark(option)
    words, _, keys = option.text.partition("\t")
    begins, ends = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)[:: 1 if mirrored else -1]
    painter.setFont(option.font)
    painter.setPen(theme.colour("text" if usable else "muted"))
    if mark and option.checked:
        place = QRect(room.right() - mark + 1 if mirrored else room.left(), room.top(), mark, room.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter.value, "\u2713")
    inner = room.adjusted(0 if mirrored else mark, 0, -mark if mirrored else 0, 0)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(inner, (begins | flags).value | Qt.TextFlag.TextShowMnemonic.value, words)
    painter.setPen(theme.colour("muted"))
    painter.drawText(inner, (ends | flags).value, keys)
    painter.restore()


def _is_line(option: Any) -> bool:
    return option.menuItemType == type(option).MenuItemType.Separator


def _mark(option: Any) -> int:
    return MARK if option.menuHasCheckableItems else 0

"""The key that chooses, small in the empty box or circle of a choice, while the keyboard is in use."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from unclench.ui.look import focus, text, theme

_SHARE = 0.58


def paint(painter: QPainter, box: QRectF, key: str) -> None:
    """Write `key` in the middle of `box`; nothing where the mouse was used last: it would only be in the way."""
    if not focus.keyboard_in_use():
        return
    font = QFont(text.font("small"))
    font.setPixelSize(max(9, round(box.height() * _SHARE)))
    painter.save()
    painter.setFont(font)
    painter.setPen(theme.colour("muted"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()

"""Words over several lines, drawn: QPainter.drawText moves lines that begin at the right by the space they end with."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

_LINE_END = "\u2028"
_AT_RIGHT = Qt.AlignmentFlag.AlignRight.value | Qt.TextFlag.TextWordWrap.value


def draw_words(painter: QPainter, box: QRect, flags: int, words: str) -> None:
    """As `painter.drawText(box, flags, words)`; lines in a script from the right begin at the very right."""
    mnemonic = flags & Qt.TextFlag.TextShowMnemonic.value and "&" in words
    if mnemonic or flags & _AT_RIGHT != _AT_RIGHT or not begins_at_right(words):
        painter.drawText(box, flags, words)
        return
    lines, tall = _laid_out(painter, box.width(), words)
    top = box.top()
    if flags & Qt.AlignmentFlag.AlignVCenter.value:
        top += (box.height() - tall) / 2
    elif flags & Qt.AlignmentFlag.AlignBottom.value:
        top += box.height() - tall
    lines.draw(painter, QPointF(box.left(), top))


def begins_at_right(words: str) -> bool:
    """Whether the first letter is of a script that is written from the right."""
    if words.isascii():
        return False
    from unicodedata import bidirectional

    kinds = (bidirectional(letter) for letter in words)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def _laid_out(painter: QPainter, wide: int, words: str) -> tuple[QTextLayout, float]:
    option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    lines = QTextLayout(words.replace("\n", _LINE_END), painter.font())
    lines.setTextOption(option)
    between = painter.fontMetrics().leading()
    tall = -float(between)
    lines.beginLayout()
    while (line := lines.createLine()).isValid():
        line.setLineWidth(wide)
        tall += between
        line.setPosition(QPointF(0, tall))
        tall += line.height()
    lines.endLayout()
    return lines, tall

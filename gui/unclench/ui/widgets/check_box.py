"""A check box with a drawn box and words that wrap; the whole row can be pressed."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from unclench.ui.look import text, theme
from unclench.ui.widgets import key_hint
from unclench.ui.widgets.breakable import breakable, longest_part
from unclench.ui.widgets.drawn_words import draw_words

SIGN_ROW, SIGN_GAP = 34, 6
"""Height of a row in the lists of warning signs, and pixels between two: a wrong one is not hit by a shaking hand."""
COMPACT_ROW, COMPACT_GAP = 28, 2
"""The same where all of the list would not be in sight else."""
_GAP = 12
_FLAGS = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextShowMnemonic.value
_Align = Qt.AlignmentFlag
_TOP = {
    True: (_Align.AlignTop | _Align.AlignLeft | _Align.AlignAbsolute).value,
    False: (_Align.AlignTop | _Align.AlignRight | _Align.AlignAbsolute).value,
}
"""Painting does not mirror by itself what a layout would: alignment by "reads from left to right"."""
_TICK = ((0.27, 0.52), (0.43, 0.68), (0.73, 0.34))


class Check(QCheckBox):
    """Words beside a box, and a quieter `detail` below them.

    `wished`: the person ticked or unticked it. Assistive technology toggles without a click, and drawing (`setChecked`)
    is nobody's wish, so neither `clicked` nor `toggled` tells this.
    """

    wished = Signal(bool)

    def __init__(
        self, words: str, detail: str = "", *, role: str = "body", least: int = 0, parent: QWidget | None = None
    ) -> None:
        """`least` is the height in pixels that it has also with one line of words, which then stands in its middle."""
        super().__init__(words, parent)
        self._least = least
        self._detail = detail
        self.key = ""
        """What ticks it; it stands in the empty box while the keyboard is in use."""
        self._drawn = False
        self.toggled.connect(self._tell)
        self._measured: tuple[tuple[int, int, str], tuple[int, int]] = ((-1, -1, ""), (0, 0))
        if detail:
            self.setAccessibleDescription(detail)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        text.install(self, role)

    def set_detail(self, words: str) -> None:
        """Other words below."""
        if words != self._detail:
            self._detail = words
            self.setAccessibleDescription(words)
            self._measured = ((-1, -1, ""), (0, 0))
            self.updateGeometry()
            self.update()

    def set_least(self, least: int) -> None:
        """Another height with one line of words."""
        if least != self._least:
            self._least = least
            self.updateGeometry()

    def setChecked(self, on: bool, /) -> None:
        self._drawn = True
        super().setChecked(on)
        self._drawn = False

    def _tell(self, on: bool) -> None:
        if not self._drawn:
            self.wished.emit(on)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = metrics.averageCharWidth() * 60
        wide = max(metrics.horizontalAdvance(line) for line in (self.text(), self._detail))
        wide = min(wide + 4, longest) + self._indent()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        words = longest_part(self.text(), self._detail)
        return QSize(self._indent() + self.fontMetrics().horizontalAdvance(words) + 4, max(self._least, self._box()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._least, self._needed(width))

    def _needed(self, width: int) -> int:
        words, detail = self._heights(width)
        lower = max(0, (self._box() - self.fontMetrics().height()) // 2)
        return max(self._box(), words + detail + lower) + 4

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.translate(0, max(0, self._least - self._needed(self.width())) // 2)
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        side, indent = self._box(), self._indent()
        first_line = self.fontMetrics().height()
        box = QRectF(0 if left_to_right else self.width() - side, 2 + max(0, (first_line - side) / 2), side, side)
        paint_box(painter, box, on=self.isChecked(), usable=self.isEnabled(), near=self.underMouse())
        if self.key and self.isEnabled() and not self.isChecked():
            key_hint.paint(painter, box, self.key)
        words, detail = self._heights(self.width())
        top = 2 + max(0, (side - first_line) // 2)
        area = QRect(indent if left_to_right else 0, top, self.width() - indent, words)
        flags = _FLAGS | _TOP[left_to_right]
        painter.setPen(theme.colour("text" if self.isEnabled() else "muted"))
        draw_words(painter, area, flags, breakable(self.text()))
        if detail:
            painter.setFont(text.font("small"))
            painter.setPen(theme.colour("muted"))
            below = QRect(area.left(), area.bottom() + 1, area.width(), detail)
            draw_words(painter, below, flags, breakable(self._detail))

    def _box(self) -> int:
        return max(20, round(self.fontMetrics().height() * 1.1))

    def _indent(self) -> int:
        return self._box() + _GAP

    def _heights(self, width: int) -> tuple[int, int]:
        """Of words and detail in a row of this width. A layout asks many times for the same."""
        key = (width, self.fontMetrics().height(), self.text())
        if self._measured[0] != key:
            self._measured = (key, self._measure(max(1, width - self._indent())))
        return self._measured[1]

    def _measure(self, wide: int) -> tuple[int, int]:
        room = QRect(0, 0, wide, 10_000)
        words = self.fontMetrics().boundingRect(room, _FLAGS, breakable(self.text())).height()
        if not self._detail:
            return words, 0
        return words, QFontMetrics(text.font("small")).boundingRect(room, _FLAGS, breakable(self._detail)).height()


def paint_box(painter: QPainter, box: QRectF, *, on: bool, usable: bool = True, near: bool = False) -> None:
    """The square of a check box with its tick."""
    inner = box.adjusted(1, 1, -1, -1)
    radius = box.width() * 0.3
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if usable else "edge"))
        painter.drawRoundedRect(box, radius, radius)
        tick = [QPointF(box.left() + box.width() * x, box.top() + box.height() * y) for x, y in _TICK]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(theme.colour("on_accent"), box.width() * 0.095, Qt.PenStyle.SolidLine, cap, join))
        painter.drawPolyline(QPolygonF(tick))
        return
    painter.setBrush(theme.colour("surface"))
    painter.setPen(QPen(theme.colour(("accent" if near else "muted") if usable else "line"), 1.75))
    painter.drawRoundedRect(inner, radius, radius)

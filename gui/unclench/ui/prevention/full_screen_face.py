"""The face of a full-screen session: digits to read from the floor, a ring, words. Repaints only what moved."""

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from unclench.ui.look import text, theme
from unclench.ui.look.colour_tokens import Tokens
from unclench.ui.widgets import dark_ground
from unclench.ui.widgets.gauge import Gauge

TRACK = "#182124"
RING, THICK, DIGITS = 0.385, 0.031, 0.34
CAPITALS = 0.73
"""How high a digit is, of the size of its font."""
LINE = 1.3
"""Height of a line, as a part of the size of its letters."""
LEAST_PICTURE = 0.15
"""The narrowest room beside the ring that is worth a picture, as a part of the height."""
ASIDE, WIDE, LOW = 0.44, 1.2, 0.5
"""The ring stands in this part of the width where the face is so much wider than high, else in this part of the height.
"""


class Words(NamedTuple):
    """The four lines of text on the face."""

    above: str = ""
    digits: str = ""
    below: str = ""
    foot: str = ""


class StageFace(Gauge):
    """Dark in every theme, to be read from the floor."""

    resized = Signal()

    def __init__(self, *, aside: bool = False, parent: QWidget | None = None) -> None:
        """`aside`: the ring leaves most of the room to what is beside it."""
        super().__init__("", parent)
        self._aside = aside
        self._above = self._below = 0
        self._covered: int | None = None
        self._words = Words()
        self._share = 0.0
        self._tone = "accent"
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def words(self) -> Words:
        """What stands on it."""
        return self._words

    def keep_free(self, below: int) -> None:
        """Leave so many pixels at the bottom to something else."""
        self._below = below
        self.update()

    def leave_above(self, above: int) -> None:
        """Leave so many pixels at the top to something else."""
        if above != self._above:
            self._above = above
            self.update()

    def beside(self) -> QRect:
        """The room for a picture beside the ring; empty where there is none."""
        if self._aside:
            area, gap = self._area(), round(self._tall() * THICK)
            if self._is_wide():
                room = QRectF(area.width(), area.top(), self.width() - area.width(), area.height())
            else:
                room = QRectF(0, self._above, self.width(), area.top() - self._above)
            return self._turned(room.toRect().adjusted(gap, gap, -gap, -gap))
        tall = self._tall()
        begin = self._middle().x() + tall * (RING + 2 * THICK)
        wide = self.width() - begin - tall * THICK
        if wide < tall * LEAST_PICTURE:
            return QRect()
        return self._turned(QRectF(begin, self._middle().y() - tall * RING, wide, 2 * tall * RING).toRect())

    def lead_box(self, tall: int) -> QRect:
        """The room for a row of choices in the ring, below the words."""
        area = self._turned(self._area().toRect())
        usual, lowest = self._tall() * 0.298, self._tall() * (RING - THICK / 2) - 1.4 * tall  # large text stays inside
        under_digits = self._tall() * (DIGITS * CAPITALS / 2 + 0.02)
        top = self._middle().y() + max(min(usual, lowest), under_digits)
        return QRect(area.left(), round(top), area.width(), tall)

    def cover_from(self, top: int | None) -> None:
        """Where a row of choices begins: a line of words that it would cover is left out."""
        if top != self._covered:
            self._covered = top
            self.update()

    def say(self, words: Words, tone: str = "accent") -> None:
        """New words; only the lines that changed are painted again."""
        before, self._words = self._words, words
        if tone != self._tone:
            self._tone = tone
            self.update()
            return
        boxes = self._boxes()
        for line, (old, new) in enumerate(zip(before, words, strict=True)):
            if old != new:
                self.update(boxes[line].toAlignedRect())

    def set_share(self, share: float) -> None:
        """How much of the ring is drawn."""
        share = min(max(share, 0.0), 1.0)
        before, self._share = self._share, share
        if abs(share - before) > 0.05:
            self.update()
        elif share != before:
            self.update(self._tip(before, share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def sizeHint(self) -> QSize:
        return QSize(1040, 650)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.dark_tokens()
        strong = look.is_contrast
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(dark_ground.ground()))
        painter.drawRect(event.rect())
        self._paint_ring(painter, look, "#3A3A3A" if strong else TRACK)
        boxes = self._boxes()
        tall = self._tall()
        fonts = (
            (tall * 0.052, QFont.Weight.DemiBold, look.tone(self._tone)),
            (tall * DIGITS, QFont.Weight.Bold, "#FFFFFF" if strong else "#F2F6F6"),
            (tall * 0.052, QFont.Weight.Normal, look.muted),
            (min(max(tall * 0.034, text.em() * 1.1), boxes[3].height() / LINE), QFont.Weight.Normal, look.muted),
        )
        for box, words, (size, weight, colour) in zip(boxes, self._words, fonts, strict=True):
            if words and event.rect().intersects(box.toAlignedRect()) and not self._is_covered(box):
                _write(painter, words, box, size, weight, colour)

    def _is_covered(self, box: QRectF) -> bool:
        ring = self._middle().y() + self._tall() * RING
        return self._covered is not None and self._covered + box.height() / 8 < box.bottom() <= ring

    def _paint_ring(self, painter: QPainter, look: Tokens, track: str) -> None:
        middle, radius = self._middle(), self._tall() * RING
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        pen = QPen(QColor(track), self._tall() * THICK, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawEllipse(box)
        if self._share > 0:
            pen.setColor(QColor(look.tone(self._tone)))
            painter.setPen(pen)
            painter.drawArc(box, 90 * 16, -round(self._share * 360 * 16))

    def _is_wide(self) -> bool:
        return self.width() > self.height() * WIDE

    def _area(self) -> QRectF:
        """Where the ring and its words are, before it is turned for right to left."""
        tall = self.height() - self._above - self._below
        if not self._aside:
            return QRectF(0, self._above, self.width(), tall)
        if self._is_wide():
            return QRectF(0, self._above, self.width() * ASIDE, tall)
        return QRectF(0, self._above + tall * LOW, self.width(), tall * (1 - LOW))

    def _turned(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _tall(self) -> float:
        area = self._area()
        return min(area.height(), area.width() * 0.94)

    def _middle(self) -> QPointF:
        area = self._turned(self._area().toRect())
        return QPointF(area.x() + area.width() / 2, area.y() + area.height() / 2 - self._tall() * 0.038)

    def _boxes(self) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        tall, middle = self._tall(), self._middle()
        wide = tall * RING * 1.72
        digits = QRectF(middle.x() - wide / 2, middle.y() - tall * 0.16, wide, tall * 0.34)
        above = QRectF(middle.x() - wide * 0.42, middle.y() - tall * 0.255, wide * 0.84, tall * 0.085)
        below = QRectF(middle.x() - wide * 0.42, middle.y() + tall * 0.175, wide * 0.84, tall * 0.085)
        top = middle.y() + tall * (RING + THICK)
        area = QRectF(self._turned(self._area().toRect()))
        foot = QRectF(area.x() + 16, top, area.width() - 32, max(24.0, area.bottom() - top - 4))
        if self._aside:
            foot.setHeight(min(foot.height(), max(24.0, tall * 0.16)))
        return above, digits, below, foot

    def _tip(self, first: float, last: float) -> QRect:
        """The part of the arc between two shares, with its round ends."""
        middle, radius = self._middle(), self._tall() * RING
        reach = self._tall() * THICK / 2 + 2
        points = [
            (middle.x() + radius * math.sin(math.tau * part), middle.y() - radius * math.cos(math.tau * part))
            for part in (first, (first + last) / 2, last)
        ]
        left, right = min(x for x, _ in points), max(x for x, _ in points)
        top, bottom = min(y for _, y in points), max(y for _, y in points)
        area = QRectF(left - reach, top - reach, right - left + 2 * reach, bottom - top + 2 * reach)
        return area.toAlignedRect()


def _write(painter: QPainter, words: str, box: QRectF, size: float, weight: QFont.Weight, colour: str) -> None:
    """In the middle of `box`, made smaller where it would not fit."""
    font = QFont(text.font("body"))
    font.setPixelSize(max(10, round(size)))
    font.setWeight(weight)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 96 if len(words) <= 3 else 100)
    wide = max(QFontMetricsF(font).horizontalAdvance(line) for line in words.split("\n"))
    flags = Qt.AlignmentFlag.AlignCenter.value
    if wide > box.width():
        lines = 2 * size * LINE <= box.height()
        if len(words) > 12 and lines:
            flags |= Qt.TextFlag.TextWordWrap.value
            font.setPixelSize(max(10, round(size * max(0.7, box.width() / wide))))
        else:
            font.setPixelSize(max(10, int(size * box.width() / wide)))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(box, flags, words)

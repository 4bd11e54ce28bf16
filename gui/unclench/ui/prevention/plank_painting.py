"""The full-screen face of a plank: digits to read from the floor, a ring, the breath. Repaints only what moved."""

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from unclench.ui.look import text, theme
from unclench.ui.look.colour_tokens import CONTRAST_DARK, DARK, Tokens
from unclench.ui.widgets import pose_drawing as figure
from unclench.ui.widgets.gauge import Gauge

GROUND, TRACK = "#0B1112", "#182124"
RING, THICK, DIGITS = 0.385, 0.031, 0.34
LEAST_PICTURE = 0.25


class Words(NamedTuple):
    """The four lines of text on the face."""

    above: str = ""
    digits: str = ""
    below: str = ""
    foot: str = ""


class PlankFace(Gauge):
    """Dark in every theme, to be read from the floor."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._words = Words()
        self._share = 0.0
        self._tone = "accent"
        self._picture = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def say(self, words: Words, tone: str = "accent", picture: str = "") -> None:
        """New words; only the lines that changed are painted again. `picture`: the move that comes, beside the ring."""
        before, self._words = self._words, words
        if picture != self._picture:
            self._picture = picture
            self.update()
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

    def sizeHint(self) -> QSize:
        return QSize(1040, 650)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look()
        strong = look is CONTRAST_DARK
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#000000" if strong else GROUND))
        painter.drawRect(event.rect())
        self._paint_ring(painter, look, "#3A3A3A" if strong else TRACK)
        self._paint_picture(painter, event.rect(), look)
        boxes = self._boxes()
        tall = self._tall()
        fonts = (
            (tall * 0.052, QFont.Weight.DemiBold, look.tone(self._tone)),
            (tall * DIGITS, QFont.Weight.Bold, "#FFFFFF" if strong else "#F2F6F6"),
            (tall * 0.052, QFont.Weight.Normal, look.muted),
            (max(tall * 0.034, text.em() * 1.1), QFont.Weight.Normal, look.muted),
        )
        for box, words, (size, weight, colour) in zip(boxes, self._words, fonts, strict=True):
            if words and event.rect().intersects(box.toAlignedRect()):
                _write(painter, words, box, size, weight, colour)

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

    def _paint_picture(self, painter: QPainter, area: QRect, look: Tokens) -> None:
        """Where the screen is wide enough: at the end of the line, level with the ring."""
        begin = self._middle().x() + self._tall() * (RING + 2 * THICK)
        wide = self.width() - begin - self._tall() * THICK
        if not self._picture or wide < self._tall() * LEAST_PICTURE:
            return
        source = figure.poses(self._picture)[1]
        tall = wide / figure.proportion(source)
        box = QRectF(begin, self._middle().y() - tall / 2, wide, tall)
        if area.intersects(box.toAlignedRect()):
            painter.save()
            painter.setClipRect(box)
            figure.drawing(source, look).render(painter, box)
            painter.restore()

    def _look(self) -> Tokens:
        return CONTRAST_DARK if theme.tokens().name.startswith("contrast") else DARK

    def _tall(self) -> float:
        return min(self.height(), self.width() * 0.94)

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2 - self._tall() * 0.038)

    def _boxes(self) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        tall, middle = self._tall(), self._middle()
        wide = tall * RING * 1.72
        digits = QRectF(middle.x() - wide / 2, middle.y() - tall * 0.16, wide, tall * 0.34)
        above = QRectF(middle.x() - wide * 0.42, middle.y() - tall * 0.255, wide * 0.84, tall * 0.085)
        below = QRectF(middle.x() - wide * 0.42, middle.y() + tall * 0.175, wide * 0.84, tall * 0.085)
        top = middle.y() + tall * (RING + THICK)
        foot = QRectF(16, top, self.width() - 32, max(24.0, self.height() - top - 4))
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
    wide = QFontMetricsF(font).horizontalAdvance(words)
    flags = Qt.AlignmentFlag.AlignCenter.value
    if wide > box.width():
        if len(words) > 12:
            flags |= Qt.TextFlag.TextWordWrap.value
            font.setPixelSize(max(10, round(size * max(0.7, box.width() / wide))))
        else:
            font.setPixelSize(max(10, round(size * box.width() / wide)))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(box, flags, words)

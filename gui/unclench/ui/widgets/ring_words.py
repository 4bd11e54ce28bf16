"""The words inside a ring: sized by the ring, and made smaller where a language needs more room."""

from functools import cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QRegion
from PySide6.QtWidgets import QApplication

from unclench.core.base.frozen_record import record
from unclench.ui.look import change_signal, text, theme

_CENTRE = Qt.AlignmentFlag.AlignCenter.value
_WRAP = _CENTRE | Qt.TextFlag.TextWordWrap.value
_SMALLEST = 0.55
_SMALLEST_DIGITS = 0.38
"""A length in words stands in place of digits while one waits."""
_ROUND = 4
"""Pixels by which round figures may go beyond the flat ones."""


@record
class Words:
    """The texts inside a ring."""

    above: str = ""
    digits: str = ""
    below: str = ""
    headline: str = ""

    def beside_digits(self) -> tuple[str, ...]:
        """All that does not change each second."""
        return self.above, self.below, self.headline


def paint(painter: QPainter, words: Words, tone: str, area: QRectF, unit: float, exposed: QRegion) -> None:
    """Write `words` into the circle in `area`: the lines that touch what is `exposed`, at each tick only the digits.

    `unit` is the side of the ring in 300ths.
    """
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if words.headline:
        _paint_headline(painter, words, area, unit)
        return
    small, tops = max(15 * unit, _least()), _tops(words, area, unit)
    line = QRectF(area.left(), tops[0], area.width(), 1.3 * small)
    if words.above and exposed.intersects(line.toAlignedRect()):
        _write(painter, words.above, line, _font(small, QFont.Weight.DemiBold), tone, 0.68)
    digits = _digits_font(unit)
    big = tops[2] - tops[1]
    line = QRectF(area.left(), tops[1] - big / 2, area.width(), 2 * big)
    digits.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -1.5 * unit)
    _write(painter, words.digits, line, digits, theme.tokens().text, 0.84, _SMALLEST_DIGITS)
    line = QRectF(area.left(), tops[3], area.width(), 1.3 * small)
    if words.below and exposed.intersects(line.toAlignedRect()):
        _write(painter, words.below, line, _font(small, QFont.Weight.Normal), theme.tokens().muted, 0.72)


def digits_box(words: Words, area: QRectF, unit: float) -> QRect:
    """Where the digits stand: what a tick has to paint anew."""
    _, top, bottom, _ = _tops(words, area, unit)
    return QRectF(area.left(), top, area.width(), bottom - top).adjusted(0, -_ROUND, 0, _ROUND).toAlignedRect()


def _tops(words: Words, area: QRectF, unit: float) -> tuple[float, float, float, float]:
    """The top of the line above, top and bottom of the digits, the top of the line below: all in the middle."""
    small = max(15 * unit, _least())
    big = _cap_height(unit)
    gap = max(9 * unit, 5.0)
    tall = (bool(words.above) + bool(words.below)) * (1.3 * small + gap) + big
    above = area.center().y() - tall / 2
    digits = above + (1.3 * small + gap if words.above else 0)
    return above, digits, digits + big, digits + big + gap


@cache
def _cap_height(unit: float) -> float:
    return QFontMetricsF(_digits_font(unit)).capHeight()


def _digits_font(unit: float) -> QFont:
    return _font(60 * unit, QFont.Weight.Bold)


def _paint_headline(painter: QPainter, words: Words, area: QRectF, unit: float) -> None:
    """A sentence that fills the ring, balanced over its lines, and the small line below it."""
    wide = area.width() * 0.86
    box = QRectF(area.center().x() - wide / 2, area.top() + area.height() * 0.22, wide, area.height() * 0.46)
    font = _font(32 * unit, QFont.Weight.Bold)
    shrunk = font.pixelSize()
    while shrunk > 10 and not _fits(font, words.headline, box):
        shrunk -= 1
        font.setPixelSize(shrunk)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    painter.drawText(box, _WRAP, words.headline)
    if words.below:
        line = QRectF(area.left(), area.top() + area.height() * 0.67, area.width(), 28 * unit)
        small = _font(max(17 * unit, _least()), QFont.Weight.Normal)
        _write(painter, words.below, line, small, theme.tokens().muted, 0.7)


def _fits(font: QFont, words: str, box: QRectF) -> bool:
    metrics = QFontMetricsF(font)
    needed = metrics.boundingRect(box, _WRAP, words)
    longest = max(metrics.horizontalAdvance(word) for word in words.split())
    return needed.height() <= box.height() and longest <= box.width()


def _write(
    painter: QPainter, words: str, line: QRectF, font: QFont, colour: str, share: float, least: float = _SMALLEST
) -> None:
    """One line in the middle of `line`, made to fit into `share` of its width."""
    room = line.width() * share
    wide = QFontMetricsF(font).horizontalAdvance(words)
    if wide > room:
        font.setPixelSize(max(round(font.pixelSize() * max(room / wide, least)), 8))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(line, _CENTRE | Qt.TextFlag.TextDontClip.value, words)


@cache
def _least() -> float:
    """Small lines are never smaller than the smallest text elsewhere, in pixels."""
    return QFontInfo(text.font("tiny")).pixelSize()


def _font(pixels: float, weight: QFont.Weight) -> QFont:
    font = text.font()
    font.setPixelSize(max(8, round(pixels)))
    font.setWeight(weight)
    return font


def _measure_anew(app: QApplication) -> None:
    _cap_height.cache_clear()
    _least.cache_clear()


change_signal.listen(_measure_anew)

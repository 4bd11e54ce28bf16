"""Draws the doctor's page on any paint device: the preview, the PDF and the printer share it.

All lengths are in tenths of a point, so that text keeps its shape at every scale. Sizes never shrink:
what does not fit goes on to another page.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import zip_longest

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen

from unclench.core.base import units
from unclench.core.base.printed_page import Page, Section, Table
from unclench.core.base.translation import translate
from unclench.ui.report.curve import curve_height, draw_curve
from unclench.ui.report.page_direction import end, in_direction, mirrored, start

A4 = QSizeF(5950, 8420)
LETTER = QSizeF(6120, 7920)
MARGIN = 410.0
GAP = 90.0
GUTTER = 140.0
FIRST_COLUMN, WIDEST_COLUMN, CELL_GAP = 0.3, 480.0, 70.0
INK, GREY, LINE = QColor("#111111"), QColor("#555555"), QColor("#bbbbbb")
BODY, HEAD, TITLE = 92, 98, 165
TOGETHER = 6  # lines of one row of a table that no page end parts

Draw = Callable[[QPainter, float, float], None]


@dataclass
class Block:
    """Something of a height that is drawn at (left, top). `keep`: do not end a page right after it."""

    height: float
    draw: Draw
    keep: bool = False


@dataclass
class Sheet:
    """One sheet of paper: blocks with their tops."""

    blocks: list[tuple[float, Block]] = field(default_factory=list[tuple[float, Block]])


def font(size: int, *, bold: bool = False) -> QFont:
    """The family of the app, at a size of this page."""
    made = QFont(QGuiApplication.font().family())
    made.setPixelSize(size)
    for shaping in ("liga", "clig", "calt"):  # shapes of several letters at once cannot be searched or copied
        made.setFeature(QFont.Tag(shaping), 0)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


class ReportPage:
    """A page laid out on paper: how many sheets, and each drawn where the painter stands."""

    def __init__(self, page: Page, paper: QSizeF = A4) -> None:
        self.page, self.paper = page, paper
        self.width = paper.width() - 2 * MARGIN
        self.sheets = self._paginate(self._blocks())

    def paint(self, painter: QPainter, number: int) -> None:
        """Draw one sheet (0 is the first) in tenths of a point from the corner of the paper."""
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text by its own script, in its place
        for top, block in self.sheets[number].blocks:
            block.draw(painter, MARGIN, top)
        painter.setFont(font(BODY))
        painter.setPen(GREY)
        count = translate("core", "Page {number} of %Ln", "", len(self.sheets)).format(number=units.number(number + 1))
        foot = QRectF(MARGIN, self.paper.height() - MARGIN, self.width, 140)
        painter.drawText(foot, start(), units.in_a_line((count, self.page.foot)))

    def _paginate(self, blocks: list[Block]) -> list[Sheet]:
        bottom = self.paper.height() - MARGIN - GAP
        sheets, top = [Sheet()], MARGIN
        for place, block in enumerate(blocks):
            following = blocks[place + 1].height if block.keep and place + 1 < len(blocks) else 0.0
            if top + block.height + following > bottom and sheets[-1].blocks:
                sheets.append(Sheet())
                top = MARGIN
            sheets[-1].blocks.append((top, block))
            top += block.height
        return sheets

    def _blocks(self) -> list[Block]:
        page = self.page
        blocks = [self._title(), *self._lines((page.written,), self.width, GREY), _space()]
        waiting: Section | None = None
        for section in page.sections:
            if section.half and waiting is not None:
                blocks += [*self._pair(waiting, section), _space()]
                waiting = None
                continue
            if waiting is not None:
                blocks += [*self._section(waiting, self.width), _space()]
                waiting = None
            if section.half:
                waiting = section
            else:
                blocks += [*self._section(section, self.width), _space()]
        if waiting is not None:
            blocks += self._section(waiting, self.width)
        return blocks

    def _title(self) -> Block:
        """The title with the period beside it, or below where there is no room."""
        big, small = font(TITLE, bold=True), font(BODY)
        line = QFontMetricsF(big).height() * 1.25
        taken = QFontMetricsF(big).horizontalAdvance(self.page.title)
        beside = taken + GUTTER + QFontMetricsF(small).horizontalAdvance(self.page.period) <= self.width
        below = 0.0 if beside else QFontMetricsF(small).height() * 1.2
        middle = Qt.AlignmentFlag.AlignVCenter

        def draw(painter: QPainter, left: float, top: float) -> None:
            painter.setPen(INK)
            painter.setFont(big)
            painter.drawText(QRectF(left, top, self.width, line), start() | middle, self.page.title)
            painter.setPen(GREY)
            painter.setFont(small)
            box = QRectF(left, top, self.width, line) if beside else QRectF(left, top + line, self.width, below)
            painter.drawText(box, (end() if beside else start()) | middle, self.page.period)

        return Block(line + below, draw)

    def _section(self, section: Section, width: float) -> list[Block]:
        """A heading, then lines, tables and curve as blocks of their own, so that a long section can go on overleaf."""
        if section.boxed:
            return [self._boxed(section, width)]
        blocks = [self._heading(section.title, width)]
        for table in section.tables:
            blocks += self._table(table, width)
        blocks += self._lines(section.lines, width, INK)
        if section.curve is not None:
            curve, high = section.curve, curve_height(section.curve, width, font)
            blocks.append(Block(high, lambda p, x, y: draw_curve(p, QRectF(x, y, width, high), curve, font)))
        return blocks

    def _pair(self, left: Section, right: Section) -> list[Block]:
        """Two sections side by side; one below the other when they would not fit one sheet."""
        half = (self.width - GUTTER) / 2
        columns = [self._section(left, half), self._section(right, half)]
        height = max(sum(block.height for block in blocks) for blocks in columns)
        if height > (self.paper.height() - 2 * MARGIN) / 2:
            return [*self._section(left, self.width), _space(), *self._section(right, self.width)]

        def draw(painter: QPainter, x: float, y: float) -> None:
            for place, blocks in enumerate(columns):
                top, shift = y, (1 - place if mirrored() else place) * (half + GUTTER)
                for block in blocks:
                    block.draw(painter, x + shift, top)
                    top += block.height

        return [Block(height, draw)]

    def _heading(self, title: str, width: float) -> Block:
        bold = font(HEAD, bold=True)
        metrics = QFontMetricsF(bold)
        lines = _wrapped(title, metrics, width)
        height = metrics.height() * (1.45 + 1.1 * (len(lines) - 1))

        def draw(painter: QPainter, left: float, top: float) -> None:
            painter.setPen(INK)
            painter.setFont(bold)
            for place, words in enumerate(lines):
                line = QRectF(left, top + place * 1.1 * metrics.height(), width, 1.45 * metrics.height())
                painter.drawText(line, start(), in_direction(title, words))
            painter.setPen(QPen(LINE, 7))
            painter.drawLine(QPointF(left, top + height - 22), QPointF(left + width, top + height - 22))

        return Block(height, draw, keep=True)

    def _boxed(self, section: Section, width: float) -> Block:
        """The warning signs: a frame, the title in front of the words."""
        pad, bold = 80.0, font(BODY, bold=True)
        lines = self._lines(section.lines, width - 2 * pad, INK)
        metrics = QFontMetricsF(bold)
        title = [
            _line(in_direction(section.title, words), bold, INK, width - 2 * pad, metrics.height() * 1.25)
            for words in _wrapped(section.title, metrics, width - 2 * pad)
        ]
        height = sum(line.height for line in (*title, *lines)) + 1.4 * pad

        def draw(painter: QPainter, left: float, top: float) -> None:
            painter.setPen(QPen(INK, 12))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(left, top, width, height))
            y = top + 0.7 * pad
            for line in (*title, *lines):
                line.draw(painter, left + pad, y)
                y += line.height

        return Block(height, draw)

    def _lines(self, texts: tuple[str, ...], width: float, colour: QColor) -> list[Block]:
        """One block for each line of the wrapped text."""
        plain = font(BODY)
        metrics = QFontMetricsF(plain)
        height = metrics.height() * 1.12
        return [
            _line(in_direction(text, words), plain, colour, width, height)
            for text in texts
            for words in _wrapped(text, metrics, width)
        ]

    def _table(self, table: Table, width: float) -> list[Block]:
        height = QFontMetricsF(font(BODY, bold=True)).height() * 1.25
        needed = _columns(table)
        first = max(FIRST_COLUMN * width, min(needed[0], width - max(needed[1:]) * len(needed[1:])))
        other = min((width - first) / len(needed[1:]), max(WIDEST_COLUMN, *needed[1:]))
        widths = [first, *[other] * (len(table.head) - 1)]
        rows = [(table.head, True), *((row, False) for row in table.rows)]
        return [block for cells, bold in rows for block in _row(cells, widths, width, height, bold=bold)]


def _columns(table: Table) -> list[float]:
    """How wide each column would have to be for its words."""
    metrics = QFontMetricsF(font(BODY, bold=True))
    columns = zip(table.head, *table.rows, strict=True)
    return [max(metrics.horizontalAdvance(words) for words in column) + CELL_GAP for column in columns]


def _space() -> Block:
    return Block(GAP, lambda painter, left, top: None)


def _line(words: str, plain: QFont, colour: QColor, width: float, height: float) -> Block:
    def draw(painter: QPainter, left: float, top: float) -> None:
        painter.setPen(colour)
        painter.setFont(plain)
        flags = start().value | Qt.TextFlag.TextSingleLine.value
        box = QRectF(left, top, width, height)
        painter.drawText(box.adjusted(-200, 0, 0, 0) if mirrored() else box.adjusted(0, 0, 200, 0), flags, words)

    return Block(height, draw)


def _row(cells: tuple[str, ...], widths: list[float], width: float, height: float, *, bold: bool) -> list[Block]:
    """One row; names and heads may take several lines, for they are never cut, and very many go on overleaf."""
    shown = font(BODY, bold=bold)
    metrics = QFontMetricsF(shown)
    columns = [
        _wrapped(words, metrics, wide) if bold or place == 0 else [_fitted(words, metrics, wide)]
        for place, (words, wide) in enumerate(zip(cells, (one - CELL_GAP / 2 for one in widths), strict=True))
    ]
    lines = list(zip_longest(*columns, fillvalue="")) or [("",)]
    drawn = [_cells(line, widths, width, height, shown) for line in lines]
    parts = [drawn[first : first + TOGETHER] for first in range(0, len(drawn), TOGETHER)]
    return [_stacked(part, height, keep=bold) for part in parts]


def _fitted(words: str, metrics: QFontMetricsF, wide: float) -> str:
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide)


def _stacked(lines: list[Draw], height: float, *, keep: bool) -> Block:
    """Lines of one height, one below the other."""

    def draw(painter: QPainter, left: float, top: float) -> None:
        for number, line in enumerate(lines):
            line(painter, left, top + number * height)

    return Block(height * len(lines), draw, keep=keep)


def _cells(cells: tuple[str, ...], widths: list[float], width: float, height: float, shown: QFont) -> Draw:
    def draw(painter: QPainter, left: float, top: float) -> None:
        painter.setPen(INK)
        painter.setFont(shown)
        x = left + width if mirrored() else left
        for words, wide in zip(cells, widths, strict=False):
            x -= wide if mirrored() else 0
            painter.drawText(QRectF(x, top, wide, height), start(), words)
            x += 0 if mirrored() else wide

    return draw


def _wrapped(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """`text` in lines that fit; a word longer than a line is broken."""
    lines, line = list[str](), ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if metrics.horizontalAdvance(longer) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _broken(word, metrics, width)
        lines += whole
    return [*lines, line] if line else lines


def _broken(word: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """A word in pieces that fit, each about as long as a line; what is measured is never all of the rest."""
    pieces, start, usual = list[str](), 0, 1
    while start < len(word):
        usual = _fitting(word, start, usual, metrics, width)
        pieces.append(word[start : start + usual])
        start += usual
    return pieces


def _fitting(word: str, start: int, guess: int, metrics: QFontMetricsF, width: float) -> int:
    """How many letters from `start` fit, at least one."""

    def fits(count: int) -> bool:
        return metrics.horizontalAdvance(word[start : start + count]) <= width

    left = len(word) - start
    low, high = 1, min(guess, left)
    while fits(high):
        if high == left:
            return left
        low, high = high, min(2 * high, left)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low

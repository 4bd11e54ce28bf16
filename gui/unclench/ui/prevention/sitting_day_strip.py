"""The strip of the day: sitting and up, in one row, with a legend; each piece can be read by pointer and keys."""

from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from unclench.core.prevention.sitting import Piece
from unclench.ui.look import text, theme
from unclench.ui.widgets.chart.readable_chart import Readable

TALL = 14
SWATCH, GAP = 9, 5
RING = 3


class DayStrip(Readable):
    """Up is drawn taller and in another colour than sitting; the first and the last time stand below."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._pieces: tuple[Piece, ...] = ()
        self._first = self._last = ""
        self._lines = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_pieces(self, pieces: tuple[Piece, ...], words: list[str], first: str, last: str, summary: str) -> None:
        """Draw these, each with its words; `first` and `last` stand below the ends, `summary` is all in a sentence."""
        self._pieces, self._first, self._last = pieces, first, last
        self.set_points([(self._middle(piece), said) for piece, said in zip(pieces, words, strict=True)], summary)
        self._fit()

    def plot(self) -> QRectF:
        return QRectF(RING, RING, self.width() - 2 * RING, TALL)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, TALL + 2 * RING + 2 + round(self._lines * 1.25 * text.em()))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        read = self.value() if self.read_point() is not None else -1
        for number, piece in enumerate(self._pieces):
            box = self._box(piece)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("good" if piece.state == "up" else "track"))
            painter.drawRoundedRect(box, 4, 4)
            if number == read:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("accent"), 2))
                painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 5, 5)
        self._paint_below(painter)

    def _paint_below(self, painter: QPainter) -> None:
        """The times at the ends; the legend between them, or below where there is no room."""
        painter.setFont(text.font("tiny"))
        tall = 1.25 * text.em()
        below = QRectF(RING, TALL + 2 * RING + 2, self.width() - 2 * RING, tall)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ends = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        painter.setPen(theme.colour("muted"))
        for words, end in zip((self._first, self._last), ends[::-1] if mirrored else ends, strict=True):
            painter.drawText(below, (end | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value, words)
        if self._lines > 1:
            below.translate(0, tall)
        left = below.center().x() - self._legend_width(painter) / 2
        legend = self._legend()
        for tone, words in legend[::-1] if mirrored else legend:
            wide = painter.fontMetrics().horizontalAdvance(words)
            swatch = left + wide + GAP if mirrored else left
            painter.setPen(QPen(theme.colour("muted"), 1))
            painter.setBrush(theme.colour(tone))
            painter.drawRoundedRect(QRectF(swatch, below.center().y() - SWATCH / 2, SWATCH, SWATCH), 2, 2)
            painter.setPen(theme.colour("muted"))
            start = left if mirrored else left + SWATCH + GAP
            painter.drawText(QRectF(start, below.top(), wide + 2, tall), Qt.AlignmentFlag.AlignVCenter.value, words)
            left += SWATCH + GAP + wide + 3 * GAP

    def _legend(self) -> tuple[tuple[str, str], ...]:
        return (("track", self.tr("sitting")), ("good", self.tr("up")))

    def _legend_width(self, painter: QPainter | None = None) -> float:
        metrics = painter.fontMetrics() if painter is not None else self.fontMetrics()
        return sum(SWATCH + GAP + metrics.horizontalAdvance(words) for _, words in self._legend()) + 3 * GAP

    def _fit(self) -> None:
        """A second line for the legend where it would meet the times."""
        ends = max(self.fontMetrics().horizontalAdvance(words) for words in (self._first, self._last))
        lines = 1 if self._legend_width() + 2 * ends + 4 * GAP <= self.width() else 2
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
        self.update()

    def _box(self, piece: Piece) -> QRectF:
        plot, whole = self.plot(), _span(self._pieces)
        left = plot.left() + _since(self._pieces[0].first, piece.first) / whole * plot.width()
        wide = max(3.0, _since(piece.first, piece.last) / whole * plot.width() - 2)
        up = piece.state == "up"
        box = QRectF(left, plot.top() if up else plot.top() + 3, wide, TALL if up else TALL - 6)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveLeft(self.width() - box.right())
        return box

    def _middle(self, piece: Piece) -> float:
        half = (_since(piece.first, piece.last)) / 2
        return (_since(self._pieces[0].first, piece.first) + half) / _span(self._pieces)


def _since(first: datetime, last: datetime) -> float:
    return (last - first).total_seconds()


def _span(pieces: tuple[Piece, ...]) -> float:
    return max(1.0, _since(pieces[0].first, pieces[-1].last)) if pieces else 1.0

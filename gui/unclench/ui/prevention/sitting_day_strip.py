"""The strip of the day: sitting and up, in one row."""

from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from unclench.core.prevention.sitting import Piece
from unclench.ui.look import text, theme
from unclench.ui.widgets.gauge import Gauge

TALL = 14


class DayStrip(Gauge):
    """Up is drawn taller and in another colour than sitting; the first and the last time stand below."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._pieces: tuple[Piece, ...] = ()
        self._first = self._last = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_pieces(self, pieces: tuple[Piece, ...], first: str, last: str) -> None:
        """Draw these; `first` and `last` are the words below the ends."""
        self._pieces, self._first, self._last = pieces, first, last
        up = sum((piece.last - piece.first).total_seconds() for piece in pieces if piece.state == "up")
        self.setValue(round(100 * up / max(1.0, _span(pieces))))
        self.setAccessibleDescription(self.tr("{share} %").format(share=self.value()))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(200, TALL + 6 + round(text.em()))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = max(1.0, _span(self._pieces))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for piece in self._pieces:
            left = _since(self._pieces[0].first, piece.first) / whole * self.width()
            wide = max(3.0, _since(piece.first, piece.last) / whole * self.width() - 2)
            up = piece.state == "up"
            painter.setBrush(theme.colour("good" if up else "track"))
            box = QRectF(left, 0 if up else 3, wide, TALL if up else TALL - 6)
            if mirrored:
                box.moveLeft(self.width() - box.right())
            painter.drawRoundedRect(box, 4, 4)
        painter.setFont(text.font("tiny"))
        painter.setPen(theme.colour("muted"))
        below = QRectF(0, TALL + 4, self.width(), text.em())
        ends = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        for words, end in zip((self._first, self._last), ends[::-1] if mirrored else ends, strict=True):
            painter.drawText(below, (end | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute).value, words)


def _since(first: datetime, last: datetime) -> float:
    return (last - first).total_seconds()


def _span(pieces: tuple[Piece, ...]) -> float:
    return _since(pieces[0].first, pieces[-1].last) if pieces else 0.0

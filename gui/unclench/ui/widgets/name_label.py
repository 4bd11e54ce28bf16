"""A name that a person gave: over three lines at most, whole on hover and for readers."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle

from unclench.ui.look import text as sizes
from unclench.ui.widgets.breakable import breakable
from unclench.ui.widgets.drawn_words import draw_words
from unclench.ui.widgets.label import Wrapped

LINES = 3
_FLAGS = Qt.TextFlag.TextWordWrap.value


def name_label(name: str, role: str = "medium") -> "NameLabel":
    """A name in the size of `role`."""
    made = NameLabel(name)
    sizes.install(made, role)
    return made


class NameLabel(Wrapped):
    """Ends with dots where it is longer than LINES.

    Only what is painted is shortened: sizes that followed from the part that fits would change with the width, and the
    layout would never come to rest.
    """

    def __init__(self, name: str) -> None:
        self._fits = ""
        super().__init__(name)

    def setText(self, words: str, /) -> None:
        super().setText(words)
        self._fit()

    def heightForWidth(self, width: int, /) -> int:
        return min(self._height(breakable(self.text()), width), self._most())

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), self._most()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        draw_words(painter, self.contentsRect(), side.value | _FLAGS, self._fits)

    def _fit(self) -> None:
        """As much of it as there is room for."""
        whole, most = self.words_for(self.text()), self._most()
        shown = whole
        if self.width() > 0 and self._height(whole, self.width()) > most:
            fits, wrong = 0, len(whole)
            while wrong - fits > 1:
                middle = (fits + wrong) // 2
                high = self._height(_cut(whole, middle), self.width())
                fits, wrong = (middle, wrong) if high <= most else (fits, middle)
            shown = _cut(whole, fits)
        self._fits = shown
        self.update()
        self.setProperty("elided", shown != whole)
        self.setToolTip(self.text() if shown != whole else "")

    def _most(self) -> int:
        return LINES * self.fontMetrics().lineSpacing()

    def _height(self, words: str, width: int) -> int:
        return self.fontMetrics().boundingRect(QRect(0, 0, max(1, width), 100_000), _FLAGS, words).height()


def _cut(words: str, at: int) -> str:
    """The beginning of a name in which long words may break: what is left of one breaks, too."""
    return words[:at].rstrip(" \u200b") + "…"

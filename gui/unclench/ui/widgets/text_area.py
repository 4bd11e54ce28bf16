"""A field of several lines: round as those of one line."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit


class TextArea(QPlainTextEdit):
    """The style paints its ground and its edge; the viewport, which has corners, paints none.

    `lines`: as tall as so many lines, with the size of the text; 0: as tall as Qt makes it.
    """

    def __init__(self, words: str = "", *, lines: int = 0) -> None:
        super().__init__(words)
        self._lines = lines
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return self._tall(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._tall(super().minimumSizeHint())

    def _tall(self, size: QSize) -> QSize:
        return QSize(200, self._lines * self.fontMetrics().lineSpacing() + 18) if self._lines else size

"""A part of a window that is dark in every theme, with all that is in it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGraphicsEffect, QLayout, QWidget

from unclench.ui.look import palettes, theme

GROUND = "#0B1112"


def ground() -> str:
    """The colour behind it all."""
    return "#000000" if theme.tokens().is_contrast else GROUND


class DarkGround(QWidget):
    """Its controls are painted in the dark colours. Without `filled` what is behind it shows through.

    It begins where its parent begins: QWidget.grab() would draw it at twice its distance (Qt's effects of parts).
    """

    def __init__(self, content: QLayout | None = None, *, filled: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = filled
        self._named = ""
        self.setGraphicsEffect(_InDark(self))
        if content is not None:
            content.setContentsMargins(0, 0, 0, 0)
            self.setLayout(content)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_restyled(event):
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._filled:
            QPainter(self).fillRect(event.rect(), QColor(ground()))

    def _dress(self) -> None:
        """The palette for labels and stock controls."""
        colours = theme.dark_tokens()
        if colours.name != self._named:
            self._named = colours.name
            dark = palettes.palette(colours)
            dark.setColor(QPalette.ColorRole.Window, QColor(ground()))
            self.setPalette(dark)


class _InDark(QGraphicsEffect):
    """Nothing but the colours in force changes: they are asked for while painting, and this is around all of it."""

    def draw(self, painter: QPainter) -> None:
        with theme.painting_in(theme.dark_tokens()):
            self.drawSource(painter)

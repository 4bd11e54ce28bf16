"""A field of several lines: round as those of one line."""

from PySide6.QtWidgets import QPlainTextEdit


def text_area(words: str = "") -> QPlainTextEdit:
    """The style paints its ground and its edge; the viewport, which has corners, paints none."""
    made = QPlainTextEdit(words)
    made.viewport().setAutoFillBackground(False)
    return made

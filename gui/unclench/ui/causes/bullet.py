"""One line of a list, with a dot beside its first line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from unclench.ui.widgets.boxes import row
from unclench.ui.widgets.label import label, wrapped


class Bullet(QWidget):
    """A dot and words that wrap beside it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        dot = label("\u2022", "strong", "accent")
        box = row(dot, wrapped(words), gap=10)
        box.setStretch(1, 1)
        box.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
        self.setLayout(box)

"""A calm message across a tab: an icon, a sentence, and what can be done about it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from unclench.ui import icons, text, theme
from unclench.ui.widgets.boxes import row
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.label import wrapped


class Banner(Card):
    """Says one thing in a tone; its buttons are the caller's."""

    radius = 12

    def __init__(self, words: str, *buttons: QPushButton, tone: str = "caution", icon: str = "info") -> None:
        self._icon = icon
        self._icon_tone = tone
        self._picture = QLabel()
        self._words = wrapped(words)
        super().__init__(row(self._picture, self._words, *buttons, gap=12), tone=tone)
        box = self.layout()
        if box is not None:
            box.setContentsMargins(16, 10, 12, 10)
            box.setAlignment(self._picture, Qt.AlignmentFlag.AlignVCenter)
        policy = self._words.sizePolicy()
        policy.setHorizontalStretch(1)
        self._words.setSizePolicy(policy)
        self._draw()

    def set_words(self, words: str) -> None:
        """Another sentence."""
        self._words.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_restyled(event):
            self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, self._icon_tone, round(20 * text.scale())))

"""A card: white paper with a thin line and round corners, on which the parts of a tab lie."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from unclench.ui.look import theme
from unclench.ui.widgets.heading import heading


class Card(QFrame):
    """Holds a layout. `tone` colours it softly: "" surface, "sunk", or a tone such as "danger".

    Screen readers say its name when the focus comes into it: that of its heading, unless it was given another one.
    """

    radius = theme.RADIUS
    named = True
    """Whether screen readers say it; not where all that is in it is in a group with a name of its own."""

    def __init__(self, content: QLayout | None = None, *, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        if content is not None:
            self.fill(content)

    def fill(self, content: QLayout) -> None:
        """Put the content into the card, for cards whose parts need the card first."""
        self.setLayout(content)
        content.setContentsMargins(20, 18, 20, 18)

    def set_tone(self, tone: str) -> None:
        """Colour the card anew."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.named and not self.accessibleName():
            self.setAccessibleName(heading(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour(self._fill()))
        plain = self._tone != "sunk"
        painter.setPen(QPen(theme.colour("line"), 1) if plain else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.radius, self.radius)

    def _fill(self) -> str:
        if self._tone in ("", "sunk"):
            return self._tone or "surface"
        return f"{self._tone}_soft"


class Inset(Card):
    """A smaller, sunk card inside a card."""

    radius = 10

    def __init__(self, content: QLayout | None = None, *, tone: str = "sunk", parent: QWidget | None = None) -> None:
        super().__init__(content, tone=tone, parent=parent)
        if content is not None:
            content.setContentsMargins(14, 12, 14, 12)


class Rule(QFrame):
    """A thin line between two parts of a card."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme.fill(QPainter(self), self.rect(), "line")

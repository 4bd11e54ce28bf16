"""A page that opens over others. Its heading and its lead are heard when the focus comes into it."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout

from unclench.ui.widgets.card import Card
from unclench.ui.widgets.heading import heading_and_lead
from unclench.ui.widgets.layouts import Page


class Screen(Page):
    """A group with the words of its heading as name, and those of its lead as description."""

    def __init__(self, content: QLayout) -> None:
        super().__init__(content, grouped=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.say_heading()

    def say_heading(self) -> None:
        """Name it again: its heading has changed."""
        inner = self._inner
        name, lead = heading_and_lead(inner)
        if name != inner.accessibleName():
            inner.setAccessibleName(name)
        if lead != inner.accessibleDescription():
            inner.setAccessibleDescription(lead)
        for card in inner.findChildren(Card):
            if card.accessibleName() == name:  # it would be said twice
                card.setAccessibleName("")

"""A page that opens over others. Its heading and its lead are heard when the focus comes into it."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QLayout

from unclench.ui.widgets.card import Card
from unclench.ui.widgets.heading import heading_and_lead, heading_label
from unclench.ui.widgets.layouts import Page


class Screen(Page):
    """A group with the words of its heading as name, and those of its lead as description."""

    def __init__(self, content: QLayout) -> None:
        super().__init__(content, grouped=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.say_heading()
        QTimer.singleShot(0, self, self._begin_in_view)  # once its parts have their places

    def _begin_in_view(self) -> None:
        """Where the control to begin with lies below the window, begin at the heading: Enter skips nothing unread."""
        now = QApplication.focusWidget()
        title = heading_label(self._inner)
        if now is None or title is None or not self._inner.isAncestorOf(now):
            return
        if content := self._inner.layout():
            content.activate()
        top = now.mapTo(self._inner, QPoint(0, 0)).y()
        if self.verticalScrollBar().value() == 0 and top > self.viewport().height():
            title.setFocus(Qt.FocusReason.OtherFocusReason)

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

"""Several pages in one place, one of them shown, all with room for the largest.

Not a stacked widget of Qt: screen readers say "layered pane" for each when the focus comes into it.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from unclench.ui.widgets.first_focus import focus_goes_along


class Stack(QWidget):
    """The first page that is added is shown."""

    currentChanged = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._pages = QStackedLayout(self)
        self._pages.currentChanged.connect(self.currentChanged)

    def addWidget(self, page: QWidget) -> int:
        """Add a page behind the others; its place."""
        return self._pages.addWidget(page)

    def insertWidget(self, place: int, page: QWidget) -> int:
        """Add a page at this place."""
        return self._pages.insertWidget(place, page)

    def removeWidget(self, page: QWidget) -> None:
        """Take a page out; it stays a child of this."""
        self._pages.removeWidget(page)

    def count(self) -> int:
        """How many pages there are."""
        return self._pages.count()

    def widget(self, place: int) -> QWidget | None:
        """The page at this place."""
        return self._pages.widget(place)

    def currentWidget(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def setCurrentIndex(self, place: int) -> None:
        """Show the page at this place."""
        if (page := self.widget(place)) is not None:
            self.setCurrentWidget(page)

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show this page; the focus goes along."""
        with focus_goes_along(self.currentWidget(), page):
            self._pages.setCurrentWidget(page)

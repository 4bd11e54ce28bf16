"""The cards of a tab and the sheets over them: shows one sheet at a time, goes back, knows where the focus was."""

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.new_screens import came_up
from unclench.ui.widgets.stack import Stack


class SheetStack(Stack):
    """The first page stays. A sheet that is closed is deleted; it is left by whoever opened it (see `Sheet.left`)."""

    def __init__(self, first: QWidget, *, remembers_focus: bool = False) -> None:
        super().__init__()
        self._first = first
        self._opener: QWidget | None = None
        self.addWidget(first)
        app = QApplication.instance()
        if remembers_focus and isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def push(self, sheet: QWidget) -> None:
        """Open a sheet over what is shown, and give it the focus."""
        self._show(sheet)
        focus_first(sheet)

    def replace(self, sheet: QWidget, *, focus: bool = True) -> None:
        """Open a sheet in place of all others. `focus=False`: the caller gives the focus to one of its parts."""
        opener = self._opener
        for other in self._sheets():
            if other is not sheet:
                self._close(other)
        self._show(sheet)
        self._opener = opener  # while sheets change, Qt lends the focus to the first page
        if focus:
            focus_first(sheet)

    def back(self) -> bool:
        """Close the sheet on top; False when no other one is below it: then nothing is done."""
        if self.count() <= 2:
            return False
        top = self._sheets()[0]
        self._bring(self._sheets()[1])
        self._close(top)
        return True

    def clear(self) -> None:
        """Close all sheets."""
        opener = self._opener
        self._bring(self._first)
        for sheet in self._sheets():
            self._close(sheet)
        self._opener = opener

    def focus_opener(self) -> None:
        """Give the focus to what had it last on the first page, where that can still be seen."""
        opener = self._opener
        if opener is not None and isValid(opener) and opener.isVisible():
            opener.setFocus()

    def _sheets(self) -> list[QWidget]:
        """The one on top first."""
        found = (self.widget(place) for place in range(self.count() - 1, 0, -1))
        return [sheet for sheet in found if sheet is not None]

    def _show(self, sheet: QWidget) -> None:
        self.addWidget(sheet)
        self._bring(sheet)

    def _bring(self, page: QWidget) -> None:
        if page is not self.currentWidget():
            self.setCurrentWidget(page)
            came_up(page)

    def _close(self, sheet: QWidget) -> None:
        self.removeWidget(sheet)
        sheet.deleteLater()

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._first.isAncestorOf(now):
            self._opener = now

"""Several parts in one place, one of them shown: unlike a stacked widget it is only as large as the one shown."""

from PySide6.QtWidgets import QWidget

from unclench.ui.widgets.first_focus import begins_at, focus_goes_along
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.new_screens import came_up


class PartStack(QWidget):
    """A stack of parts, each added when it is first shown."""

    def __init__(self) -> None:
        super().__init__()
        self._box = column(gap=0)
        self.setLayout(self._box)
        self._front: QWidget | None = None

    def currentWidget(self) -> QWidget | None:
        """The part shown."""
        return self._front

    def setCurrentWidget(self, part: QWidget) -> None:
        """Show `part` instead of the one before."""
        if part is self._front:
            return
        with focus_goes_along(self._front, part):
            if self._front is not None:
                self._front.hide()
            self._front = part
            if self._box.indexOf(part) < 0:
                self._box.addWidget(part)
            part.show()
        begins_at(self, part)
        came_up(part)

"""A place for a part that is made when it is first shown: what is not shown costs no start anything."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.new_screens import came_up

W = TypeVar("W", bound=QWidget)


class LazyPart(QWidget, Generic[W]):
    """Takes no room while it is empty or its part is not wanted."""

    def __init__(self, make: Callable[[], W]) -> None:
        super().__init__()
        self._make = make
        self._box = column(gap=0)
        self.setLayout(self._box)
        self.part: W | None = None
        self.hide()

    def shown(self, wanted: bool = True) -> W | None:
        """The part, if it is wanted."""
        part = self.made() if wanted else None
        appears = wanted and self.isHidden()
        self.setVisible(wanted)
        if appears:
            came_up(self)
        return part

    def made(self) -> W:
        """The part, whether it is wanted or not."""
        if self.part is None:
            self.part = self._make()
            self._box.addWidget(self.part)
        return self.part

"""A dialog of ours: nothing in it can be pressed before it was seen, and the window knows of it."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from unclench.ui.widgets import tab_order
from unclench.ui.widgets.new_screens import came_up

_listening: "list[Callable[[Dialog], object]]" = []


def when_opened(act: "Callable[[Dialog], object]") -> None:
    """Call `act` with each dialog when it is first shown, in place of what was called before."""
    _listening[:] = [act]


class Dialog(QDialog):
    """Tells that it came up, each time. Opened with `open()`. The Tab key goes through it as it was put together."""

    shows_session = True
    """Whether the session that runs is shown at its foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        came_up(self)
        if not self._opened:
            self._opened = True
            for act in _listening:
                act(self)

    def focusNextPrevChild(self, next: bool, /) -> bool:  # noqa: A002
        return tab_order.step(self, forward=next)

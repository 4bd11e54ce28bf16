"""A dialog of ours: nothing in it can be pressed before it was seen."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

from unclench.ui.widgets import tab_order
from unclench.ui.widgets.new_screens import came_up


class Dialog(QDialog):
    """Tells that it came up, each time. Opened with `open()`. The Tab key goes through it as it was put together."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        came_up(self)

    def focusNextPrevChild(self, next: bool, /) -> bool:  # noqa: A002
        return tab_order.step(self, forward=next)

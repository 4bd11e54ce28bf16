"""The Tab key goes through a window as it was put together. Left alone, Qt goes to what was made late last."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_late: list[QWidget] = []


def order_soon(made_late: QWidget) -> None:
    """Put the window of this part into order, once it is on the screen: once for all that were made in this turn."""
    if not _late:
        QTimer.singleShot(0, _order_late)
    _late.append(made_late)


def _order_late() -> None:
    late = [one for one in _late if isValid(one)]
    _late.clear()
    for window in {one.window() for one in late}:
        order(window)


def order(window: QWidget) -> None:
    """Let the Tab key go through all in `window`, each part with what is in it.

    Not by the focus chain itself: its getters change who owns a widget in PySide6, and layouts lose their items.
    """
    reached = [one for one in window.findChildren(QWidget) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    for before, after in pairwise(one for one in reached if one.window() is window):
        QWidget.setTabOrder(before, after)

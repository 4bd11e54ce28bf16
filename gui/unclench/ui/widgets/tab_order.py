"""The Tab key goes through a window as it was put together. Left alone, Qt goes to what was made late last."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget


def order_soon(made_late: QWidget) -> None:
    """Put the window of this part into order, once it is on the screen."""
    QTimer.singleShot(0, made_late, lambda: order(made_late.window()))


def order(window: QWidget) -> None:
    """Let the Tab key go through all in `window`, each part with what is in it.

    Not by the focus chain itself: its getters change who owns a widget in PySide6, and layouts lose their items.
    """
    reached = [one for one in window.findChildren(QWidget) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    for before, after in pairwise(one for one in reached if one.window() is window):
        QWidget.setTabOrder(before, after)

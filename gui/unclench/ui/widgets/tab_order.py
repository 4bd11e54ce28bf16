"""The Tab key goes through a card as it was put together. Left alone, Qt goes to what was made late last."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget


def order_soon(made_late: QWidget) -> None:
    """Put this part and its neighbours into order, once all of them are there."""
    QTimer.singleShot(0, made_late, lambda: order(made_late.parentWidget() or made_late))


def order(root: QWidget) -> None:
    """Let the Tab key go through all in `root`, parents before children, and come from where it came before."""
    before = root.previousInFocusChain()
    while before and before is not root and (_takes_no_focus(before) or root.isAncestorOf(before)):
        before = before.previousInFocusChain()
    for widget in root.findChildren(QWidget):
        if _takes_no_focus(widget):
            continue
        if before and before is not root:
            QWidget.setTabOrder(before, widget)
        before = widget


def _takes_no_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() == Qt.FocusPolicy.NoFocus

"""Where the keyboard begins in a part: what a focus proxy promises, but the Tab key still comes to all before it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


def begins_at(part: QWidget, first: QWidget) -> None:
    """`part.setFocus()` gives the focus to `first`, which is in it.

    Not by setFocusProxy: from a part with a proxy the Tab key goes to the proxy, and nothing before it is ever reached.
    """
    known = part.findChild(_Beginning, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if known is None:
        known = _Beginning(part)
        part.installEventFilter(known)
    known.first = first


class _Beginning(QObject):
    first: QWidget | None = None

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus() and self.first is not None:
            self.first.setFocus(event.reason())
        return False

"""Shows the focus ring once the keyboard is used, and tells whether a focus came by keyboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from unclench.ui.look.focus_ring import FocusRing


class Follower(QObject):
    """Moves the ring to where the focus is, from the first Tab key on; until something is clicked."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.ring: FocusRing | None = None
        self._keys = False
        app.focusChanged.connect(self._move)

    def _move(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None:  # what a key brings up has the focus without a Tab key
            self._keys = by_keyboard(now) or (self._keys and not _clicking())
        if self.ring is not None and not isValid(self.ring):
            self.ring = None  # it lay on a sheet, and went with it
        if self.ring is None and self._keys:
            from unclench.ui.look.focus_ring import FocusRing

            self.ring = FocusRing()
        if self.ring is not None:
            self.ring.move_to(now if self._keys else None)


def by_keyboard(widget: QWidget) -> bool:
    """Whether the focus came to `widget` by the Tab key or a shortcut."""
    return not _clicking() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def _clicking() -> bool:
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton

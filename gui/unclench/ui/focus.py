"""Where the keyboard is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from unclench.ui.focus_ring import FocusRing


class Follower(QObject):
    """Moves the ring to where the focus is; there is none before the keyboard moved it for the first time."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.ring: FocusRing | None = None
        app.focusChanged.connect(self._move)

    def _move(self, old: QWidget | None, now: QWidget | None) -> None:
        if self.ring is None and now is not None and by_keyboard(now):
            from unclench.ui.focus_ring import FocusRing

            self.ring = FocusRing()
        if self.ring is not None:
            self.ring.move_to(now)


def by_keyboard(widget: QWidget) -> bool:
    """Whether the focus came to `widget` from the keyboard."""
    pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
    return not pressed and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

"""Shows the focus ring and the keys of choices once the keyboard is used, and tells whether a focus came by it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from unclench.ui.look.focus_ring import FocusRing

_followers: "list[Follower]" = []


class Follower(QObject):
    """Moves the ring to where the focus is, from the first key on; until something is clicked."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.ring: FocusRing | None = None
        self.keys = False
        """Whether the keyboard is in use."""
        self._clicked = False
        app.focusChanged.connect(self._move)
        _followers[:] = [self]

    def told(self, *, keys: bool) -> None:
        """A key or a button of the mouse goes down in the active window."""
        self._clicked = not keys
        window = QApplication.activeWindow()
        if window is not None:
            window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, keys)
        self._use(keys)
        if keys:
            self._place(QApplication.focusWidget())

    def _move(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None:  # what a key brings up has the focus without a Tab key
            came = by_keyboard(now) and not self._clicked
            self._use(came or (self.keys and not _clicking()))
        self._place(now)

    def _use(self, keys: bool) -> None:
        if keys != self.keys:
            self.keys = keys
            for window in QApplication.topLevelWidgets():  # choices draw their keys, or no longer
                if window.isVisible():
                    window.update()

    def _place(self, now: QWidget | None) -> None:
        if self.ring is not None and not isValid(self.ring):
            self.ring = None  # it lay on a sheet, and went with it
        if self.ring is None and self.keys:
            from unclench.ui.look.focus_ring import FocusRing

            self.ring = FocusRing()
        if self.ring is not None:
            self.ring.move_to(now if self.keys else None)


def told(*, keys: bool) -> None:
    """By what listens to the windows: a key went down, or a button of the mouse."""
    for follower in _followers:
        if isValid(follower):
            follower.told(keys=keys)


def keyboard_in_use() -> bool:
    """Whether keys were used last: then choices show theirs."""
    return any(isValid(follower) and follower.keys for follower in _followers)


def by_keyboard(widget: QWidget) -> bool:
    """Whether the focus came to `widget` by a key."""
    by_tab = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return (by_tab or keyboard_in_use()) and not _clicking()


def _clicking() -> bool:
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton

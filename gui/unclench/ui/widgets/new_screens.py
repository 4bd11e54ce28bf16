"""Screens that have just come up: what is pressed on them before anybody can have read them is not meant.

A sheet, a card in place of another, a cover, a dialog or a small window tells `came_up(widget)`. It counts as new until
DEAF_SECONDS after it was fully shown: laid out and painted, in a window that is on the screen.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

DEAF_SECONDS = 0.6

_listening: "list[NewScreens]" = []


def came_up(screen: QWidget) -> None:
    """`screen` is shown from now on, under the pointer or with the focus."""
    for screens in _listening:
        if isValid(screens):
            screens.add(screen)


class NewScreens(QObject):
    """Knows the new screens of this app; the last one made is the one that is told."""

    def __init__(self, parent: QObject, seconds: Callable[[], float]) -> None:
        """`seconds` is a clock that only goes forward."""
        super().__init__(parent)
        self.window_came_up: Callable[[QWidget], None] | None = None
        """What is called when a screen is a window of its own."""
        self._seconds = seconds
        self._screens: list[_Screen] = []
        _listening[:] = [self]

    def add(self, screen: QWidget) -> None:
        """It came up just now."""
        self._screens = [one for one in self._screens if isValid(one.widget) and not self._is_old(one)]
        self._screens.append(_Screen(screen))
        if screen.isWindow() and self.window_came_up is not None:
            self.window_came_up(screen)
        self.look_soon()

    def look_soon(self) -> None:
        """Look which ones are fully shown: after layout and painting, which wait in the event loop before a timer."""
        QTimer.singleShot(0, self, self._look)

    def is_new(self, widget: QWidget) -> bool:
        """Whether `widget` belongs to a screen that nobody can have read yet."""
        alive = (one for one in self._screens if isValid(one.widget) and not self._is_old(one))
        return any(one.widget is widget or one.widget.isAncestorOf(widget) for one in alive)

    def _look(self) -> None:
        for one in list(self._screens):
            if not isValid(one.widget) or not one.widget.isVisible():
                self._screens.remove(one)
            elif one.shown_at is None and _on_screen(one.widget):
                one.shown_at = self._seconds()

    def _is_old(self, one: "_Screen") -> bool:
        """A double click that is slow on this desktop ends later than DEAF_SECONDS."""
        if one.shown_at is None:
            return False
        double_click = QGuiApplication.styleHints().mouseDoubleClickInterval() / 1000
        return self._seconds() - one.shown_at >= max(DEAF_SECONDS, double_click)


class _Screen:
    def __init__(self, widget: QWidget) -> None:
        self.widget = widget
        self.shown_at: float | None = None


def _on_screen(widget: QWidget) -> bool:
    window = widget.window().windowHandle()
    return window is not None and window.isExposed()

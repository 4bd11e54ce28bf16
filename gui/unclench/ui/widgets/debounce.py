"""Ignores a second press of the mouse where the first one moved another control under the pointer.

When a press makes the pressed control go away, or another one or another window come under the pointer, the windows
hear no press of the mouse for DEAF_SECONDS, counted anew from each one that was not heard. A key that is held down
repeats only where it was pressed. The keyboard stays where it is.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

DEAF_SECONDS = 0.4
LOOK_MS = 20
"""How often it is looked, after a press, whether something moved."""
_GOES_ON = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
)
"""Keys that may carry the focus on while they are held."""


class PressDebounce(QObject):
    """An event filter on each window of the app, from when it is first active."""

    def __init__(self, window: QWidget, seconds: Callable[[], float]) -> None:
        """It begins with `window`, and works while that is visible. `seconds` is a clock that only goes forward."""
        super().__init__(window)
        self._window = window
        self._seconds = seconds
        self._press: _Press | None = None
        self._deaf_until: float | None = None
        self._unheard = False
        self._key_at: QWidget | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._looked)
        self._watched: list[QWindow] = []
        self.watch(window.windowHandle())
        app = QApplication.instance()
        app.focusWindowChanged.connect(self.watch)  # type: ignore[union-attr]
        app.aboutToQuit.connect(self._let_go)  # type: ignore[union-attr]

    def watch(self, window: QWindow | None) -> None:
        """Filter this window, too."""
        if window is not None and window not in self._watched:
            self._watched = [known for known in self._watched if isValid(known)] + [window]
            window.installEventFilter(self)

    def _let_go(self) -> None:
        """The app ends: a window that is taken down after Python must not ask this filter."""
        for window in self._watched:
            if isValid(window):
                window.removeEventFilter(self)
        self._watched = []

    def is_deaf(self) -> bool:
        """Whether the next press of the mouse is to be ignored."""
        return self._deaf_until is not None and self._seconds() < self._deaf_until

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if not self._window.isVisible():
            return False
        if isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._repeats_elsewhere(event)
        if not isinstance(event, QMouseEvent) or not isinstance(watched, QWindow):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            return self._pressed(watched, event.position().toPoint())
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return self._unheard
        if event.type() == QEvent.Type.MouseButtonRelease:
            unheard, self._unheard = self._unheard, False
            if not unheard and self._press is not None:
                self._press.released_at = None
                self._look.start()
            return unheard
        return False

    def _pressed(self, window: QWindow, at: QPoint) -> bool:
        press = self._press
        if press is not None and not press.over and press.changed(window):
            self._close_ears(press)
        if press is not None and self.is_deaf() and not press.is_on(window, at):
            self._close_ears(press)
            self._unheard = True
            return True
        self._press = _Press(window, at)
        self._deaf_until = None
        return False

    def _looked(self) -> None:
        """After a press: presses are ignored once something moved; it is over when nothing moved for long enough."""
        press, now = self._press, self._seconds()
        if press is None or press.over:
            self._look.stop()
        elif press.changed(press.window):
            self._close_ears(press)
        elif press.released_at is None:
            press.released_at = now  # the app is back at its windows: what the press called has ended
        else:
            press.over = now - press.released_at > DEAF_SECONDS

    def _close_ears(self, press: "_Press") -> None:
        press.over = True
        self._deaf_until = self._seconds() + DEAF_SECONDS

    def _repeats_elsewhere(self, event: QKeyEvent) -> bool:
        here = QApplication.focusWidget()
        if not event.isAutoRepeat():
            self._key_at = here
            return False
        return here is not self._key_at and event.key() not in _GOES_ON


class _Press:
    """What was pressed, where."""

    def __init__(self, window: QWindow, at: QPoint) -> None:
        self.window = window
        self.released_at: float | None = None
        self.over = False
        """Whether what it called for is known by now."""
        self._at = at
        self._widget = _widget_at(window, at)
        self._words = _words(self._widget)

    def changed(self, window: QWindow) -> bool:
        """Whether something else is under the pointer now; `window` is the one that is pressed next."""
        if not isValid(self.window) or not self.window.isVisible() or window is not self.window:
            return True
        return not self.is_on(self.window, self._at)

    def is_on(self, window: QWindow, at: QPoint) -> bool:
        """Whether the same control with the same text is at this place."""
        if self._widget is None or not isValid(self._widget):
            return False
        return _widget_at(window, at) is self._widget and _words(self._widget) == self._words


def _widget_at(window: QWindow, at: QPoint) -> QWidget | None:
    top = QWidget.find(window.winId())
    return (top.childAt(at) or top) if top is not None else None


def _words(widget: QWidget | None) -> str | None:
    """The text of a button: another text counts as another button."""
    return widget.text() if isinstance(widget, QAbstractButton) else None

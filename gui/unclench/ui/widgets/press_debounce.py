"""Ignores a second press where the first one moved another control or screen under the pointer or the focus.

When a press makes the pressed control go away, or another one or another window come under the pointer, the windows
hear no press of the mouse for DEAF_SECONDS, counted anew from each one that was not heard. A screen that has just come
up (`new_screens`) hears neither the mouse nor Enter and Space. A key that is held down repeats only where it was
pressed. All other keys stay as they are, and assistive technology presses by another way, which is not filtered.
"""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from unclench.ui.look import focus
from unclench.ui.widgets.new_screens import NewScreens

DEAF_SECONDS = 0.4
LOOK_MS = 20
"""How often it is looked, after a press, whether something moved."""
_running: "list[PressDebounce]" = []


def begin(parent: QObject, seconds: Callable[[], float]) -> None:
    """Filter what the windows hear from now on, in place of a filter that works only while its window is shown.

    `parent`: a window, or what lives as long as the app. `seconds` is a clock that only goes forward.
    """
    known = [one for one in _running if isValid(one)]
    if any(one.is_for_app() for one in known):
        return
    for one in known:
        one.end()
    _running[:] = [PressDebounce(parent, seconds)]


class PressDebounce(QObject):
    """An event filter on each window of the app, from when it tells that it came up or is first active."""

    def __init__(self, parent: QObject, seconds: Callable[[], float]) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._screens = NewScreens(self, seconds)
        self._screens.window_came_up = lambda screen: self._watch(screen.windowHandle())
        self._exposed: set[QWindow] = set()
        self._press: _Press | None = None
        self._deaf_until: float | None = None
        self._keys_deaf_until: float | None = None
        self._unheard = False
        self._key_at: QWidget | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._looked)
        self._watched: list[QWindow] = []
        for window in QApplication.topLevelWindows():
            if window.isVisible():
                self._watch(window)
        app = QApplication.instance()
        app.focusWindowChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        app.aboutToQuit.connect(self._let_go)  # type: ignore[union-attr]

    def is_for_app(self) -> bool:
        """Whether it works as long as the app runs, and not only while one window is shown."""
        return not isinstance(self.parent(), QWidget)

    def end(self) -> None:
        """Another one takes its place."""
        app = QApplication.instance()
        app.focusWindowChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]
        self._let_go()
        self._look.stop()
        self.setParent(None)
        self.deleteLater()

    def _works(self) -> bool:
        parent = self.parent()
        return not isinstance(parent, QWidget) or parent.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if not self._works():
            return False
        if isinstance(event, QKeyEvent):
            press = event.type() == QEvent.Type.KeyPress
            # a shortcut is no press of a key for the window: it is only asked before whether it wants it
            if (press or event.type() == QEvent.Type.ShortcutOverride) and event.key() not in _keys_alone():
                focus.told(keys=True)
            return press and self._key_is_unheard(event)
        if not isinstance(watched, QWindow):
            return False
        if isinstance(event, QMouseEvent):
            return self._mouse_is_unheard(watched, event)
        if event.type() == QEvent.Type.Expose:
            self._exposure_changed(watched)
        elif event.type() == QEvent.Type.Hide:
            self._exposed.discard(watched)
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is None:
            return
        if window not in self._watched:
            self._watched = [known for known in self._watched if isValid(known)] + [window]
            window.installEventFilter(self)
        if window.isExposed():
            self._exposed.add(window)

    def _let_go(self) -> None:
        """The app ends: a window that is taken down after Python must not ask this filter."""
        for window in self._watched:
            if isValid(window):
                window.removeEventFilter(self)
        self._watched = []

    def _focus_moved(self, window: QWindow | None) -> None:
        """A window of Qt itself, such as one for files, tells nobody that it came up."""
        if window is None or window in self._exposed or window.type() == Qt.WindowType.Popup:
            return
        self._watch(window)
        self._window_came_up(window)

    def _exposure_changed(self, window: QWindow) -> None:
        """A window that comes back to the screen is new to the person."""
        if not window.isExposed():
            self._exposed.discard(window)
        elif window not in self._exposed:
            self._exposed.add(window)
            self._window_came_up(window)

    def _window_came_up(self, window: QWindow) -> None:
        top = QWidget.find(window.winId())
        if top is not None:
            self._screens.add(top)

    def _mouse_is_unheard(self, window: QWindow, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            focus.told(keys=False)
            return self._pressed(window, event.position().toPoint())
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return self._unheard
        if event.type() == QEvent.Type.MouseButtonRelease:
            unheard, self._unheard = self._unheard, False
            if not unheard and self._press is not None:
                self._press.released_at = None
            return unheard
        return False

    def _pressed(self, window: QWindow, at: QPoint) -> bool:
        press, here = self._press, _widget_at(window, at)
        if press is not None and not press.over and press.changed(window):
            self._close_ears(press)
        moved = self._is_deaf(self._deaf_until) and not (press is not None and press.is_on(window, at))
        if moved or (here is not None and self._screens.is_new(here)):
            self._close_ears(press)
            self._unheard = True
            return True
        self._press = _Press(window, at)
        self._deaf_until = None
        self._unheard = False
        self._look.start()
        return False

    def _looked(self) -> None:
        """After a press: presses are ignored once something moved; it is over when nothing moved for long enough.

        A release may be heard by no window that is watched: the list of a combo box or a menu takes it.
        """
        press, now = self._press, self._seconds()
        if press is None or press.over:
            self._look.stop()
        elif QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return  # still held
        elif press.changed(press.window):
            self._close_ears(press)
        elif press.released_at is None:
            press.released_at = now  # the app is back at its windows: what the press called has ended
        else:
            press.over = now - press.released_at > DEAF_SECONDS

    def _is_deaf(self, until: float | None) -> bool:
        return until is not None and self._seconds() < until

    def _close_ears(self, press: "_Press | None") -> None:
        if press is not None:
            press.over = True
        self._deaf_until = self._seconds() + DEAF_SECONDS

    def _key_is_unheard(self, event: QKeyEvent) -> bool:
        here = QApplication.focusWidget()
        if event.isAutoRepeat():
            return here is not self._key_at and event.key() not in _keys_that_go_on()
        self._key_at = here
        if here is None or not _presses(event, here):
            return False
        if not self._screens.is_new(here) and not self._is_deaf(self._keys_deaf_until):
            self._keys_deaf_until = None
            return False
        self._keys_deaf_until = self._seconds() + DEAF_SECONDS
        self._key_at = None
        return True


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


def _presses(event: QKeyEvent, here: QWidget) -> bool:
    """Whether this key presses something: a space in a line of text is only a space."""
    writes = event.key() == Qt.Key.Key_Space and here.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    return event.key() in _keys_that_press() and not writes


@cache
def _keys_that_go_on() -> tuple[Qt.Key, ...]:
    """Keys that may carry the focus on while they are held. Asked at the first key: all keys of Qt are made for it."""
    key = Qt.Key
    return (
        *(key.Key_Tab, key.Key_Backtab, key.Key_Up, key.Key_Down, key.Key_Left, key.Key_Right),
        *(key.Key_PageUp, key.Key_PageDown, key.Key_Home, key.Key_End),
    )


@cache
def _keys_alone() -> tuple[Qt.Key, ...]:
    """Keys that do nothing by themselves: they may go with a click."""
    key = Qt.Key
    return key.Key_Shift, key.Key_Control, key.Key_Alt, key.Key_AltGr, key.Key_Meta, key.Key_CapsLock, key.Key_NumLock


@cache
def _keys_that_press() -> tuple[Qt.Key, ...]:
    """Keys that press a button."""
    return (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)

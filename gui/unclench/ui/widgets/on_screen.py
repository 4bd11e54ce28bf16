"""Keeps our windows on the screens: whole with their frames, also when a screen goes away or gets smaller."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

_CLOSE_BY_THEMSELVES = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


def fit(window: QWidget) -> None:
    """Move and shrink a window so that all of it, with its frame, is on one screen."""
    if not window.isVisible() or window.isMinimized():
        return
    outer, inner = window.frameGeometry(), window.geometry()
    room = _screen_of(outer).availableGeometry()
    if window.isMaximized() or window.isFullScreen():
        if is_lost(outer):
            _take_over(window, room)
        return
    frame = outer.size() - inner.size()
    size = inner.size().boundedTo(room.size() - frame).expandedTo(window.minimumSizeHint())
    if size != inner.size():
        window.resize(size)
    place = _inside(QRect(outer.topLeft(), size + frame), room)
    if place.topLeft() != outer.topLeft():
        window.move(place.topLeft())


def _take_over(window: QWidget, room: QRect) -> None:
    """One that fills a screen fills the screen of `room` from now on."""
    state = window.windowState()
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.move(room.topLeft())
    window.setWindowState(state)


def watch() -> None:
    """Look after all windows of the app from now on. For every window of ours that comes up."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.findChild(ScreenWatch) is None:
        ScreenWatch(app)


def is_lost(place: QRect) -> bool:
    """Whether the middle of a window is on no screen."""
    return not any(screen.availableGeometry().contains(place.center()) for screen in QGuiApplication.screens())


class ScreenWatch(QObject):
    """Brings every window of ours that a screen took with it to another one. One for the whole app."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        app.screenAdded.connect(self._watch)
        app.screenRemoved.connect(self._changed)
        app.primaryScreenChanged.connect(self._changed)
        for screen in app.screens():
            self._watch(screen)

    def _watch(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._changed)

    def _changed(self, *_: object) -> None:
        self._soon.start(0)  # once Qt and the desktop have moved what they move themselves

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.windowType() not in _CLOSE_BY_THEMSELVES:
                fit(window)


def _screen_of(place: QRect) -> QScreen:
    """The screen that has most of it; the first one where none has any."""

    def shared(screen: QScreen) -> int:
        both = screen.geometry().intersected(place)
        return both.width() * both.height()

    most = max(QGuiApplication.screens(), key=shared)
    return most if shared(most) else QGuiApplication.primaryScreen()


def _inside(place: QRect, room: QRect) -> QRect:
    """The same, moved as little as needed; the top and the left stay in sight where it is larger than the room."""
    left = max(room.left(), min(place.left(), room.right() - place.width() + 1))
    top = max(room.top(), min(place.top(), room.bottom() - place.height() + 1))
    return QRect(left, top, place.width(), place.height())

"""What a Mac expects of an app: a menu bar that is there without a window, and a Dock icon that brings the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenuBar

from unclench.ui.frame.window_controller import WindowController


class MacMenu(QMenuBar):
    """Without a parent it is the menu bar of the app. macOS moves actions with a role into the app's own menu.

    macOS gives the roles their keys, and the window has all others but the one to close it.
    """

    def __init__(self, controller: WindowController) -> None:
        super().__init__()
        self._controller = controller
        self._menu = self.addMenu(self.tr("Window"))
        self._add(self.tr("About Unclench"), QAction.MenuRole.AboutRole, controller.open_about)
        self._add(self.tr("Settings"), QAction.MenuRole.PreferencesRole, controller.open_settings)
        self._add(self.tr("Quit"), QAction.MenuRole.QuitRole, controller.quit)
        self._add(self.tr("Open Unclench"), QAction.MenuRole.NoRole, controller.come_up)
        close = self._add(self.tr("Close"), QAction.MenuRole.NoRole, self._close)
        close.setShortcut(QKeySequence(QKeySequence.StandardKey.Close))

    def _close(self) -> None:
        window = QApplication.activeWindow()
        if window is not None:
            window.close()

    def _add(self, words: str, role: QAction.MenuRole, act: Callable[[], None]) -> QAction:
        made = self._menu.addAction(words)
        made.setMenuRole(role)
        made.triggered.connect(lambda: act())
        return made


class DockClicks(QObject):
    """`show` is called when the app is called to the front and has no window there: by a click on the Dock, or by keys.

    `hidden`: the app started without a window, and macOS calls it to the front once for the start itself.
    """

    def __init__(self, app: QApplication, show: Callable[[], None], *, hidden: bool) -> None:
        super().__init__(app)
        self._app = app
        self._show = show
        self._is_start = hidden
        app.applicationStateChanged.connect(self._changed)

    def _changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            return
        start, self._is_start = self._is_start, False
        if not start and not any(window.isVisible() for window in self._app.topLevelWidgets()):
            self._show()

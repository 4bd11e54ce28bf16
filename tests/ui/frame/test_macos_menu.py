"""The menu bar of a Mac does what its roles say, and a call to the front shows the window only where there is none."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from unclench.ui.frame.macos_menu import DockClicks, MacMenu

ACTIVE, INACTIVE = Qt.ApplicationState.ApplicationActive, Qt.ApplicationState.ApplicationInactive


class FakeController:
    """Notes what is asked of the window."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __getattr__(self, name: str):
        return lambda: self.asked.append(name)


def actions(menu: MacMenu) -> list[QAction]:
    (window,) = [action.menu() for action in menu.actions()]
    return window.actions()


def test_each_role_of_the_apps_menu_is_there_and_does_its_work(qtbot) -> None:
    controller = FakeController()
    menu = MacMenu(controller)
    qtbot.addWidget(menu)
    roles = {action.menuRole(): action for action in actions(menu)}
    for role in (QAction.MenuRole.AboutRole, QAction.MenuRole.PreferencesRole, QAction.MenuRole.QuitRole):
        roles[role].trigger()
    assert controller.asked == ["open_about", "open_settings", "quit"]


def test_the_window_opens_and_closes_from_the_menu(qtbot) -> None:
    controller = FakeController()
    menu = MacMenu(controller)
    qtbot.addWidget(menu)
    *_, opens, closes = actions(menu)
    opens.trigger()
    assert controller.asked == ["come_up"]
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    closes.trigger()
    assert not window.isVisible()
    assert not closes.shortcut().isEmpty()


def test_a_click_on_the_dock_shows_the_window_only_where_none_is(qtbot, qapp) -> None:
    shown: list[str] = []
    dock = DockClicks(qapp, lambda: shown.append("window"), hidden=False)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    shown.clear()
    qapp.applicationStateChanged.emit(ACTIVE)
    assert shown == []
    window.hide()
    qapp.applicationStateChanged.emit(INACTIVE)
    qapp.applicationStateChanged.emit(ACTIVE)
    assert shown == ["window"]
    dock.deleteLater()


def test_a_hidden_start_does_not_show_the_window_by_itself(qapp) -> None:
    shown: list[str] = []
    dock = DockClicks(qapp, lambda: shown.append("window"), hidden=True)
    qapp.applicationStateChanged.emit(ACTIVE)
    assert shown == []
    qapp.applicationStateChanged.emit(ACTIVE)
    assert shown == ["window"]
    dock.deleteLater()

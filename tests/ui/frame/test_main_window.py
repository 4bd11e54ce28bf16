"""The frame: only the tabs there are, each page built when it is first shown; size and tab are remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTabBar
from pytestqt.qtbot import QtBot

from unclench.ui.frame.shortcuts_dialog import shortcuts
from unclench.ui.frame.tabbed_window import Place, Tab, TabbedWindow
from unclench.ui.look import text
from unclench.ui.widgets.button import button


class Built:
    def __init__(self) -> None:
        self.names: list[str] = []
        self.kept: list[Place] = []

    def tab(self, name: str) -> Tab:
        def build() -> QLabel:
            self.names.append(name)
            return QLabel(name)

        return Tab(name, name.capitalize(), name, build)


@pytest.fixture
def built() -> Built:
    return Built()


def _window(built: Built, qtbot: QtBot, place: Place | None = None) -> TabbedWindow:
    window = TabbedWindow([built.tab(name) for name in ("relief", "causes", "history")], place, built.kept.append)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_pages_are_built_when_first_shown(look: QApplication, qtbot: QtBot, built: Built) -> None:
    window = _window(built, qtbot)
    assert built.names == ["relief"]
    assert window.page("causes") is None
    window.show_tab("history")
    window.show_tab("relief")
    window.show_tab("history")
    assert built.names == ["relief", "history"]


def test_ctrl_and_a_digit_changes_the_tab(look: QApplication, qtbot: QtBot, built: Built) -> None:
    window = _window(built, qtbot)
    keys = [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]
    assert keys == ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+Z", "F6", "F1"]
    window.findChildren(QShortcut)[1].activated.emit()
    assert window.current_tab() == "causes"


def test_tabs_are_page_tabs_with_their_names(look: QApplication, qtbot: QtBot, built: Built) -> None:
    window = _window(built, qtbot)
    interface = QAccessible.queryAccessibleInterface(window.findChild(QTabBar))
    tabs = [interface.child(index) for index in range(interface.childCount())]
    named = [tab.text(QAccessible.Text.Name) for tab in tabs if tab.role() is QAccessible.Role.PageTab]
    assert named == ["Relief", "Causes", "History"]
    assert window.windowTitle() == "Unclench"


def test_size_and_tab_are_remembered_and_come_back(look: QApplication, qtbot: QtBot, built: Built) -> None:
    window = _window(built, qtbot)
    window.resize(760, 640)
    window.show_tab("causes")
    window.close()
    assert built.kept[-1] == Place(760, 640, "causes", False)
    again = _window(built, qtbot, built.kept[-1])
    assert (again.width(), again.height(), again.current_tab()) == (760, 640, "causes")


def test_what_was_left_on_a_larger_screen_fits_this_one(look: QApplication, qtbot: QtBot, built: Built) -> None:
    room = look.primaryScreen().availableGeometry()
    window = _window(built, qtbot, Place(room.width() + 900, room.height() + 700))
    qtbot.waitUntil(lambda: room.contains(window.frameGeometry()))
    assert window.width() > room.width() - 10


def test_an_unknown_tab_gives_the_first(look: QApplication, qtbot: QtBot, built: Built) -> None:
    assert _window(built, qtbot, Place(tab="gone")).current_tab() == "relief"


def test_a_narrow_window_keeps_its_corner_usable(look: QApplication, qtbot: QtBot, built: Built) -> None:
    window = _window(built, qtbot)
    pause = button("Pause nudges", role="quiet", icon="pause")
    window.add_corner(pause)
    assert pause.text() == "Pause nudges"
    window.resize(500, 500)
    assert pause.text() == ""
    assert pause.accessibleName() == "Pause nudges"
    window.resize(1000, 500)
    assert pause.text() == "Pause nudges"


def test_it_fits_a_small_laptop_with_large_text(look: QApplication, qtbot: QtBot, built: Built) -> None:
    text.apply(look, 200)
    try:
        window = _window(built, qtbot)
        window.say("Next nudge 09:40 · get up and walk", "clock")
        window.resize(1024, 560)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1024, 560)
    finally:
        text.apply(look, 100)


def test_f1_lists_the_keys(look: QApplication, qtbot: QtBot, built: Built) -> None:
    window = _window(built, qtbot)
    assert shortcuts(window)[0] == ("Ctrl+1", "Relief")
    window.show_tab("history")
    assert shortcuts(window)[0] == ("Ctrl+1", "Relief"), "what works anywhere comes first"
    window.findChildren(QShortcut)[-1].activated.emit()
    sheet = window.findChild(QDialog)
    assert isinstance(sheet, QDialog)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert "F1" in said
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()

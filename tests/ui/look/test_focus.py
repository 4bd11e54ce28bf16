"""The focus ring: around what the keyboard is on, not around what was clicked."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from unclench.ui.look.focus import Follower
from unclench.ui.widgets.button import button
from unclench.ui.widgets.layouts import Page, column


@pytest.fixture
def follower(look: QApplication) -> Iterator[Follower]:
    made = Follower(look)
    yield made
    made.deleteLater()


@pytest.fixture
def window(look: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    box = QVBoxLayout(made)
    for widget in (button("One"), button("Two"), QLineEdit()):
        box.addWidget(widget)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_tab_shows_it_and_a_click_hides_it(follower: Follower, window: QWidget, qtbot: QtBot) -> None:
    one, two, line = (window.layout().itemAt(index).widget() for index in range(3))  # type: ignore[union-attr]
    one.setFocus()
    assert follower.ring is None
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    ring = follower.ring
    assert ring is not None
    assert ring.widget() is two
    assert ring.geometry().contains(two.geometry())
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
    assert ring.widget() is None
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    qtbot.keyClick(two, Qt.Key.Key_Tab)
    assert line.hasFocus()
    assert ring.widget() is None


def test_what_a_key_brings_up_has_it_too_and_what_a_click_brings_up_has_not(
    follower: Follower, window: QWidget, qtbot: QtBot
) -> None:
    one, two, _ = (window.layout().itemAt(index).widget() for index in range(3))  # type: ignore[union-attr]
    two.hide()
    one.clicked.connect(lambda: (two.show(), two.setFocus()))  # type: ignore[union-attr]
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Backtab)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    ring = follower.ring
    assert ring is not None
    assert ring.widget() is one
    qtbot.keyClick(one, Qt.Key.Key_Space)
    assert ring.widget() is two
    two.hide()
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
    assert two.hasFocus()
    assert ring.widget() is None


def test_it_goes_on_after_the_sheet_it_lay_on_is_gone(follower: Follower, window: QWidget, qtbot: QtBot) -> None:
    one, two, _ = (window.layout().itemAt(index).widget() for index in range(3))  # type: ignore[union-attr]
    last = button("On the sheet")
    sheet = Page(column(last))
    window.layout().addWidget(sheet)  # type: ignore[union-attr]
    sheet.show()
    two.setFocus()
    for _ in range(2):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert follower.ring is not None
    with qtbot.waitSignal(sheet.destroyed):
        sheet.deleteLater()
    one.setFocus()
    assert follower.ring is not None
    assert follower.ring.widget() is one

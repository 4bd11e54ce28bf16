"""The focus ring: around what the keyboard is on, not around what was clicked."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from unclench.ui.look import focus
from unclench.ui.look.focus import Follower
from unclench.ui.widgets import press_debounce
from unclench.ui.widgets.button import button
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.layouts import Page, column
from unclench.ui.widgets.tick_keys import show_keys


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


@pytest.fixture
def listened(window: QWidget) -> QWidget:
    """The window, with a listener to what it hears, as in the app."""
    press_debounce.begin(window, lambda: 1000.0)
    return window


def test_any_key_shows_it_where_the_focus_is_and_where_it_goes(
    follower: Follower, listened: QWidget, qtbot: QtBot
) -> None:
    one, two, _ = (listened.layout().itemAt(index).widget() for index in range(3))  # type: ignore[union-attr]
    shortcut = QShortcut(QKeySequence("Ctrl+2"), listened)
    shortcut.activated.connect(two.setFocus)  # type: ignore[union-attr]
    qtbot.mouseClick(listened.windowHandle(), Qt.MouseButton.LeftButton, pos=one.geometry().center())
    assert one.hasFocus()
    assert follower.ring is None
    QTest.keyClick(listened.windowHandle(), Qt.Key.Key_Control)
    assert follower.ring is None, "it may go with a click"
    QTest.keyClick(listened.windowHandle(), Qt.Key.Key_Return)
    assert follower.ring is not None
    assert follower.ring.widget() is one
    QTest.keyClick(listened.windowHandle(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert follower.ring.widget() is two
    assert focus.by_keyboard(two)


def test_a_click_that_moves_the_focus_on_shows_none_even_after_keys(
    follower: Follower, listened: QWidget, qtbot: QtBot
) -> None:
    one, two, _ = (listened.layout().itemAt(index).widget() for index in range(3))  # type: ignore[union-attr]
    one.clicked.connect(lambda: two.setFocus(Qt.FocusReason.TabFocusReason))  # type: ignore[union-attr]
    QTest.keyClick(listened.windowHandle(), Qt.Key.Key_Tab)
    assert follower.ring is not None
    qtbot.mouseClick(listened.windowHandle(), Qt.MouseButton.LeftButton, pos=one.geometry().center())
    assert two.hasFocus()
    assert follower.ring.widget() is None


def test_choices_show_their_keys_while_the_keyboard_is_in_use(
    follower: Follower, listened: QWidget, qtbot: QtBot
) -> None:
    box = listened.layout()
    checks = [Check("A sign"), Check("Another one")]
    show_keys(checks)
    answers = ChoiceList([Option(1, "Yes"), Option(2, "No")], "A question")
    for part in (*checks, answers):
        box.addWidget(part)  # type: ignore[union-attr]
    QApplication.processEvents()

    def drawn() -> list[QImage]:
        return [part.grab().toImage() for part in (*checks, answers)]

    by_mouse = drawn()
    QTest.keyClick(listened.windowHandle(), Qt.Key.Key_A)
    by_key = drawn()
    assert all(one != other for one, other in zip(by_mouse, by_key, strict=True))
    qtbot.mouseClick(listened.windowHandle(), Qt.MouseButton.LeftButton, pos=listened.rect().bottomRight())
    assert drawn() == by_mouse


def test_it_comes_along_when_the_page_scrolls_to_what_has_the_focus(
    follower: Follower, window: QWidget, qtbot: QtBot
) -> None:
    parts = [button(f"Part {number}") for number in range(20)]
    page = Page(column(*parts))
    window.layout().addWidget(page)  # type: ignore[union-attr]
    page.show()
    window.resize(300, 300)
    QApplication.processEvents()
    parts[0].setFocus()
    for above, part in pairwise(parts):
        qtbot.keyClick(above, Qt.Key.Key_Tab)
        assert part.hasFocus()
        ring = follower.ring
        assert ring is not None
        qtbot.waitUntil(lambda part=part: page.viewport().rect().contains(part.mapTo(page, part.rect().center())))
        assert ring.isVisible(), part.text()
        place = part.rect().translated(part.mapTo(page, part.rect().topLeft()))
        assert ring.rect().translated(ring.mapTo(page, ring.rect().topLeft())).contains(place)


def test_it_goes_when_what_it_is_around_is_hidden(follower: Follower, window: QWidget, qtbot: QtBot) -> None:
    one, two, _ = (window.layout().itemAt(index).widget() for index in range(3))  # type: ignore[union-attr]
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    assert follower.ring is not None
    assert follower.ring.isVisible()
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.setFocus()
    two.hide()
    assert not follower.ring.isVisible()

"""Sheets over the cards of a tab: one at a time, back to the one below, and to the control where it began."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.sheet_stack import SheetStack


class Place:
    """A stack with two buttons on its first page, on the screen."""

    def __init__(self, qtbot: QtBot) -> None:
        self.one, self.two = QPushButton("one"), QPushButton("two")
        self.first = QWidget()
        self.first.setLayout(column(self.one, self.two))
        self.stack = SheetStack(self.first, remembers_focus=True)
        qtbot.addWidget(self.stack)
        with qtbot.waitActive(self.stack):
            self.stack.show()
            self.stack.activateWindow()

    @property
    def focus(self) -> QWidget | None:
        return self.stack.window().focusWidget()


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    return Place(qtbot)


def sheet() -> QPushButton:
    """A sheet that is one control."""
    return QPushButton("sheet")


def bury() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_sheet_covers_the_page_with_the_focus_and_clear_deletes_it(place: Place) -> None:
    over = sheet()
    place.stack.push(over)
    assert place.stack.currentWidget() is over
    assert place.focus is over
    place.stack.clear()
    bury()
    assert place.stack.currentWidget() is place.first
    assert not isValid(over)
    assert place.stack.count() == 1


def test_back_goes_to_the_sheet_below_and_from_the_last_one_does_nothing(place: Place) -> None:
    below, above = sheet(), sheet()
    place.stack.push(below)
    place.stack.push(above)
    assert place.stack.back()
    bury()
    assert place.stack.currentWidget() is below
    assert place.focus is below
    assert not isValid(above)
    assert not place.stack.back()
    assert place.stack.currentWidget() is below


def test_a_sheet_in_place_of_all_others(place: Place) -> None:
    old = [sheet(), sheet()]
    for each in old:
        place.stack.push(each)
    new = sheet()
    place.stack.replace(new)
    bury()
    assert place.stack.currentWidget() is new
    assert place.focus is new
    assert not any(isValid(each) for each in old)
    place.stack.replace(new)
    assert place.stack.count() == 2


@pytest.mark.parametrize("further", [False, True])
def test_the_focus_goes_back_to_where_it_began(place: Place, further: bool) -> None:
    place.two.setFocus()
    place.stack.replace(sheet())
    if further:
        place.stack.replace(sheet())
    place.stack.clear()
    place.stack.focus_opener()
    assert place.focus is place.two


def test_what_can_no_longer_be_seen_gets_no_focus(place: Place) -> None:
    place.two.setFocus()
    place.stack.push(sheet())
    place.stack.clear()
    place.two.hide()
    place.stack.focus_opener()
    assert place.focus is not place.two


def test_what_was_deleted_meanwhile_gets_no_focus(place: Place) -> None:
    place.two.setFocus()
    place.stack.push(sheet())
    place.two.deleteLater()
    bury()
    place.stack.clear()
    place.stack.focus_opener()
    assert place.focus is place.one

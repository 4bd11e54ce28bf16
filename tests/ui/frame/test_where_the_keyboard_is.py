"""The focus is where it is seen, and where the page begins."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ui_person import Person
from unclench.ui.frame.shortcuts_dialog import shortcuts
from unclench.ui.look import text


@pytest.fixture
def person(look, qtbot):
    made = Person(qtbot)
    with qtbot.waitActive(made.window):
        made.window.activateWindow()
    yield made
    text.apply(look, 100)


def in_view(person: Person, part: QWidget) -> bool:
    area = next(one for one in person.all_shown(QScrollArea) if one.isAncestorOf(part))
    place = QRect(part.mapTo(area.viewport(), QPoint(0, 0)), part.size())
    return area.viewport().rect().contains(place)


def scrolled(person: Person) -> QScrollArea:
    area = next(one for one in person.all_shown(QScrollArea) if one.isAncestorOf(person.page.next))
    person.qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return area


def test_tab_from_outside_the_page_brings_what_it_comes_to_into_view(person: Person) -> None:
    person.services.preferences.change("welcome_done", False)
    person.look()
    person.window.resize(800, 420)
    scrolled(person)
    (settings,) = person.shown("Settings")
    settings.setFocus()
    while not person.page.isAncestorOf(now := person.window.focusWidget()):
        person.qtbot.keyClick(now, Qt.Key.Key_Tab)
    person.qtbot.waitUntil(lambda: in_view(person, now))


def test_a_sheet_that_begins_below_the_window_begins_at_its_heading(person: Person, look) -> None:
    text.apply(look, 200)
    person.window.resize(800, 600)
    person.press("My back just seized up")
    person.press("I have no ice")
    (go_on,) = person.shown("Go on")
    person.qtbot.waitUntil(lambda: person.window.focusWidget().text() == "Without ice, then")
    assert in_view(person, person.window.focusWidget())
    person.qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_Return)
    assert go_on.isVisible()


def test_a_sheet_that_fits_begins_at_its_button(person: Person) -> None:
    person.window.resize(1200, 1000)
    person.press("My back just seized up")
    person.press("I have no ice")
    (go_on,) = person.shown("Go on")
    person.qtbot.wait(10)
    assert person.window.focusWidget() is go_on


def test_after_the_start_the_keyboard_is_on_the_ice(person: Person) -> None:
    person.press("My back just seized up")
    person.press("I have no ice")
    person.qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_Return)
    assert person.window.focusWidget().text() == "Start ice"


def test_the_key_of_the_tab_in_front_goes_to_its_beginning(person: Person) -> None:
    person.window.resize(800, 420)
    area = scrolled(person)
    (about,) = person.shown("About")
    about.setFocus()
    person.qtbot.keyClick(about, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert person.window.focusWidget().text() == "My back just seized up"
    person.qtbot.waitUntil(lambda: in_view(person, person.window.focusWidget()))
    assert area.verticalScrollBar().value() < area.verticalScrollBar().maximum()


def test_escape_at_the_foot_leaves_the_sheet(person: Person) -> None:
    person.press("My back just seized up")
    (about,) = person.shown("About")
    about.setFocus()
    person.qtbot.keyClick(about, Qt.Key.Key_Escape)
    assert not person.shown("It's only a twinge")
    person.qtbot.keyClick(about, Qt.Key.Key_Escape)
    assert person.window.isVisible()


def test_the_start_and_the_end_of_ice_have_a_key_that_f1_tells(person: Person) -> None:
    told = dict(shortcuts(person.window))
    assert (told["Ctrl+B"], told["Ctrl+O"]) == ("My back just seized up", "Pack off")
    person.window.show_tab("history")
    person.qtbot.keyClick(person.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    person.qtbot.keyClick(person.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    person.press("None of these: start ice")
    person.qtbot.keyClick(person.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert person.bridge.live() is None
    assert len(person.facts.sessions) == 1

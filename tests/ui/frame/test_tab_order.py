"""The Tab key goes round the whole window, in the order in which it is read, and the other way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui_person import Person


@pytest.fixture
def person(look, qtbot):
    made = Person(qtbot)
    made.services.preferences.change("welcome_done", False)
    made.look()
    with qtbot.waitActive(made.window):
        made.window.activateWindow()
    return made


def round_trip(person: Person, key: Qt.Key) -> list[str]:
    """The names that Tab comes by, from the first until it is there again."""
    focused = [person.window.focusWidget()]
    while len(focused) < 200:
        person.qtbot.keyClick(focused[-1], key)
        focused.append(person.window.focusWidget())
        if focused[-1] is focused[0]:
            return [name(one) for one in focused[:-1]]
    pytest.fail(f"never comes back to {name(focused[0])}: {[name(one) for one in focused[-30:]]}")


def name(widget: QWidget) -> str:
    return widget.accessibleName() or widget.text()


def test_tab_comes_round_and_shift_tab_goes_the_same_way_back(person):
    person.qtbot.wait(10)
    person.window.show_tab("relief")
    (start,) = person.shown("My back just seized up")
    start.setFocus()
    there = round_trip(person, Qt.Key.Key_Tab)
    back = round_trip(person, Qt.Key.Key_Backtab)
    assert back == [there[0], *there[:0:-1]]
    for first, second in (("Ice", "15 min"), ("15 min", "Start ice"), ("Start ice", "Is ice for me?")):
        assert there.index(first) < there.index(second)
    assert there.index("worst, average: log another pain of today") + 1 == there.index("Pain now: 0 of 10")
    assert {"Tabs", "Log anything", "Settings", "About", "That is all: close the welcome"} <= set(there)


def test_tab_comes_to_the_choice_that_is_made(person):
    person.press("10 min")
    person.page.session.ready.choose("heat")
    there = round_trip(person, Qt.Key.Key_Tab)
    assert "Ice" not in there
    assert {"Heat", "Pad or bottle", "20 min"} <= set(there)


def test_tab_comes_round_in_a_running_session_and_on_every_sheet(person):
    person.press("Start ice")
    person.look()
    person.qtbot.wait(10)
    there = round_trip(person, Qt.Key.Key_Tab)
    assert {"Stop", "Tabs", "Settings"} <= set(there)
    person.press("Warning signs")
    person.qtbot.wait(10)
    round_trip(person, Qt.Key.Key_Tab)


def test_tab_goes_along_the_top_before_it_goes_down(person):
    person.window.show_tab("relief")
    (start,) = person.shown("My back just seized up")
    start.setFocus()
    there = round_trip(person, Qt.Key.Key_Tab)
    at = there.index("Tabs")
    assert there[at : at + 4] == ["Tabs", "Pause nudges", "Log anything", "Settings"]


def test_a_card_comes_with_what_it_is_for_before_its_corner(person):
    person.window.show_tab("prevention")
    (start,) = person.shown("Start walk")
    start.setFocus()
    there = round_trip(person, Qt.Key.Key_Tab)
    for first, then in (("Start walk", "Walk: why, and how sure"), ("I got up", "Sitting and posture: more")):
        assert there.index(first) < there.index(then)
    assert there.index("Walk: why, and how sure") < there.index("Stretch: more")

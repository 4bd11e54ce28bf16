"""The Relief tab by ear and by keyboard: the signs before the start, and the time left when it is asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui_person import Person
from unclench.ui.relief.emergency import Emergency
from unclench.ui.relief.start_screen import StartScreen
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.link_button import Link


@pytest.fixture
def person(look, qtbot):
    return Person(qtbot)


def test_all_signs_come_before_the_start_of_ice_in_tab_order(person, qtbot):
    person.press("My back just seized up")
    for _ in range(13):
        assert isinstance(person.window.focusWidget(), Check)
        qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_Tab)
    while isinstance(person.window.focusWidget(), Link):  # whom ice is not for, and when it began
        qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_Tab)
    assert person.window.focusWidget() is person.the(StartScreen).none


def test_enter_on_the_signs_shows_the_start_of_ice_before_it_presses_it(person, qtbot):
    person.press("My back just seized up")
    sheet = person.the(StartScreen)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_0):
        focus_first(sheet)
        qtbot.keyClick(person.window.focusWidget(), key)
        assert person.window.focusWidget() is sheet.none
        assert "session" not in person.facts.timers
    assert "soft towel" in sheet.none.accessibleDescription()
    assert "fall asleep" in sheet.none.accessibleDescription()


def test_digits_tick_signs_and_enter_then_gets_help(person, qtbot):
    person.press("My back just seized up")
    qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_3)
    sheet = person.the(StartScreen)
    assert [name for name, answer in sheet.answers().items() if answer == "y"] == ["A3"]
    qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_3)
    assert "y" not in sheet.answers().values()
    qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_3)
    qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_0)
    assert person.window.focusWidget() is sheet.help
    focus_first(sheet)
    qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_Return)
    person.look()
    assert person.the(Emergency).isVisible()


def test_the_time_left_and_the_next_nudge_can_be_asked_for_from_anywhere(person, qtbot):
    def asked() -> str:
        qtbot.keyClick(person.window.focusWidget() or person.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        return person.said()

    person.window.activateWindow()
    person.window.say("Next nudge 15:00")
    assert "No timer is running. Next nudge 15:00" in asked()
    person.services.episodes.start(answers={"A1": "n"})
    person.services.ice_heat.start("ice", 1200)
    person.clock.advance(seconds=449)
    person.look()
    person.window.show_tab("causes")
    assert "Ice: 12 minutes 31 seconds left, ends 14:25. Next nudge 15:00" in asked()
    person.services.ice_heat.stop()
    person.services.walks.start()
    person.clock.advance(minutes=2)
    assert "Walking for 2 minutes." in asked()


def test_the_ring_tells_the_time_left_when_the_keyboard_comes_to_it(person, qtbot):
    person.services.episodes.start(answers={"A1": "n"})
    person.services.ice_heat.start("ice", 1200)
    person.look()
    ring = person.page.session.running.ring
    person.clock.advance(seconds=449)
    ring.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.accessibleName() == "Time left: 12 minutes 31 seconds left, ends 14:25"


def test_the_breath_is_one_sentence_by_ear(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.services.ice_heat.start("ice", 1200)
    person.look()
    (breath,) = [one for one in person.all_shown(QLabel) if one.text().startswith("Breathe in")]
    assert breath.accessibleName() == "Breathe with the disc: 4 seconds in, 6 seconds out"

"""What a session says of its sound and of its next start, and the pain row that stays where it is."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtWidgets import QApplication

from fakes import FakeSound
from ui.seen import let_timers_fire
from ui_person import Person
from unclench.core.base.ports import PortAnswer
from unclench.ui.widgets.chart.time_view import TimeView


@pytest.fixture
def person(look, qtbot):
    return Person(qtbot)


@pytest.mark.parametrize("start", ["Start ice", "None of these: start ice"])
def test_a_start_without_sound_says_that_the_end_is_not_heard(person, start):
    person.bridge.sound = FakeSound(PortAnswer("no", "fake", "there is no sound output"))
    if start.startswith("None"):
        person.press("My back just seized up")
    person.press(start)
    person.look()
    assert "No sound can be played here (there is no sound output). At the end the window comes up" in person.said()
    assert "sound on" not in person.said()
    for _ in range(2):
        person.clock.advance(minutes=3)
        let_timers_fire(person.page.session.running.breath)
    assert "It rings" not in person.said()


def test_who_wants_a_quiet_end_is_not_told_of_sound(person):
    person.bridge.sound = FakeSound(PortAnswer("no", "fake", "there is no sound output"))
    person.services.preferences.change("quiet_end", True)
    person.press("Start ice")
    person.look()
    assert "No sound" not in person.said()


def test_the_second_pain_brings_the_curve_and_leaves_the_row_in_its_place(person):
    person.services.episodes.start()
    person.look()
    row = person.page.next.pain.row
    person.press("Pain now: 4 of 10")
    person.qtbot.wait(20)
    before = row.mapTo(person.window, row.rect().topLeft())
    person.clock.advance(minutes=1)
    person.press("Pain now: 5 of 10")
    person.qtbot.wait(20)
    assert person.all_shown(TimeView)
    assert row.mapTo(person.window, row.rect().topLeft()) == before


def test_when_ice_may_begin_again_is_said_once_and_heard_with_how_long_it_still_is(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.services.ice_heat.start("ice", 600)
    person.clock.advance(minutes=10)
    person.services.ice_heat.stop()
    person.look()
    person.services.ice_heat.skin("after", "y")
    person.look()
    assert person.said().count("16:05") == 1
    assert "Next ice" not in person.said()
    ring = person.page.session.ready.ring
    QApplication.sendEvent(ring, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert "1 h 50 min to go" in QAccessible.queryAccessibleInterface(ring).text(QAccessible.Text.Name)

"""A walk that got worse, on the Relief and the Prevention tab (health.md 16, row 9)."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel

from ui.seen import let_timers_fire
from ui_person import Person


@pytest.fixture
def person(look, qtbot):
    return Person(qtbot)


def walked(person: Person, minutes: float, tab: str, way: str) -> None:
    person.window.show_tab("relief")
    person.look()
    person.window.show_tab(tab)
    person.services.walks.start()
    person.clock.advance(minutes=minutes)
    person.qtbot.wait(1)
    person.press(way)


def test_worse_says_rest_and_what_the_next_walk_is_like(person):
    person.services.episodes.start(answers={"A1": "n"})
    walked(person, 4, "relief", "Stop: it gets worse")
    assert person.facts.walks[-1].stopped_for == "pain"
    assert "Rest in a comfortable position until" in person.said()


def test_the_button_that_stops_a_walk_keeps_its_words_and_the_time_goes_on_beside_it(person):
    person.window.show_tab("prevention")
    walk = person.window.page("prevention").walk
    person.services.walks.start()
    person.qtbot.wait(1)

    def heard() -> list[str]:
        parts = [
            part for kind in (QAbstractButton, QLabel) for part in walk.findChildren(kind) if part.isVisibleTo(walk)
        ]
        return [QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name) for part in parts]

    before = heard()
    assert {"Stop walk", "Time of this walk"} <= set(before)
    person.clock.advance(seconds=95)
    let_timers_fire(walk)
    assert "1:35" in person.said()
    assert person.shown("Stop walk")
    assert heard() == before
    person.press("Stop walk")
    assert "1:35" not in person.said()


@pytest.mark.parametrize("tab", ["relief", "prevention"])
def test_into_a_leg_numb_or_weak_opens_the_warning_signs(person, tab):
    person.services.episodes.start(answers={"A1": "n"})
    walked(person, 4, tab, "Stop: into a leg, numb or weak")
    assert person.facts.walks[-1].stopped_for == "leg"
    assert "Is any of this true for you right now?" in person.said()


def test_worse_twice_in_a_row_leads_to_causes_in_one_line_on_both_tabs(person):
    person.services.episodes.start(answers={"A1": "n"})
    walked(person, 4, "prevention", "Stop: it gets worse")
    assert not person.shown("What it may be: look in Causes")
    person.clock.advance(hours=1)
    person.services.pains.log(1)
    walked(person, 4, "prevention", "Stop: it gets worse")
    person.press("What it may be: look in Causes")
    assert person.window.current_tab() == "causes"
    person.window.show_tab("relief")
    person.look()
    assert "Worse twice while walking" in person.said()
    person.press("See in Causes what it may be")
    assert person.window.current_tab() == "causes"

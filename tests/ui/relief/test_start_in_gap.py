"""My back just seized up, where ice may not begin now: the start knows it, and does what it says."""

import pytest
from pytestqt.qtbot import QtBot

from ui_person import Person
from unclench.core.relief import sessions
from unclench.ui.frame.message_line import MessageLine
from unclench.ui.relief.no_ice_sheet import NoIceSheet


@pytest.fixture
def person(look, qtbot: QtBot) -> Person:
    return Person(qtbot)


def running(person: Person) -> bool:
    return sessions.running(person.facts, person.clock.now()) is not None


def no_message(person: Person) -> bool:
    return not person.all_shown(MessageLine)


def test_inside_the_gap_the_start_promises_no_ice_and_leads_to_what_helps_without(person: Person) -> None:
    person.press("My back just seized up")
    person.press("None of these: start ice")
    person.clock.advance(minutes=10)
    person.services.ice_heat.stop()
    person.services.episodes.ease()
    person.clock.advance(minutes=5)
    person.look()
    person.press("My back just seized up")
    assert not person.shown("None of these: start ice")
    assert not person.shown("I have no ice")
    assert "Ice again from 16:05: the skin needs time to warm up." in person.said()
    person.press("None of these: go on without ice")
    assert person.all_shown(NoIceSheet)
    assert no_message(person)
    assert not running(person)
    assert person.facts.episodes[-1].eased is None
    assert person.facts.sign_checks[-1].answers["A1"] == "n"


def test_while_heat_runs_the_start_says_so_and_leaves_it(person: Person) -> None:
    person.services.warning_signs.answer({f"A{place}": "n" for place in range(1, 14)})
    person.services.ice_heat.start("heat", 900, medium="wrap", override="test")
    person.look()
    person.press("My back just seized up")
    assert "Heat runs already." in person.said()
    person.press("None of these: go on")
    assert no_message(person)
    assert running(person)
    assert len(person.facts.sessions) == 1
    assert len(person.facts.episodes) == 1


def test_whoever_said_that_ice_is_not_for_them_is_offered_none(person: Person) -> None:
    asked = person.services.context.guide.safety.cautions["ice"]
    person.services.cautions.answer("ice", {question.id: "y" for question in asked.questions})
    person.press("My back just seized up")
    assert "Ice is not for you without a doctor's word." in person.said()
    assert not person.shown("None of these: start ice")

"""Skin that was not fine stays on the card, and stands in the way of the next start until somebody says it is again."""

import pytest
from pytestqt.qtbot import QtBot

from ui_person import Person
from unclench.core.base.errors import Refused

TROUBLE = "Your skin was not fine at 14:15. Leave ice and heat off until colour, feeling and warmth are back."


@pytest.fixture
def person(look, qtbot: QtBot) -> Person:
    made = Person(qtbot)
    made.press("My back just seized up")
    made.press("None of these: start ice")
    made.clock.advance(minutes=10)
    made.press("Stop")
    made.press("Something is wrong")
    return made


def test_it_stays_on_the_card_and_the_next_start_asks_for_the_skin(person: Person) -> None:
    person.press("I'll watch it")
    assert TROUBLE in person.said()
    assert "Ice again from 16:05" in person.said()
    person.clock.advance(hours=2)
    person.look()
    assert TROUBLE in person.said()
    assert "Is the skin fine again?" in person.said()
    assert not person.shown("Start ice")
    with pytest.raises(Refused, match="Your skin was not fine"):
        person.services.ice_heat.start_ice()
    person.press("Yes, it's fine")
    assert TROUBLE not in person.said()
    person.press("Start ice")
    assert len(person.facts.sessions) == 2


def test_said_by_mistake_it_is_taken_back_at_the_toast(person: Person) -> None:
    assert "Skin is not fine, logged" in person.toast()
    person.press("Undo")
    assert person.facts.sessions[-1].skin_after is None
    person.press("Skin is fine")
    assert TROUBLE not in person.said()


def test_heat_waits_for_it_too_and_a_start_that_was_is_recorded(person: Person) -> None:
    person.clock.advance(hours=2)
    with pytest.raises(Refused, match="Your skin was not fine"):
        person.services.ice_heat.start("heat", 600, medium="pad")
    person.services.ice_heat.start("heat", 600, medium="pad", at=person.clock.now().instant.plus(-60))

"""When it began and eased, on the start screen and in the list of episodes: chosen or typed, kept by Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ui_person import Person


@pytest.fixture
def person(look, qtbot):
    return Person(qtbot)


def line(person: Person, name: str) -> QLineEdit:
    (one,) = [line for line in person.all_shown(QLineEdit) if line.accessibleName() == name]
    return one


def test_enter_keeps_when_it_began_and_starts_nothing(person):
    person.page.sheets.open_start()
    person.press("change when it began")
    person.write("When it began: time", "1pm")
    person.qtbot.keyClick(line(person, "When it began: time"), Qt.Key.Key_Return)
    assert "It began 13:00" in person.said()
    assert person.facts.episodes == ()
    assert not [one for one in person.all_shown(QLineEdit) if one.accessibleName() == "When it began: time"]
    person.press("None of these: start ice")
    (episode,) = person.facts.episodes
    assert f"{episode.at.local():%H:%M}" == "13:00"


def test_a_moment_that_is_not_understood_starts_no_episode(person):
    person.page.sheets.open_start()
    person.press("change when it began")
    person.write("When it began: time", "23:00")
    person.press("None of these: start ice")
    assert person.facts.episodes == ()
    assert "is still to come" in person.said()
    person.press("It was yesterday, 23:00")
    person.press("None of these: start ice")
    (episode,) = person.facts.episodes
    assert f"{episode.at.local():%d %H:%M}" == "19 23:00"


def test_an_episode_is_changed_by_chips_and_what_was_not_touched_stays(person):
    began = person.clock.now().instant.plus(-7211)
    person.services.episodes.start(at=began, answers={"A1": "n"})
    person.page.sheets.open_episodes()
    person.press("Edit 12:04")
    person.press("It eased: 30 min ago")
    person.press("Save")
    (episode,) = person.services.entries.find("episodes")
    assert episode.at == began
    assert f"{episode.eased:%H:%M}" == "12:35"
    person.page.sheets.open_episodes()
    person.press("Edit 12:04")
    person.press("It eased: Still there")
    person.press("Save")
    (episode,) = person.services.entries.find("episodes")
    assert episode.eased is None

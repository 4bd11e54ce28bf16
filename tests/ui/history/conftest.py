"""Somebody at the list of entries."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from entries_person import Person
from entry_diary import Diary


@pytest.fixture
def at(qtbot: QtBot, look: object) -> Callable[..., Person]:
    people: list[Person] = []

    def made(diary: Diary, wide: int = 1040) -> Person:
        people.append(Person(qtbot, diary, wide))
        return people[-1]

    return made

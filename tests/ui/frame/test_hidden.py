"""What nobody sees does not tick."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui_person import Person


@pytest.fixture
def person(look, qtbot) -> Person:
    return Person(qtbot)


def ticking(person: Person) -> list[QTimer]:
    return [timer for timer in person.window.findChildren(QTimer) if timer.isActive()]


def test_in_a_hidden_window_nothing_ticks_whatever_runs(person: Person) -> None:
    person.services.preferences.change("understood", True)
    person.services.episodes.start()
    person.services.ice_heat.start("ice", 1200)
    person.services.walks.start()
    for tab in ("relief", "causes", "prevention"):
        person.window.show_tab(tab)
        QApplication.processEvents()
        person.look()
    person.window.show_tab("relief")
    QApplication.processEvents()
    assert ticking(person)
    person.window.hide()
    assert ticking(person) == []


@pytest.mark.parametrize("tab", ["relief", "prevention"])
def test_only_the_tab_that_is_shown_ticks(person: Person, tab: str) -> None:
    person.services.walks.start()
    for each in ("relief", "prevention", tab):
        person.window.show_tab(each)
        QApplication.processEvents()
    person.look()
    others = {"relief": "prevention", "prevention": "relief"}
    hidden = person.window.page(others[tab])
    assert not any(timer.isActive() for timer in hidden.findChildren(QTimer))

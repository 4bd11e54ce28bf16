"""Large text is chosen while the window is open: the window stays as large as it was."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui_person import Person
from unclench.ui.look import text


@pytest.fixture
def person(look: QApplication, qtbot: QtBot):
    yield Person(qtbot)
    text.apply(look, 100)


@pytest.mark.parametrize("tab", ["relief", "causes", "prevention", "history"])
def test_the_window_keeps_its_size_when_text_grows(person: Person, look: QApplication, tab: str) -> None:
    person.window.show_tab(tab)
    person.window.resize(700, 600)
    person.qtbot.wait(50)
    widest: list[int] = []
    for percent in (150, 200, 100, 200):
        text.apply(look, percent)
        for _ in range(20):
            look.processEvents()
        widest.append(person.window.width())
    assert widest == [700] * 4
    assert person.window.height() == 600

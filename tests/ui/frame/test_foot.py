"""The foot of the window: a session that begins there neither widens the window nor leaves anything behind."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui_person import Person
from unclench.ui.frame.foot import Foot
from unclench.ui.look import text


@pytest.fixture
def person(look: QApplication, qtbot: QtBot):
    made = Person(qtbot)
    made.look()
    qtbot.waitExposed(made.window)
    yield made
    text.apply(look, 100)


def begin_ice(person: Person) -> None:
    person.services.ice_heat.start("ice", 900)
    person.look()
    person.qtbot.wait(20)


@pytest.mark.parametrize(("percent", "narrow"), [(100, 480), (200, 600)])
def test_a_session_does_not_widen_the_window_nor_forbid_a_narrow_one(person: Person, percent: int, narrow: int) -> None:
    text.apply(QApplication.instance(), percent)
    person.window.say("Nudges again from Tuesday 09:00, or earlier", "clock")
    person.qtbot.wait(20)
    begin_ice(person)
    assert person.window.width() == 1040
    person.window.resize(narrow, 720)
    person.qtbot.wait(20)
    assert person.window.width() == narrow
    foot = person.the(Foot)
    for name in ("Pack off", "System check", "About"):
        (made,) = [one for one in foot.findChildren(QPushButton) if one.text() == name and one.isVisible()]
        assert foot.rect().contains(made.rect().translated(made.mapTo(foot, made.rect().topLeft())))


def on_screen(person: Person) -> QImage:
    """What is there, without painting it anew."""
    QApplication.processEvents()
    window = person.window
    return window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def painted_anew(person: Person) -> QImage:
    return person.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("tab", ["relief", "causes", "prevention"])
def test_nothing_of_it_is_left_on_the_screen(person: Person, tab: str) -> None:
    person.window.show_tab(tab)
    person.qtbot.wait(50)
    for what in (lambda: person.services.ice_heat.start("ice", 900), person.services.ice_heat.stop):
        what()
        person.look()
        person.qtbot.wait(50)
        shown, whole = on_screen(person), painted_anew(person)
        foot = person.the(Foot)
        top = foot.mapTo(person.window, foot.rect().topLeft()).y() - 12
        lower = (0, top, shown.width(), shown.height() - top)
        assert shown.copy(*lower) == whole.copy(*lower)

"""The toast lies over nothing of an open form that can be pressed or typed into."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from entries_person import Person as Reader
from entry_diary import Diary, of_every_kind
from ui_person import Person
from unclench.ui.frame.main_window import MainWindow
from unclench.ui.frame.message import done
from unclench.ui.frame.toast import Toast
from unclench.ui.look import text

SIZES = [(1040, 720, 100), (800, 600, 100), (1040, 720, 200), (800, 600, 200), (600, 600, 200)]
SHORT = "Pain 4 logged, 09:05"
LONG = "Twinge 3 logged, 09:05. If it turns into more, say that your back seized up."


def place(window: QWidget, part: QWidget) -> QRect:
    return part.visibleRegion().boundingRect().translated(part.mapTo(window, QPoint(0, 0)))


def covered(window: MainWindow, words: str) -> list[str]:
    """The controls of the page under the toast that says this."""
    window.toast(done(words, lambda: None, seconds=60))
    for _ in range(3):
        QApplication.processEvents()
    (toast,) = [one for one in window.findChildren(Toast) if one.isVisible()]
    lies, foot = toast.geometry().adjusted(0, 10, 0, 0), window.foot_top()
    assert window.rect().contains(toast.geometry())
    controls = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    return [
        one.accessibleName() or one.text()
        for one in controls
        if one.isVisible() and not toast.isAncestorOf(one) and place(window, one).intersects(lies)
        if place(window, one).top() < foot
    ]


@pytest.fixture(autouse=True)
def usual_text(look: QApplication):
    yield
    text.apply(look, 100)


@pytest.mark.parametrize(("wide", "tall", "percent"), SIZES)
@pytest.mark.parametrize("words", [SHORT, LONG])
def test_no_control_of_a_dose_form_is_covered(look: QApplication, qtbot: QtBot, wide, tall, percent, words) -> None:
    person = Person(qtbot)
    person.services.medicines.risks({})
    person.services.medicines.keep("ibuprofen-200-us")
    person.services.ice_heat.start("ice", 900)
    text.apply(look, percent)
    person.window.resize(wide, tall)
    person.look()
    person.press("Log ibuprofen 200 mg")
    qtbot.wait(20)
    assert covered(person.window, words) == []


@pytest.mark.parametrize(("wide", "tall", "percent"), SIZES)
@pytest.mark.parametrize("words", [SHORT, LONG])
def test_no_control_of_the_form_of_an_entry_is_covered(
    look: QApplication, qtbot: QtBot, wide, tall, percent, words
) -> None:
    reader = Reader(qtbot, Diary(*of_every_kind()))
    text.apply(look, percent)
    reader.window.resize(wide, tall)
    reader.view.list.setFocus()
    reader.key(Qt.Key.Key_Down)
    reader.key(Qt.Key.Key_Return)
    assert reader.shown(QLineEdit)
    assert covered(reader.window, words) == []


def test_the_room_that_a_toast_got_goes_with_it(look: QApplication, qtbot: QtBot) -> None:
    person = Person(qtbot)
    person.services.medicines.risks({})
    person.services.medicines.keep("ibuprofen-200-us")
    person.services.ice_heat.start("ice", 900)
    person.window.resize(800, 600)
    person.look()
    person.press("Log ibuprofen 200 mg")
    before = person.page.height()
    assert covered(person.window, LONG) == []
    assert person.page.height() < before
    person.put_toast_away()
    qtbot.waitUntil(lambda: person.page.height() == before)

"""Windows stay whole on a screen: with their frame at the start, and when the screen they are on goes away."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from pictures.scenes_nudges import bridge
from ui_person import Person
from unclench.core.base.ports import Bubble
from unclench.ui.frame.own_session_line import OwnSessionLine
from unclench.ui.nudge.break_card import BreakCard
from unclench.ui.nudge.window import NudgeWindow
from unclench.ui.relief.mini_timer import MiniTimer
from unclench.ui.widgets.on_screen import ScreenWatch

FAR = QPoint(5000, 4000)


@pytest.fixture
def person(look, qtbot) -> Person:
    made = Person(qtbot)
    made.window.resize(700, 600)
    qtbot.waitExposed(made.window)
    QApplication.processEvents()
    return made


def room():
    return QGuiApplication.primaryScreen().availableGeometry()


def test_the_first_size_leaves_room_for_the_frame(look, qtbot) -> None:
    again = Person(qtbot)
    again.services.preferences.change("window_place", (4000, 3000, 0))
    window = type(again.window)(again.bridge)
    qtbot.addWidget(window)
    assert window.height() <= room().height() - 30
    window.show()
    qtbot.waitUntil(lambda: room().contains(window.frameGeometry()))


def test_shown_again_it_is_where_it_can_be_seen(person: Person, qtbot) -> None:
    person.window.hide()
    person.window.move(FAR)
    person.window.show()
    qtbot.waitUntil(lambda: room().contains(person.window.frameGeometry()))


def mini(person: Person) -> QWidget:
    person.services.ice_heat.start("ice", 1200)
    made = MiniTimer(person.bridge)
    made.open()
    return made


def nudge(person: Person) -> QWidget:
    made = NudgeWindow(Bubble("Walk", "A few steps."), lambda key: None, OwnSessionLine(person.bridge))
    made.come_up()
    return made


def pause(person: Person) -> QWidget:
    made = BreakCard(2, lambda: None, OwnSessionLine(person.bridge))
    made.come_up()
    return made


@pytest.mark.parametrize("make", [lambda person: person.window, mini, nudge, pause])
def test_a_screen_that_goes_away_takes_no_window_with_it(person: Person, qtbot, make) -> None:
    window = make(person)
    if window is not person.window:
        qtbot.addWidget(window)
        person.window.hide()
    qtbot.waitExposed(window)
    window.move(FAR)
    qtbot.waitUntil(lambda: not room().intersects(window.frameGeometry()))
    QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())
    qtbot.waitUntil(lambda: room().contains(window.frameGeometry()))


def test_without_the_window_a_nudge_alone_is_looked_after(look, qtbot) -> None:
    for known in look.findChildren(ScreenWatch):  # of a window of another test
        delete(known)
    window = NudgeWindow(Bubble("Walk", "A few steps."), lambda key: None, OwnSessionLine(bridge()))
    qtbot.addWidget(window)
    window.come_up()
    window.move(FAR)
    QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())
    qtbot.waitUntil(lambda: room().contains(window.frameGeometry()))

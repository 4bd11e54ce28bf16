"""Quick presses go through no gate: a sign, a caution or a deletion has to be seen first."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ui.seen import called
from ui_person import Person
from unclench.ui.relief.start_screen import StartScreen
from unclench.ui.widgets.new_screens import DEAF_SECONDS
from unclench.ui.widgets.press_debounce import PressDebounce

FIRST_SIGN = "Numb around genitals, bottom or inner thighs"


class QuickPerson(Person):
    """Uses keys and mouse as the window system tells them: by the window, not by the widget."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self.window.activateWindow()
        qtbot.waitUntil(lambda: self.window.findChild(PressDebounce) is not None)
        qtbot.waitUntil(self.window.isActiveWindow)

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window.windowHandle(), key)
            QApplication.processEvents()

    def click(self, at: QPoint) -> None:
        handle = self.window.windowHandle()
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QApplication.processEvents()

    def place(self, name: str) -> QPoint:
        found = called(self.window, name)
        return found.mapTo(self.window, found.rect().center())

    def before(self, name: str) -> None:
        """The focus on what stands before this button, as if the Tab key came there next."""
        called(self.window, name).setFocus()
        self.keys(Qt.Key.Key_Backtab)

    def read(self) -> None:
        self.clock.advance(seconds=DEAF_SECONDS + 0.01)

    def focused(self) -> str:
        here = self.window.focusWidget()
        return here.text() if isinstance(here, QAbstractButton) else ""


@pytest.fixture
def person(look: QApplication, qtbot: QtBot) -> QuickPerson:
    return QuickPerson(qtbot)


def test_tab_return_return_starts_no_ice_before_the_signs_were_seen(person: QuickPerson) -> None:
    person.before("My back just seized up")
    person.keys(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    person.clock.advance(seconds=0.15)
    assert person.focused() == FIRST_SIGN
    person.keys(Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Enter)
    assert person.facts.sessions == ()
    assert person.facts.sign_checks == ()
    person.read()
    person.keys(Qt.Key.Key_0)
    assert person.focused() == "None of these: start ice"
    assert person.facts.sessions == ()
    person.keys(Qt.Key.Key_Return)
    assert len(person.facts.sessions) == 1


def test_ice_that_was_started_is_not_stopped_by_the_same_burst(person: QuickPerson) -> None:
    called(person.window, "My back just seized up").setFocus()
    person.keys(Qt.Key.Key_Return)
    person.read()
    person.keys(Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert person.focused() == "Stop"
    assert person.facts.timers["session"].ended_boot_seconds is None


def test_a_double_press_on_start_does_not_stop(person: QuickPerson) -> None:
    called(person.window, "Start ice").setFocus()
    person.keys(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert person.focused() == "Stop"
    assert person.facts.timers["session"].ended_boot_seconds is None
    person.read()
    person.keys(Qt.Key.Key_Return)
    assert person.facts.timers["session"].ended_boot_seconds is not None


def test_a_triple_click_on_the_first_press_ticks_and_starts_nothing(person: QuickPerson) -> None:
    at = person.place("My back just seized up")
    for _ in range(3):
        person.click(at)
        person.clock.advance(seconds=0.1)
    assert "y" not in person.the(StartScreen).answers().values()
    assert person.facts.sessions == ()


def test_the_way_back_is_not_the_way_in_again(person: QuickPerson) -> None:
    called(person.window, "My back just seized up").setFocus()
    person.keys(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert person.shown("My back just seized up")
    called(person.window, "My back just seized up").setFocus()
    person.keys(Qt.Key.Key_Return)
    assert person.shown("My back just seized up")
    person.read()
    person.keys(Qt.Key.Key_Return)
    assert person.focused() == FIRST_SIGN


def test_no_reason_is_given_for_starting_anyway_by_a_burst(person: QuickPerson) -> None:
    person.services.episodes.start()
    person.services.ice_heat.start("ice", 900)
    person.clock.advance(minutes=15)
    person.services.ice_heat.stop()
    person.services.ice_heat.skin("after", "y")
    person.look()
    (anyway,) = [one for one in person.window.findChildren(QAbstractButton) if one.text() == "Start anyway"]
    person.read()
    anyway.setFocus()
    person.keys(Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert person.page.session.ready.override.isVisibleTo(person.window)
    assert len(person.facts.sessions) == 1


def test_the_emergency_is_not_cleared_by_the_press_that_brought_it(person: QuickPerson) -> None:
    person.press("My back just seized up")
    called(person.window, "Lost control of pee or poo").setChecked(True)
    person.read()
    called(person.window, "Get help now").setFocus()
    person.keys(Qt.Key.Key_Return)
    called(person.window, "I ticked this by mistake").setFocus()
    person.keys(Qt.Key.Key_Return)
    assert person.shown("I ticked this by mistake")

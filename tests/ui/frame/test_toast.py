"""What a press did is said over the page, for a while, with its way back; the page stays where it is."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.seen import let_timers_fire
from ui_person import Person
from unclench.ui.frame.main_window import MainWindow
from unclench.ui.frame.message import done
from unclench.ui.frame.shortcuts_dialog import shortcuts
from unclench.ui.frame.toast import Toast


@pytest.fixture
def person(look: QApplication, qtbot: QtBot) -> Person:
    made = Person(qtbot)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def say(person: Person, words: str = "Kept.", seconds: float = 0.05, undone: list[str] | None = None) -> Toast:
    """A toast that can be taken back."""
    log = [] if undone is None else undone
    person.window.toast(done(words, lambda: log.append(words) or "done", seconds=seconds))
    return person.the(Toast)


def key(person: Person, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    person.qtbot.keyClick(QApplication.focusWidget() or person.window, which, modifier)


def test_a_press_says_what_it_did_and_the_focus_and_the_page_stay(person: Person) -> None:
    person.window.show_tab("prevention")
    water = person.window.page("prevention").water
    water.add.setFocus()
    person.qtbot.wait(50)
    before = water.geometry()
    person.press(water.add.text())
    assert person.toast() == "Glass, 1 of 8, 14:05"
    person.qtbot.wait(50)
    assert QApplication.focusWidget() is water.add
    assert water.geometry() == before


def test_undo_takes_it_back_and_says_so(person: Person) -> None:
    person.page.next.pain.row.setFocus()
    key(person, Qt.Key.Key_6)
    assert len(person.facts.pains) == 1
    person.press("Undo")
    assert person.facts.pains == ()
    assert person.toast() == "Taken back: Pain 6 logged, 14:05"


def test_it_goes_by_itself(person: Person) -> None:
    toast = say(person)
    person.qtbot.waitUntil(lambda: not toast.isVisible(), timeout=3000)


def test_long_words_stay_for_longer() -> None:
    assert done("Kept.").seconds == 5
    assert done("x" * 130).seconds == 8


def test_a_pointer_that_moves_over_it_holds_it_and_one_that_rests_does_not(person: Person) -> None:
    toast = say(person, seconds=0.3)
    person.qtbot.mouseMove(toast, QPoint(30, 10))
    person.qtbot.wait(400)
    assert toast.isVisible()
    person.put_toast_away()
    rests, here = say(person, seconds=0.3), QPointF(5, 5)
    QApplication.sendEvent(rests, QEnterEvent(here, here, here))
    person.qtbot.waitUntil(lambda: not rests.isVisible(), timeout=3000)


@pytest.mark.parametrize("can_undo", [True, False])
def test_a_click_on_its_words_loses_no_way_back(person: Person, can_undo: bool) -> None:
    undone: list[str] = []
    person.window.toast(done("Glass", (lambda: undone.append("Glass") or "done") if can_undo else None, seconds=60))
    toast = person.the(Toast)
    words = toast.findChildren(QLabel)[0]
    person.qtbot.wait(20)
    person.clock.advance(seconds=1)  # it has just come up
    QTest.mouseClick(
        person.window.windowHandle(), Qt.MouseButton.LeftButton, pos=words.mapTo(person.window, words.rect().center())
    )
    person.qtbot.wait(1)
    assert toast.isVisible() is can_undo
    if can_undo:
        person.press("Undo")
        assert undone == ["Glass"]


def test_it_stays_with_the_focus_which_a_key_brings_there_and_back(person: Person) -> None:
    start = person.page.next.pain.row.findChildren(QWidget)[0]
    start.setFocus()
    toast = say(person)
    key(person, Qt.Key.Key_F6)
    assert toast.isAncestorOf(QApplication.focusWidget())
    person.qtbot.wait(120)
    assert toast.isVisible()
    key(person, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is start
    key(person, Qt.Key.Key_F6)
    key(person, Qt.Key.Key_Escape)
    assert not toast.isVisible()
    assert QApplication.focusWidget() is start


def test_a_key_takes_back_while_it_is_said(person: Person) -> None:
    undone: list[str] = []
    say(person, seconds=5, undone=undone)
    person.page.setFocus()
    key(person, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    key(person, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["Kept."]


def test_its_keys_stand_in_the_list_of_keys(person: Person) -> None:
    assert {"Ctrl+Z", "F6"} <= {keys for keys, _ in shortcuts(person.window)}


def test_what_it_covers_comes_back_while_its_time_is_not_over(person: Person) -> None:
    undone: list[str] = []
    say(person, "First.", 60, undone)
    say(person, "Second.", 60, undone)
    person.press("Undo")
    assert person.toast() == "Taken back: Second"
    let_timers_fire(person.the(Toast))
    person.put_toast_away()
    assert person.toast() == ""
    assert undone == ["Second."]


def test_it_lies_over_the_end_of_the_foot_and_covers_neither_the_page_nor_what_has_the_focus(person: Person) -> None:
    person.services.ice_heat.start("ice", 900)
    person.look()
    toast = say(person, seconds=60)
    for tab in ("relief", "causes", "prevention"):
        person.window.show_tab(tab)
        for width, height in ((1040, 720), (900, 600)):
            person.window.resize(width, height)
            person.qtbot.wait(1)
            at = toast.geometry()
            assert at.right() == width - 24 - 1
            assert height - at.height() < at.bottom() < height
            assert at.top() >= person.window.foot_top() - 10
    field = QWidget(person.window)
    field.setGeometry(toast.geometry())
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.show()
    field.setFocus()
    assert not toast.geometry().intersects(field.geometry())


def test_readers_that_hear_no_announcement_meet_a_notification(person: Person) -> None:
    toast = say(person, "Pain 6 logged, 14:05", 60)
    seen = QAccessible.queryAccessibleInterface(toast)
    assert seen.role() is QAccessible.Role.Notification
    names = [seen.child(place).text(QAccessible.Text.Name) for place in range(seen.childCount())]
    assert names == ["Pain 6 logged, 14:05", "Undo"]


def test_a_press_elsewhere_is_not_said_in_a_window_that_is_not_there(person: Person) -> None:
    person.window.hide()
    person.bridge.tell("A glass.")
    person.window.show()
    assert person.toast() == ""


def test_stop_can_be_taken_back_and_goes_on_to_the_same_end(person: Person) -> None:
    person.services.spasm_start.start_with_ice(None, None)
    ends = person.bridge.live().ends
    person.look()
    person.clock.advance(minutes=12)
    person.press("Stop")
    assert person.toast() == "Ice stopped after 12 min"
    assert person.bridge.live() is None
    person.clock.advance(seconds=9)
    person.press("Go on")
    assert person.bridge.live().ends == ends
    assert person.facts.sessions[0].ended is None
    assert person.toast() == "Ice goes on."


def test_eased_can_be_taken_back_and_the_page_begins_anew(person: Person) -> None:
    person.services.episodes.start()
    person.services.warning_signs.answer({"A1": "n"})
    person.window.resize(700, 420)
    person.look()
    page = person.page.findChildren(QScrollArea)[0]
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    person.press("It has eased")
    assert person.toast() == "Eased at 14:05"
    assert QApplication.focusWidget().text() == "Good that it has eased"
    top = QApplication.focusWidget().mapTo(page.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < page.viewport().height()
    person.press("Undo")
    assert person.facts.episodes[0].eased is None


def test_that_is_all_begins_the_page_anew(person: Person) -> None:
    person.services.preferences.change("welcome_done", False)
    person.look()
    person.press("That is all")
    assert QApplication.focusWidget().text() == "Is your back in spasm?"


def test_a_dose_has_one_way_back_at_a_time_and_nothing_moves(person: Person) -> None:
    person.services.medicines.risks({})
    person.services.medicines.keep("acetaminophen-500-us")
    person.look()
    person.press("Log acetaminophen 500 mg")
    person.press("Log it: acetaminophen 500 mg")
    person.look()
    line = "Undo: 1 × Acetaminophen 500 mg"
    assert person.toast() == "1 × Acetaminophen 500 mg logged, 14:05"
    assert not person.shown(line)
    foot = next(link for link in person.shown("My answers to what labels ask"))
    before = foot.mapTo(person.window, QPoint(0, 0))
    person.put_toast_away()
    person.qtbot.wait(1)
    assert person.shown(line)
    assert foot.mapTo(person.window, QPoint(0, 0)) == before
    person.bridge.log(person.services.drinks.log)
    assert person.shown(line), "the toast takes back another entry"
    person.press(line)
    assert person.facts.doses == ()


def test_a_window_that_goes_with_its_toast_goes_without_trouble(person: Person) -> None:
    window = MainWindow(person.bridge)
    window.show()
    window.activateWindow()
    person.qtbot.waitUntil(window.isActiveWindow)
    window.toast(done("Kept.", seconds=60))
    window.findChildren(QAbstractButton)[0].setFocus()
    delete(window)  # its parts lose the focus while it goes

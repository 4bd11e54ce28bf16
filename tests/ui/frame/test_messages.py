"""Messages below the tabs: each is seen until closed and none is lost, with the window open, hidden or not yet made."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pictures.scenes_nudges import bridge as make_bridge
from ui_person import Person
from unclench.core.base.errors import Refused, StoreTrouble
from unclench.ui.bridge import Bridge
from unclench.ui.frame.log_menu import LogMenu
from unclench.ui.frame.message import news
from unclench.ui.frame.message_line import MessageLine
from unclench.ui.frame.window_controller import WindowController

REPLACED = "Your data file was damaged. The backup of yesterday is in its place."
NO_BACKUP = "Today's backup could not be written."
TOO_SOON = Refused("ice_gap", "Ice again from 16:05.")
MEMORY = "What you did is kept in memory."
WRITTEN = "All is written again."


@pytest.fixture
def bridge(look: QApplication) -> Bridge:
    return make_bridge()


@pytest.fixture
def controller(bridge: Bridge) -> Iterator[WindowController]:
    made = WindowController(bridge)
    yield made
    made.leave()
    if made.is_open():
        made.window.close()


def said(controller: WindowController) -> str:
    """The message on the screen; empty when there is none."""
    lines = [one for one in controller.window.findChildren(MessageLine) if one.isVisible()]
    return "\n".join(label.text() for line in lines for label in line.findChildren(QLabel) if label.text())


def close(controller: WindowController) -> None:
    (line,) = controller.window.findChildren(MessageLine)
    (button,) = [one for one in line.findChildren(QPushButton) if one.accessibleName() == "Close this message"]
    button.click()


def read_all(controller: WindowController) -> list[str]:
    """Every message in the order in which it is seen, each closed by hand."""
    seen: list[str] = []
    while words := said(controller):
        seen.append(words)
        close(controller)
    return seen


def test_two_messages_before_there_is_a_window_are_both_seen(controller: WindowController) -> None:
    controller.tell(REPLACED)
    controller.tell(NO_BACKUP)
    controller.come_up()
    assert read_all(controller) == [REPLACED, NO_BACKUP]


def test_two_messages_to_an_open_window_are_both_seen(controller: WindowController) -> None:
    controller.come_up()
    controller.tell(REPLACED)
    controller.tell(NO_BACKUP)
    assert read_all(controller) == [REPLACED, NO_BACKUP]


def test_messages_to_a_hidden_window_are_seen_when_it_is_back(controller: WindowController) -> None:
    controller.come_up()
    controller.hide()
    controller.tell(REPLACED)
    controller.tell(NO_BACKUP)
    controller.come_up()
    assert read_all(controller) == [REPLACED, NO_BACKUP]


def test_trouble_and_message_before_there_is_a_window_are_both_seen(
    controller: WindowController, bridge: Bridge
) -> None:
    controller.tell(REPLACED)
    bridge.trouble_came.emit(TOO_SOON)
    controller.come_up()
    assert sorted(read_all(controller)) == sorted([REPLACED, TOO_SOON.message])


def test_why_a_press_failed_is_said_at_once_and_the_message_before_it_comes_back(
    controller: WindowController, bridge: Bridge
) -> None:
    controller.come_up()
    controller.tell(REPLACED)
    bridge.trouble_came.emit(TOO_SOON)
    assert read_all(controller) == [TOO_SOON.message, REPLACED]


def test_news_is_shown_also_when_nobody_closed_an_answer_and_the_answer_comes_back(
    controller: WindowController, bridge: Bridge
) -> None:
    controller.come_up()
    bridge.trouble_came.emit(TOO_SOON)
    controller.tell(REPLACED)
    controller.tell(NO_BACKUP)
    assert read_all(controller) == [REPLACED, NO_BACKUP, TOO_SOON.message]


def test_trouble_of_another_kind_replaces_none(controller: WindowController, bridge: Bridge) -> None:
    controller.come_up()
    bridge.trouble_came.emit(TOO_SOON)
    bridge.trouble_came.emit(StoreTrouble("The disk is full.", "Make room on it."))
    assert read_all(controller) == ["The disk is full. Make room on it.", TOO_SOON.message]


def test_trouble_of_the_same_kind_is_said_once_as_it_is_now(controller: WindowController, bridge: Bridge) -> None:
    controller.come_up()
    controller.tell(REPLACED)
    bridge.trouble_came.emit(TOO_SOON)
    bridge.trouble_came.emit(Refused("ice_gap", "Ice again from 16:10."))
    assert read_all(controller) == ["Ice again from 16:10.", REPLACED]


@pytest.mark.parametrize("open_first", [True, False])
def test_what_comes_again_and_again_is_said_once_as_it_is_now(
    controller: WindowController, *, open_first: bool
) -> None:
    if open_first:
        controller.come_up()
    controller.tell(REPLACED)
    for words in (MEMORY, WRITTEN, MEMORY, WRITTEN):
        controller.tell(words, "memory")
    controller.tell(NO_BACKUP)
    controller.tell(NO_BACKUP)
    controller.come_up()
    assert read_all(controller) == [REPLACED, WRITTEN, NO_BACKUP]


def test_what_is_logged_is_answered_at_once_and_the_message_about_the_file_stays(qtbot: QtBot) -> None:
    person = Person(qtbot)
    person.window.show_message(news(REPLACED))
    for kind, words in (("stand", "Up from the chair, logged, 14:05"), ("water", "Glass, 1 of 8, 14:05")):
        person.window.open_log()
        menu = person.window.findChild(LogMenu)
        menu.what.set_value(kind)
        menu.what.chosen.emit(kind)
        menu.keep_button.click()
        qtbot.wait(1)
        assert person.toast().startswith(words)
        assert REPLACED in person.said()


def test_news_with_a_button_does_what_the_button_says_and_goes(controller: WindowController) -> None:
    pressed: list[str] = []
    controller.window.show()
    controller.offer("The data file is gone.", "memory", "Write it again", lambda: pressed.append("again"))
    (line,) = controller.window.findChildren(MessageLine)
    shown = [one for one in line.findChildren(QPushButton) if one.isVisible() and one.text()]
    assert [one.text() for one in shown] == ["Write it again"]
    assert shown[0].accessibleName() == "Write it again"
    shown[0].click()
    assert (pressed, said(controller)) == (["again"], "")

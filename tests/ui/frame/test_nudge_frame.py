"""Nudges in the window: paused and turned on from its top line, answered above its foot, told of in words."""

import dataclasses
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu

from fakes import FakeClock
from ui_person import Person
from unclench.core.base.ports import Bubble
from unclench.core.base.preferences import DEFAULTS
from unclench.core.nudges.decision import NudgeDecision
from unclench.core.nudges.merge import Offer
from unclench.ui.frame.disclaimer import Disclaimer
from unclench.ui.frame.foot_message import FootMessage
from unclench.ui.frame.nudge_bar import NudgeBar
from unclench.ui.nudge.words import foot_line
from unclench.ui.settings.window import SettingsWindow
from unclench.ui.widgets.card import Inset

ON = dataclasses.replace(DEFAULTS, nudges_on=True, understood=True)
NUDGE = Bubble("Time to get up", "Walk a little.", (("done", "Done"), ("later", "In 10 min")))


@pytest.fixture
def person(look, qtbot) -> Person:
    return Person(qtbot)


def entries(person: Person) -> dict:
    """Those of the open menu, by their words."""
    (menu,) = [one for one in person.window.findChildren(QMenu) if one.isVisible()]
    return {entry.text(): entry for entry in menu.actions() if entry.text()}


def choose(person: Person, words: str) -> None:
    entries(person)[words].trigger()
    next(one for one in person.window.findChildren(QMenu) if one.isVisible()).close()
    person.qtbot.wait(1)


def test_while_nudges_are_off_pause_says_so_and_turns_them_on(person: Person) -> None:
    person.press("Pause nudges")
    assert list(entries(person)) == ["Nudges are off: turn on"]
    choose(person, "Nudges are off: turn on")
    person.window.findChild(Disclaimer).accept()
    person.qtbot.wait(1)
    wishes = person.services.preferences.get()
    assert (wishes.nudges_on, wishes.understood) == (True, True)
    assert person.toast() == "Nudges are on."


def test_a_pause_and_a_meeting_begin_and_end_in_the_window(person: Person) -> None:
    person.services.preferences.change_all({"nudges_on": True, "understood": True})
    person.press("Pause nudges")
    choose(person, "Pause for 1 h")
    assert person.toast() == "Nudges paused until 15:05"
    person.window.say("Nudges paused until 15:05", "clock")
    person.press("Paused until 15:05")
    choose(person, "Resume nudges")
    person.window.say("Next nudge 15:20", "clock")
    person.press("Pause nudges")
    choose(person, "In a meeting for 30 min")
    assert person.toast() == "In a meeting until 14:35"


def test_a_pause_can_be_taken_back(person: Person) -> None:
    person.services.preferences.change_all({"nudges_on": True, "understood": True})
    person.press("Pause nudges")
    choose(person, "Pause until tomorrow")
    person.press("Undo")
    person.window.say("No nudge is due", "clock")
    assert person.shown("Pause nudges")


def test_an_open_nudge_is_answered_in_the_window_and_the_page_does_not_move(person: Person) -> None:
    top = person.page.session.mapToGlobal(person.page.session.rect().topLeft())
    heard: list[str] = []
    person.window.nudge_answered.connect(heard.append)
    person.window.show_nudge(NUDGE)
    QApplication.processEvents()
    bar = person.the(NudgeBar)
    assert bar.findChild(Inset).accessibleName() == "Nudge: Time to get up"
    assert person.page.session.mapToGlobal(person.page.session.rect().topLeft()) == top
    assert not bar.isAncestorOf(QApplication.focusWidget() or person.window)
    person.press("In 10 min: the nudge")
    assert heard == ["later"]
    person.window.show_nudge(None)
    assert person.all_shown(NudgeBar) == []


def test_the_toast_lies_above_an_open_nudge(person: Person) -> None:
    person.window.show_nudge(NUDGE)
    QApplication.processEvents()
    bar = person.the(NudgeBar)
    assert person.window.foot_top() <= bar.mapTo(person.window, bar.rect().topLeft()).y()


def test_the_line_at_the_foot_opens_the_settings_of_nudges(person: Person) -> None:
    person.window.say("Next nudge 15:20 · get up", "clock")
    person.the(FootMessage).click()
    (shown,) = [one for one in person.window.findChildren(QDialog) if one.isVisible()]
    assert isinstance(shown, SettingsWindow)
    first = next(one for one in shown.findChildren(QAbstractButton) if one.isVisible() and one.isCheckable())
    assert "udges" in first.accessibleName() + first.text()
    shown.reject()


@pytest.mark.parametrize(
    ("held", "minutes", "words"),
    [
        ("typing", None, "Due: get up · waiting until you stop typing"),
        ("away", None, "Due: get up · waiting until you are back"),
        ("microphone", None, "Due: get up · waiting: something is recording"),
        ("settling", 4, "Due: get up · not before 14:09, while you settle"),
        (None, 6, "Next nudge 14:11 · get up"),
        (None, None, "Due: get up"),
    ],
)
def test_a_due_nudge_says_why_it_waits_and_has_no_time_that_creeps(held, minutes, words) -> None:
    clock = FakeClock()
    now = clock.now()
    until = now.utc + timedelta(minutes=minutes) if minutes else None
    seen = NudgeDecision(held=held, coming=("sitting",), coming_at=now.utc, held_until=until)
    assert foot_line(seen, ON, now) == words
    clock.advance(minutes=2)
    assert foot_line(seen, ON, clock.now()) == words


def test_what_done_on_a_nudge_logged_is_said_and_taken_back_as_a_whole(person: Person) -> None:
    bridge, nudges = person.bridge, person.services.nudges
    nudges.logged = bridge.logged_at_once
    nudge = nudges.show(Offer(("walk", "water"), "A short walk", "", (("done", "Done"),), soft=True))
    person.services.context.clock.advance(minutes=2)
    nudges.answer(nudge.id, "done")
    person.qtbot.wait(1)
    assert person.toast() == "Walk of 2 min logged, 14:05 · Glass, 1 of 8, 14:07"
    person.press("Undo")
    facts = person.services.context.journal.read()
    assert (facts.walks, facts.stands, facts.drinks) == ((), (), ())

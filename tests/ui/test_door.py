"""An app in the tray has no window until somebody wants it, and then shows what was said meanwhile."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from pictures.scenes_nudges import bridge as make_bridge
from unclench.core.base.errors import Refused
from unclench.core.base.ports import PLANK_WANTED
from unclench.ui.bridge import Bridge
from unclench.ui.frame.window_controller import Door


@pytest.fixture
def bridge(look: QApplication) -> Bridge:
    return make_bridge()


@pytest.fixture
def door(bridge: Bridge) -> Iterator[Door]:
    made = Door(bridge)
    yield made
    made.leave()
    if made.is_open():
        made.window.close()


def words(door: Door) -> list[str]:
    return [label.text() for label in door.window.findChildren(QLabel) if not label.isHidden()]


def test_no_window_is_made_for_what_is_said(door: Door, look: QApplication) -> None:
    before = len(look.topLevelWidgets())
    door.say("Next nudge 09:40 · get up and walk", "clock")
    door.tell("A backup was restored.")
    door.hide()
    assert not door.is_open()
    assert len(look.topLevelWidgets()) == before


def test_what_was_said_meanwhile_stands_in_the_window(door: Door) -> None:
    door.say("Next nudge 09:40 · get up and walk", "clock")
    door.tell("A backup was restored.")
    door.come_up()
    assert door.is_open()
    assert {"Next nudge 09:40 · get up and walk", "A backup was restored."} <= set(words(door))


def test_trouble_without_a_window_is_told_when_there_is_one(door: Door, bridge: Bridge) -> None:
    bridge.trouble_came.emit(Refused("ice_gap", "Ice again from 16:05."))
    door.come_up()
    assert "Ice again from 16:05." in words(door)


def test_a_plank_that_a_command_wants_makes_the_window(door: Door, bridge: Bridge) -> None:
    bridge.facts_changed.emit(frozenset({PLANK_WANTED}))
    assert door.is_open()
    assert door.window.current_tab() == "prevention"


def test_a_window_closed_before_the_tray_is_there_is_not_lost(door: Door) -> None:
    door.come_up()
    door.window.close()
    assert door.is_open()
    assert door.window.isMinimized()


def test_closing_does_what_was_set_before_there_was_a_window(door: Door) -> None:
    closed: list[str] = []
    door.when_closed(lambda: closed.append("into the tray"))
    door.come_up()
    door.window.close()
    assert closed == ["into the tray"]
    assert door.is_open()
    door.leave()
    door.window.close()
    assert not door.is_open()

"""An app in the tray has no window until somebody wants it, and then shows what was said meanwhile."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from pictures.scenes_nudges import bridge as make_bridge
from unclench.core.base.errors import Refused
from unclench.core.base.ports import PLANK_WANTED
from unclench.ui.bridge import Bridge
from unclench.ui.frame.window_controller import WindowController


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


def words(controller: WindowController) -> list[str]:
    parts = (*controller.window.findChildren(QLabel), *controller.window.findChildren(QPushButton))
    return [part.text() for part in parts if not part.isHidden()]


def test_no_window_is_made_for_what_is_said(controller: WindowController, look: QApplication) -> None:
    before = len(look.topLevelWidgets())
    controller.say("Next nudge 09:40 · get up and walk", "clock")
    controller.tell("A backup was restored.")
    controller.hide()
    assert not controller.is_open()
    assert len(look.topLevelWidgets()) == before


def test_what_was_said_meanwhile_stands_in_the_window(controller: WindowController) -> None:
    controller.say("Next nudge 09:40 · get up and walk", "clock")
    controller.tell("A backup was restored.")
    controller.come_up()
    assert controller.is_open()
    assert {"Next nudge 09:40 · get up and walk", "A backup was restored."} <= set(words(controller))


def test_trouble_without_a_window_is_told_when_there_is_one(controller: WindowController, bridge: Bridge) -> None:
    bridge.trouble_came.emit(Refused("ice_gap", "Ice again from 16:05."))
    controller.come_up()
    assert "Ice again from 16:05." in words(controller)


def test_a_plank_that_a_command_wants_makes_the_window(controller: WindowController, bridge: Bridge) -> None:
    bridge.facts_changed.emit(frozenset({PLANK_WANTED}))
    assert controller.is_open()
    assert controller.window.current_tab() == "prevention"


def test_a_window_closed_before_the_tray_is_there_is_not_lost(controller: WindowController) -> None:
    controller.come_up()
    controller.window.close()
    assert controller.is_open()
    assert controller.window.isMinimized()


def test_closing_does_what_was_set_before_there_was_a_window(controller: WindowController) -> None:
    closed: list[str] = []
    controller.when_closed(lambda: closed.append("into the tray"), lambda: True)
    controller.come_up()
    controller.window.close()
    assert closed == ["into the tray"]
    assert controller.is_open()
    controller.leave()
    controller.window.close()
    assert not controller.is_open()

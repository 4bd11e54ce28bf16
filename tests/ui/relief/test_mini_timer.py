"""The mini timer: what it shows, when it goes, where it comes up again, and that it rests while hidden."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fakes import FakeClock, FakeKeeper, FakeSound, context
from ui.seen import running_timers
from unclench.actions.services import build
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.relief.mini_timer import MiniTimer


@pytest.fixture
def made(look, qtbot):
    clock, change_queue = FakeClock(), ChangeQueue()
    diary = context(clock)
    services = build(diary, FakeKeeper())
    object.__setattr__(diary, "publish", change_queue.publish)
    mini = MiniTimer(Bridge(services, change_queue, FakeSound()))
    qtbot.addWidget(mini)
    return clock, services, mini


def shown(mini):
    """Its words and its time, from above."""
    return tuple(one.text() for one in mini.findChildren(QLabel) if one.isVisible() and one.text())


def test_it_shows_kind_end_and_time_left_and_stays_on_top(made):
    clock, services, mini = made
    services.ice_heat.start("ice", 1200)
    clock.advance(seconds=449)
    mini.open()
    assert mini.isVisible()
    assert shown(mini) == ("Ice · ends 14:25", "12:31")
    assert mini.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_over_time_it_says_take_it_off_and_pack_off_ends_it(made, qtbot):
    clock, services, mini = made
    services.ice_heat.start("ice", 1200)
    mini.open()
    clock.advance(minutes=20, seconds=40)
    mini.draw()
    assert shown(mini) == ("Take the ice off now", "+ 0:40")
    mini.off.click()
    qtbot.waitUntil(lambda: not mini.isVisible())
    assert services.context.journal.read().sessions[-1].ended is not None


def test_it_shows_a_walk_too(made):
    clock, services, mini = made
    services.walks.start()
    clock.advance(seconds=95)
    mini.open()
    assert shown(mini) == ("Walking", "1:35")


def test_with_nothing_running_it_says_so_and_stays_away(made):
    _, _, mini = made
    heard = []
    mini.told.connect(heard.append)
    mini.open()
    assert not mini.isVisible()
    assert heard == ["No timer is running now."]


def test_it_ticks_only_while_it_can_be_seen(made):
    _, services, mini = made
    services.ice_heat.start("ice", 1200)
    mini.open()
    assert running_timers(mini)
    mini.hide()
    assert not running_timers(mini)


@pytest.mark.parametrize(("kept", "there"), [((40, 60), True), ((9000, 9000), False), ((), False)])
def test_it_comes_up_where_it_was_left_if_that_is_on_a_screen(made, kept, there):
    _, services, mini = made
    services.preferences.change("mini_place", kept)
    services.ice_heat.start("ice", 1200)
    mini.open()
    assert ((mini.x(), mini.y()) == (40, 60)) is there
    assert mini.screen().geometry().contains(mini.geometry().center())


def test_its_place_is_kept_when_it_closes(made, qtbot):
    _, services, mini = made
    services.ice_heat.start("ice", 1200)
    mini.open()
    mini.move(50, 70)
    qtbot.keyClick(mini, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not mini.isVisible())
    assert services.preferences.get().mini_place == (50, 70)

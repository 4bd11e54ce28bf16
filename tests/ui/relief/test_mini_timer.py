"""The mini timer: what it shows, when it goes, where it comes up again, and that it rests while hidden."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from fakes import FakeClock, FakeKeeper, FakeSound, context
from ui.seen import running_timers
from unclench.actions.services import Services
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.relief.mini_timer import MiniTimer


@pytest.fixture
def made(look, qtbot):
    clock, change_queue = FakeClock(), ChangeQueue()
    diary = context(clock)
    services = Services(diary, FakeKeeper())
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


@pytest.mark.parametrize("kind", ["ice", "heat"])
def test_pack_off_is_there_from_the_first_second(made, qtbot, kind):
    clock, services, mini = made
    services.ice_heat.start(kind, 1200, medium="wrap" if kind == "heat" else None)
    mini.open()
    assert mini.off.isVisible()
    clock.advance(minutes=3)
    mini.off.click()
    qtbot.waitUntil(lambda: not mini.isVisible())
    assert services.context.journal.read().sessions[-1].ended is not None


def test_one_button_leads_back_to_the_window_and_the_small_one_goes(made):
    _, services, mini = made
    services.ice_heat.start("ice", 1200)
    mini.open()
    asked = []
    mini.open_requested.connect(lambda: asked.append(mini.isVisible()))
    buttons = [one for one in mini.findChildren(QAbstractButton) if one.isVisible()]
    assert [one.text() for one in buttons] == ["Pack off", "Open Unclench"]
    buttons[1].click()
    assert asked == [False]
    assert services.context.journal.read().sessions[-1].ended is None


def test_its_corners_are_round(made):
    _, services, mini = made
    services.ice_heat.start("ice", 1200)
    mini.open()
    picture = QImage(mini.size(), QImage.Format.Format_ARGB32)
    picture.fill(0)
    mini.render(picture, QPoint(0, 0), QRegion(), QWidget.RenderFlag.DrawChildren)
    right, low = mini.width() - 1, mini.height() - 1
    assert [picture.pixelColor(x, y).alpha() for x in (0, right) for y in (0, low)] == [0, 0, 0, 0]
    assert picture.pixelColor(right // 2, 3).alpha() == 255


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

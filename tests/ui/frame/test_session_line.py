"""A session that runs is seen in the title, on every tab, sheet and dialog, and costs nothing while it is not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.seen import let_timers_fire, running_timers
from ui_person import Person
from unclench.core.base.ports import Bubble
from unclench.ui.check.window import CheckWindow
from unclench.ui.frame.log_menu import LogMenu
from unclench.ui.frame.own_session_line import OwnSessionLine
from unclench.ui.frame.quit_question import QuitQuestion
from unclench.ui.frame.session_line import SessionClock, SessionLine
from unclench.ui.frame.walk_line import WalkLine
from unclench.ui.look import text
from unclench.ui.nudge.break_card import BreakCard
from unclench.ui.nudge.window import NudgeWindow
from unclench.ui.prevention.full_screen import Stage
from unclench.ui.prevention.plank_screen import PlankScreen
from unclench.ui.prevention.stretch_screen import StretchScreen


@pytest.fixture
def person(look: QApplication, qtbot: QtBot) -> Person:
    """Ice of 20 minutes runs for seven and a half; both looks at the skin are answered."""
    made = Person(qtbot)
    made.services.ice_heat.start("ice", 1200)
    made.clock.advance(seconds=449)
    made.services.ice_heat.skin("first", "y")
    made.services.ice_heat.skin("second", "y")
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    made.look()
    return made


def line(person: Person) -> str:
    """What the line at the foot of the window says, without its button."""
    return words_of(person.the(SessionLine))


def words_of(part: QWidget) -> str:
    return " ".join(one.text() for one in part.findChildren(QLabel) if one.isVisibleTo(part))


def clock(person: Person) -> SessionClock:
    made = person.window.findChild(SessionClock)
    assert made is not None
    return made


@pytest.mark.parametrize("tab", ["relief", "causes", "prevention"])
def test_it_is_seen_on_every_tab(person: Person, tab: str) -> None:
    person.window.show_tab(tab)
    assert line(person) == "Ice 12:31 ends 14:25"
    assert person.window.windowTitle() == "12:31 Ice · Unclench"


def test_it_is_seen_on_a_sheet(person: Person) -> None:
    person.page.sheets.open_cautions("ice")
    assert line(person) == "Ice 12:31 ends 14:25"


def test_it_goes_on_each_second_and_the_line_keeps_its_size(person: Person) -> None:
    person.window.show_tab("causes")
    before = person.the(SessionLine).geometry()
    person.clock.advance(seconds=151)
    let_timers_fire(clock(person))
    assert line(person).startswith("Ice 10:00")
    assert person.window.windowTitle() == "10:00 Ice · Unclench"
    person.qtbot.wait(1)
    assert person.the(SessionLine).geometry() == before


def test_the_reader_is_not_told_of_every_second(person: Person) -> None:
    def heard() -> list[str]:
        parts = [person.window, *person.the(SessionLine).findChildren(QLabel)]
        return [QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in parts]

    before = heard()
    person.clock.advance(seconds=3)
    let_timers_fire(clock(person))
    assert heard() == before
    assert before == ["Ice, ends 14:25 · Unclench", "Ice runs", "ends 14:25"]


def test_pack_off_ends_it_from_any_tab_and_all_of_it_goes(person: Person) -> None:
    person.window.show_tab("causes")
    person.press("Pack off")
    assert person.bridge.live() is None
    assert person.toast() == "Ice stopped after 7 min"
    assert person.all_shown(SessionLine) == []
    assert person.window.windowTitle() == "Unclench"
    assert running_timers(clock(person)) == []


def test_a_window_that_nobody_sees_does_not_wake_up_for_it(person: Person) -> None:
    assert len(running_timers(clock(person))) == 1
    person.window.showMinimized()
    person.qtbot.wait(1)
    assert running_timers(clock(person)) == []
    person.window.showNormal()
    person.qtbot.wait(1)
    assert len(running_timers(clock(person))) == 1
    person.window.hide()
    assert running_timers(clock(person)) == []


def test_a_title_behind_other_windows_counts_minutes(person: Person) -> None:
    person.window.showMinimized()
    person.qtbot.wait(1)
    assert person.window.windowTitle() == "13 min Ice · Unclench"
    person.clock.advance(minutes=3)
    person.window.say("Next nudge 15:00")  # as the minute of the tray does
    assert person.window.windowTitle() == "10 min Ice · Unclench"


def test_a_dialog_shows_it_and_ends_it(person: Person) -> None:
    person.window.open_log()
    menu = person.window.findChild(LogMenu)
    (shown,) = menu.findChildren(SessionLine)
    assert words_of(shown) == "Ice 12:31 ends 14:25"
    next(one for one in menu.findChildren(QAbstractButton) if one.text() == "Pack off").click()
    person.qtbot.wait(1)
    assert person.bridge.live() is None
    assert not shown.isVisible()


def test_ctrl_q_quits_from_a_dialog_and_asks_over_it_while_ice_runs(person: Person) -> None:
    asked: list[bool] = []
    person.window.quit_requested.connect(lambda: asked.append(True))
    person.window.open_log()
    menu = person.window.findChild(LogMenu)
    person.qtbot.waitUntil(menu.isActiveWindow)
    person.qtbot.keyClick(menu.findChildren(QLineEdit)[0], Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert asked == [True]
    person.window.ask_to_quit(person.bridge.live(), in_tray=False)
    (question,) = menu.findChildren(QuitQuestion)
    assert question.isVisible()
    assert question.findChildren(SessionLine) == []


def test_over_time_the_title_says_to_take_it_off(person: Person) -> None:
    person.clock.advance(minutes=14)
    person.look()
    assert person.window.windowTitle() == "Take the ice off now · Unclench"


def plank(person: Person) -> QWidget:
    made = PlankScreen(person.bridge)
    made.begin(person.window)
    return made


def stretches(person: Person) -> QWidget:
    moves = person.services.context.guide.prevention.moves
    made = StretchScreen(person.bridge, (moves["bridge"],))
    made.begin(person.window)
    return made


def nudge(person: Person) -> QWidget:
    made = NudgeWindow(Bubble("Walk", "A few steps."), lambda key: None, OwnSessionLine(person.bridge))
    made.come_up()
    return made


def pause(person: Person) -> QWidget:
    made = BreakCard(2, lambda: None, OwnSessionLine(person.bridge))
    made.come_up()
    return made


@pytest.fixture(params=[plank, stretches, nudge, pause])
def other(person: Person, request: pytest.FixtureRequest) -> Iterator[QWidget]:
    """A window of its own, while ice runs."""
    made = request.param(person)
    yield made
    if isValid(made):
        made.close()


def told(window: QWidget) -> list[str]:
    lines = [one for one in window.findChildren(SessionLine) if one.isVisibleTo(window)]
    return [words_of(one) for one in lines]


def test_it_is_seen_in_every_window_of_its_own_and_goes_on(person: Person, other: QWidget) -> None:
    assert told(other) == ["Ice 12:31 ends 14:25"]
    person.clock.advance(seconds=151)
    (line,) = other.findChildren(OwnSessionLine)
    let_timers_fire(line)
    assert told(other) == ["Ice 10:00 ends 14:25"]
    other.hide()
    assert not running_timers(line)


def test_pack_off_there_ends_it_and_one_that_begins_later_comes(person: Person, other: QWidget, qtbot: QtBot) -> None:
    high = other.height()
    (off,) = [one for one in other.findChildren(QAbstractButton) if one.text() == "Pack off"]
    qtbot.mouseClick(off, Qt.MouseButton.LeftButton)
    assert person.bridge.live() is None
    qtbot.waitUntil(lambda: told(other) == [])
    qtbot.waitUntil(lambda: isinstance(other, Stage) or other.height() < high)
    person.services.ice_heat.start("heat", 900, medium="pad", override="asked")
    qtbot.waitUntil(lambda: told(other) == ["Heat 15:00 ends 14:27"])
    qtbot.waitUntil(lambda: other.height() == high)
    assert QGuiApplication.primaryScreen().geometry().contains(other.geometry())


def test_pack_off_on_the_full_screen_ends_no_hold(person: Person, qtbot: QtBot) -> None:
    person.services.preferences.change("plank_lead_in", 5)
    made = PlankScreen(person.bridge)
    made.begin(person.window)
    person.clock.advance(seconds=7)
    let_timers_fire(made)
    (off,) = [one for one in made.findChildren(QAbstractButton) if one.text() == "Pack off"]
    qtbot.mouseClick(off, Qt.MouseButton.LeftButton)
    assert person.bridge.live() is None
    assert made.after is None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert made.after is not None
    made.close()


@pytest.mark.parametrize("tab", ["relief", "causes", "prevention"])
def test_a_walk_is_seen_on_every_tab_with_its_end_and_stays_quiet(person: Person, tab: str) -> None:
    person.services.ice_heat.stop()
    person.services.walks.start()
    person.qtbot.wait(1)
    person.window.show_tab(tab)
    walk = person.the(WalkLine)
    person.clock.advance(seconds=95)
    let_timers_fire(walk)
    assert words_of(walk) == "Walk 1:35"
    assert person.window.windowTitle() == "1:35 Walk · Unclench"
    assert person.window.accessibleName() == "Walk · Unclench"
    (time,) = walk.findChildren(QLabel)
    assert QAccessible.queryAccessibleInterface(time).text(QAccessible.Text.Name) == "A walk runs"
    assert walk.mapTo(person.window, QPoint(0, 0)).y() >= person.window.foot_top()
    person.press("End walk")
    assert person.facts.walks[-1].moved_seconds == 95
    assert not person.all_shown(WalkLine)
    assert not running_timers(walk)
    assert person.window.windowTitle() == person.window.accessibleName() == "Unclench"


def test_the_ends_of_ice_and_of_a_walk_stay_in_sight_with_text_twice_as_large(person: Person) -> None:
    person.services.walks.start()
    try:
        text.apply(QApplication.instance(), 200)
        for tab in ("relief", "prevention"):
            person.window.show_tab(tab)
            person.qtbot.wait(20)
            person.window.resize(1040, 720)
            person.qtbot.wait(20)
            assert person.window.width() == 1040
            for name in ("Pack off", "End walk"):
                (one,) = person.shown(name)
                assert one.visibleRegion().boundingRect() == one.rect()
                assert one.width() >= one.fontMetrics().horizontalAdvance(name)
    finally:
        text.apply(QApplication.instance())


def test_a_tall_dialog_grows_no_larger_than_the_window_for_it(person: Person) -> None:
    person.window.resize(800, 560)
    person.qtbot.wait(1)
    dialog = CheckWindow(person.bridge, person.window)
    dialog.open()
    person.qtbot.wait(1)
    assert dialog.height() <= person.window.height()
    (shown,) = dialog.findChildren(SessionLine)
    foot = shown.mapTo(dialog, QPoint(0, shown.height())).y()
    assert foot <= dialog.height()
    dialog.close()

"""One "i" and one "..." a card; a switch that can do nothing says so; the strip is read; a drive keeps its time."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from pictures.scenes_prevention import bridge
from ui.prevention.test_page import choose, press
from ui.seen import running_timers, texts
from unclench.core.base.presence import PresenceChange
from unclench.ui.look import motion
from unclench.ui.prevention.page import PreventionPage
from unclench.ui.prevention.sitting_day_strip import DayStrip
from unclench.ui.widgets.chart.time_view import TimeView
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.pose_drawing import PoseDrawing
from unclench.ui.widgets.step_view import StepView


@pytest.fixture
def room(look, qtbot):
    on, clock = bridge()
    page = PreventionPage(on)
    on.setParent(page)
    qtbot.addWidget(page)
    page.resize(1040, 640)
    page.show()
    return page, on, clock


def links(page) -> list[str]:
    return [one.text() for one in page.findChildren(Link) if one.isVisibleTo(page)]


def test_the_cards_have_no_links_but_the_one_below_them(room):
    page, *_ = room
    assert links(page) == ["Show or hide cards"]


def test_why_and_how_sure_stand_behind_one_button(room):
    page, *_ = room
    press(page, "Plank: why, and how sure")
    view = page.window().findChild(StepView)
    assert "Why 20 s?" in texts(view)
    view.reject()


def test_a_stretch_after_a_walk_is_offered_in_its_own_card(room):
    page, on, clock = room
    on.services.walks.log(6, at=clock.now().instant.plus(-400))
    page.refresh()
    assert "A little stretching now?" in texts(page.stretch)
    assert "stretching" not in texts(page.walk)


def test_a_posture_reminder_says_that_nudges_are_off_and_turns_them_on(room):
    page, on, _ = room
    assert "Nudges are off" not in texts(page.sitting)
    press(page, "Remind me of my posture")
    page.refresh()
    assert "Nudges are off:" in texts(page.sitting)
    press(page, "turn on nudges")
    QApplication.processEvents()
    assert on.services.preferences.get().nudges_on
    assert "Nudges are off" not in texts(page.sitting)


def test_up_once_is_not_up_one_times(room):
    page, *_ = room
    page.sitting.up.click()
    page.refresh()
    assert "Up once today." in texts(page.sitting)


def test_the_cards_keep_their_places_while_the_sitting_clock_runs(room):
    page, on, clock = room
    on.services.sitting.heard(PresenceChange("sitting", clock.now().instant.plus(-60)))
    page.sitting.up.click()

    def places() -> list[tuple[int, int]]:
        page.refresh()
        QApplication.processEvents()
        cards = page.sitting, page.walk, page.stretch
        return [(card.mapTo(page, QPoint()).x(), card.width()) for card in cards]

    def least_width() -> int:
        """Below it the three cards no longer stand in one row."""
        for width in range(1100, 640, -4):
            page.resize(width, 640)
            QApplication.processEvents()
            if page.stretch.mapTo(page, QPoint()).x() < page.walk.mapTo(page, QPoint()).x():
                return width + 4
        raise AssertionError

    page.resize(least_width(), 640)
    just_up = places()
    for minutes, said in ((9, "7 min"), (40, "47 min"), (60, "1:47 h")):
        clock.advance(minutes=minutes)
        assert places() == just_up
        assert said in texts(page.sitting)


def test_the_sitting_clock_does_not_count_seconds(room):
    page, *_ = room
    page.sitting.up.click()
    page.refresh()
    assert "just up" in texts(page.sitting)
    assert "0 s" not in texts(page.sitting)


def test_the_strip_is_read_piece_by_piece(room, qtbot):
    page, on, clock = room
    on.services.sitting.heard(PresenceChange("sitting", clock.now().instant.plus(-5400)))
    on.services.sitting.heard(PresenceChange("away", clock.now().instant.plus(-1800)))
    on.services.sitting.heard(PresenceChange("sitting", clock.now().instant.plus(-1200)))
    page.refresh()
    strip = page.findChild(DayStrip)
    assert strip.accessibleDescription() == "Since 13:35: up for 10 min."
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    assert strip.read_point()[1] == "13:35 to 14:35: sitting, 1 h"
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip.read_point()[1] == "14:35 to 14:45: up, 10 min"


def test_another_drink_is_one_press_of_the_menu_with_the_amount_of_last_time(room):
    page, on, _ = room
    on.services.drinks.log("coffee", 125)
    choose(page, "Other drink …", "Coffee, 125 ml")
    assert [(one.kind, one.amount_ml) for one in on.facts().drinks] == [("coffee", 125)] * 2


def test_a_drive_keeps_its_time_and_a_stop_is_time_sat_and_getting_up(room):
    page, on, clock = room
    choose(page, "Sitting and posture: more", "Driving today …")
    press(page, "I'm driving off now")
    assert "Driving: a stop by 17:05" in texts(page.sitting)
    clock.advance(hours=2.5)
    page.refresh()
    assert "Two hours are over since 17:05" in texts(page.sitting)
    press(page, "I stopped")
    page.refresh()
    assert "A stop until 17:50" in texts(page.sitting)
    (sat,) = on.facts().presences
    assert (sat.state, sat.corrected, len(on.facts().stands)) == ("sitting", True, 1)
    on.services.entries.undo()
    page.refresh()
    assert "Two hours are over since 17:05" in texts(page.sitting)
    press(page, "Arrived")
    page.refresh()
    assert "hours are over" not in texts(page.sitting)


def test_the_weight_curve_has_its_numbers(room):
    page, on, clock = room
    for days, kg in ((60, 84.6), (30, 83.1), (0, 82.4)):
        on.services.weight_and_food.weigh(kg, at=clock.now().instant.plus(-86_400 * days))
    page.refresh()
    press(page, "Update weight")
    (curve,) = [one for one in page.findChildren(TimeView) if one.isVisibleTo(page)]
    said = "3 weights since 2026-09-21: 84.6 kg, now 82.4 kg; from 82.4 kg to 84.6 kg."
    assert curve.accessibleDescription() == said
    assert [tick.words for tick in curve.chart.axis.ticks] == ["82.4 kg", "84.6 kg"]
    assert [tick.words for tick in curve.chart.ticks] == ["2026-09-21", "2026-11-20"]


def test_the_figure_of_the_plank_stands_still_on_its_card(room):
    page, *_ = room
    motion.choose("no")
    try:
        figure = page.plank.findChild(PoseDrawing)
        assert figure.isVisible()
        assert not running_timers(figure)
    finally:
        motion.choose("yes")

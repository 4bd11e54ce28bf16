"""Charts are read point by point, by arrows, pointer and screen readers."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from unclench.core.base.chart import (
    Axis,
    Bar,
    Bars,
    CalendarChart,
    Cell,
    Line,
    MarkRow,
    Point,
    RowBar,
    RowChart,
    Shade,
    TimeChart,
)
from unclench.ui.look import text
from unclench.ui.widgets.chart.view import chart_view, draw_chart

DAYS = 28
Key = Qt.Key


def heard(view) -> str:
    interface = QAccessible.queryAccessibleInterface(view)
    return interface.text(QAccessible.Text.Name)


def shown(qtbot: QtBot, chart):
    view = chart_view(chart, "Pain", "One spasm, eased in 6 days.")
    qtbot.addWidget(view)
    view.resize(500, 220)
    view.show()
    view.activateWindow()
    view.setFocus()
    QApplication.processEvents()
    return view


def line(name: str, value: float) -> Line:
    points = tuple(Point((day + 0.5) / DAYS, value, f"day {day + 1}: {name}") for day in range(DAYS))
    return Line((points,), name)


@pytest.fixture
def pain() -> TimeChart:
    ice = MarkRow("Ice", "filled", (Point(10.2 / DAYS, 1, "ice on day 11"),))
    shade = Shade(10 / DAYS, 16 / DAYS, "spasm of 6 days")
    lines = (line("highest", 8), line("latest", 3))
    return TimeChart(axis=Axis(0, 10), lines=lines, marks=(ice,), shades=(shade,))


def test_before_it_is_read_it_says_its_title_and_the_sentence(look, qtbot, pain):
    view = shown(qtbot, pain)
    interface = QAccessible.queryAccessibleInterface(view)
    assert heard(view) == "Pain"
    assert interface.text(QAccessible.Text.Description) == "One spasm, eased in 6 days."


def test_arrows_go_along_a_line_by_one_by_seven_and_to_its_ends(look, qtbot, pain):
    view = shown(qtbot, pain)
    said = []
    for key in (Key.Key_Home, Key.Key_Right, Key.Key_PageDown, Key.Key_Left, Key.Key_PageUp, Key.Key_End):
        qtbot.keyClick(view, key)
        said.append(heard(view))
    days = [1, 2, 9, 8, 1, 28]
    assert said == [f"day {day}: highest" for day in days]
    assert QToolTip.text() == "day 28: highest"


def test_up_and_down_go_to_what_else_was_at_that_time(look, qtbot, pain):
    view = shown(qtbot, pain)
    for key in (Key.Key_Home, *[Key.Key_Right] * 10):
        qtbot.keyClick(view, key)
    said = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up):
        qtbot.keyClick(view, key)
        said.append(heard(view))
    assert said == [
        "day 11: latest",
        "ice on day 11",
        "spasm of 6 days",
        "spasm of 6 days",
        "ice on day 11",
        "day 11: latest",
    ]


def test_escape_ends_the_reading_and_a_second_one_is_for_what_is_around(look, qtbot, pain):
    view = shown(qtbot, pain)
    qtbot.keyClick(view, Key.Key_Home)
    qtbot.keyClick(view, Key.Key_Escape)
    assert heard(view) == "Pain"
    assert view.read_point() is None


def test_the_pointer_reads_the_nearest_and_says_nothing_to_a_reader(look, qtbot, pain):
    view = shown(qtbot, pain)
    for series, words in ((0, "day 20: highest"), (1, "day 20: latest")):
        spot = view.spots()[series][19].center()
        qtbot.mouseMove(view, QPoint(round(spot.x()) + 2, round(spot.y()) + 3))
        assert QToolTip.text() == words
        assert heard(view) == "Pain"


def test_what_assistive_technology_sets_is_read(look, qtbot, pain):
    view = shown(qtbot, pain)
    view.setValue(4)
    assert heard(view) == "day 5: highest"


def test_a_chart_with_new_values_says_its_title_again(look, qtbot, pain):
    view = shown(qtbot, pain)
    qtbot.keyClick(view, Key.Key_Home)
    view.draw(pain, "Pain in a week", "No spasm.")
    assert heard(view) == "Pain in a week"


def test_without_values_there_is_nothing_to_stop_at(look, qtbot):
    view = shown(qtbot, TimeChart(axis=Axis(0, 1), bars=(Bars((), 1),)))
    assert not view.isEnabled()


def test_right_to_left_the_left_arrow_goes_on(look, qtbot):
    bars = tuple(Bar((at + 0.5) / 3, 1, f"day {at + 1}") for at in range(3))
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        view = shown(qtbot, TimeChart(axis=Axis(0, 1), bars=(Bars(bars, 1 / 3),)))
        qtbot.keyClick(view, Key.Key_Home)
        qtbot.keyClick(view, Key.Key_Left)
        assert heard(view) == "day 2"
        assert view.spots()[0][0].center().x() > view.spots()[0][2].center().x()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_calendar_is_read_by_weeks_and_by_days(look, qtbot):
    cells = tuple(Cell(week, day, 0.5, f"week {week} day {day}") for week in range(4) for day in range(7))
    view = shown(qtbot, CalendarChart(cells, 4, ("",) * 7))
    said = []
    for key in (Key.Key_Home, Key.Key_Down, Key.Key_Right, Key.Key_Down, Key.Key_Up):
        qtbot.keyClick(view, key)
        said.append(heard(view))
    assert said == ["week 0 day 0", "week 0 day 1", "week 1 day 1", "week 1 day 2", "week 1 day 1"]


def test_rows_are_one_stop_of_tab_and_return_opens_one(look, qtbot):
    rows = tuple(RowBar(f"row {at}", at, "", f"row {at}, said", f"key {at}") for at in range(10))
    view = shown(qtbot, RowChart(rows, 10))
    first = view.findChildren(QPushButton)[0]
    first.setFocus()
    for key in (Key.Key_Down, Key.Key_PageDown):
        qtbot.keyClick(view.focusWidget(), key)
    now = view.focusWidget()
    assert heard(now) == "row 8, said"
    stops = [one for one in view.findChildren(QPushButton) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [now]
    with qtbot.waitSignal(view.key_pressed) as pressed:
        qtbot.keyClick(now, Key.Key_Return)
    assert pressed.args == ["key 8"]


def test_the_wheel_over_a_chart_scrolls_the_page_and_reads_nothing(look, qtbot, pain):
    view = shown(qtbot, pain)
    middle = QPointF(view.rect().center())
    wheel = QWheelEvent(
        middle,
        view.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    assert not wheel.isAccepted()
    assert view.read_point() is None


def test_a_row_with_a_wide_name_makes_those_above_it_higher(look, qtbot):
    done = "11 days \u00b7 worst pain 9 \u00b7 ice 22 times \u00b7 heat 12 times \u00b7 14 doses"
    first, wide = (RowBar("3 Sep", 3, done), RowBar("9 Apr", 3, done)), RowBar("12 Nov 2025", 3, done)
    view = chart_view(RowChart(first, 10), "Spasms", "")
    around = QWidget()
    qtbot.addWidget(around)
    QVBoxLayout(around).addWidget(view)
    columns, words = view.columns(), QFontMetricsF(text.font("small")).horizontalAdvance(done)
    around.layout().setContentsMargins(0, 0, 0, 0)
    around.resize(round(columns.name + words) + 20, 400)
    around.show()
    before = view.columns().height
    draw_chart(view, RowChart((*first, wide), 10), "Spasms", "")
    QApplication.processEvents()
    assert view.columns().height > before + 5
    assert {row.height() for row in view.findChildren(QPushButton)} == {round(view.columns().height)}

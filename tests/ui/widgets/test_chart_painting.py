"""What charts look like, by pixels where it matters."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from unclench.core.base.chart import (
    Axis,
    Bar,
    Bars,
    CalendarChart,
    Cell,
    GoalLine,
    Line,
    Point,
    RowBar,
    RowChart,
    Shade,
    Tick,
    TimeChart,
)
from unclench.ui.look import theme
from unclench.ui.widgets.chart.look import window_look
from unclench.ui.widgets.chart.paint import paint
from unclench.ui.widgets.chart.paint_rows import RowColumns
from unclench.ui.widgets.chart.time_layout import TimeLayout

WIDE, HIGH = 440, 160
ROOM = QRectF(0, 0, WIDE, HIGH)
PLAIN = TimeChart(axis=Axis(0, 10))


def painted(chart, *, mirrored: bool = False) -> QImage:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    paint(painter, ROOM, chart, window_look(mirrored=mirrored))
    painter.end()
    return image


def colours(image: QImage, box: QRectF) -> set[str]:
    area = box.toRect()
    return {
        image.pixelColor(x, y).name()
        for x in range(max(0, area.left()), min(image.width(), area.right() + 1))
        for y in range(max(0, area.top()), min(image.height(), area.bottom() + 1))
    }


def name(tone: str) -> str:
    return QColor(theme.colour(tone)).name()


def days(values: list[float | None], **more) -> TimeChart:
    bars = tuple(Bar((at + 0.5) / len(values), value, **more) for at, value in enumerate(values) if value is not None)
    return replace(PLAIN, bars=(Bars(bars, 1 / len(values)),))


def test_a_day_without_entries_is_blank_and_a_measured_nothing_is_not(look):
    chart = days([5, None, 0, 5])
    image, placed = painted(chart), TimeLayout(chart, ROOM, window_look())
    inside = [placed.slot((at + 0.5) / 4, 1 / 4).adjusted(4, 2, -4, -2) for at in range(4)]
    assert name("accent") not in colours(image, inside[1])
    assert name("accent") in colours(image, inside[2].adjusted(0, inside[2].height() - 3, 0, 1))
    assert name("accent") not in colours(image, inside[2].adjusted(0, 0, 0, -4))
    assert name("accent") in colours(image, inside[3])


def test_a_bar_that_missed_its_goal_is_paler(look):
    strong, weak = painted(days([8])), painted(days([8], strong=False))
    middle = TimeLayout(PLAIN, ROOM, window_look()).plot.center().toPoint()
    assert strong.pixelColor(middle).name() == name("accent")
    assert weak.pixelColor(middle).lightness() > strong.pixelColor(middle).lightness() + 40


def test_in_high_contrast_a_bar_that_missed_its_goal_is_hollow(look, qapp):
    theme.apply(qapp, "contrast")
    try:
        middle = TimeLayout(PLAIN, ROOM, window_look()).plot.center().toPoint()
        assert painted(days([8], strong=False)).pixelColor(middle).name() == name("surface")
    finally:
        theme.apply(qapp, "light")


@pytest.mark.parametrize("count", [365, 3650])
def test_the_bars_of_a_year_and_of_ten_are_whole_pixels_of_two_colours(look, count):
    chart = days([(at * 7) % 10 + 0.5 for at in range(count)])
    placed = TimeLayout(chart, ROOM, window_look())
    seen = colours(painted(chart), placed.plot.adjusted(1, 1, -1, -2))
    assert seen == {name("accent"), name("surface")}


@pytest.mark.parametrize("count", [7, 28, 60])
def test_bars_that_have_room_keep_a_gap(look, count):
    chart = days([9.0] * count)
    image, placed = painted(chart), TimeLayout(chart, ROOM, window_look())
    y = round(placed.plot.center().y())
    row = [image.pixelColor(x, y).name() == name("accent") for x in range(WIDE)]
    begins = [x for x in range(1, WIDE) if row[x] and not row[x - 1]]
    assert len(begins) == count


def test_the_goal_line_rises_where_it_rose(look):
    goal = GoalLine((Point(0, 2), Point(0.5, 8)), rises_marked=True)
    chart = replace(PLAIN, goal=goal)
    image, placed = painted(chart), TimeLayout(chart, ROOM, window_look())
    drawn = [
        any(
            QColor(one).lightness() < 120
            for one in colours(image, QRectF(placed.x(share) - 8, placed.y(value) - 1, 16, 2))
        )
        for share, value in ((0.25, 2), (0.25, 8), (0.75, 2), (0.75, 8))
    ]
    assert drawn == [True, False, False, True]


def test_the_goal_line_crosses_a_bar_without_cutting_it(look):
    chart = replace(days([8]), goal=GoalLine((Point(0, 5),)))
    image, placed = painted(chart), TimeLayout(days([8]), ROOM, window_look())
    middle, y = placed.plot.center().x(), placed.y(5)
    assert len(colours(image, QRectF(middle - 8, y - 1, 16, 2))) > 1
    rows = [colours(image, QRectF(middle - 8, round(y) + by, 16, 1)) for by in range(-4, 5)]
    assert all(name("accent") in row for row in rows)


def test_a_shaded_span_that_goes_on_has_no_edge_there(look):
    chart = replace(PLAIN, shades=(Shade(-0.2, 0.3), Shade(0.6, 1.4)))
    image, placed = painted(chart), TimeLayout(chart, ROOM, window_look())
    soft = theme.colour("heat_soft").lightness()

    def darkest(share: float) -> int:
        box = QRectF(placed.x(share) - 2, placed.plot.top() + 20, 4, 10)
        return min(QColor(one).lightness() for one in colours(image, box))

    assert name("heat_soft") in colours(image, QRectF(placed.x(0.2), placed.plot.top() + 20, 4, 10))
    assert name("heat_soft") in colours(image, QRectF(placed.x(0.8), placed.plot.top() + 20, 4, 10))
    assert [darkest(share) < soft - 20 for share in (0, 0.6, 1)] == [False, True, False]


def test_points_of_two_segments_are_not_joined(look):
    line = Line(((Point(0.1, 5), Point(0.3, 5)), (Point(0.7, 5), Point(0.9, 5))))
    chart = replace(PLAIN, lines=(line,))
    image, placed = painted(chart), TimeLayout(chart, ROOM, window_look())
    joined, between = (colours(image, QRectF(placed.x(share) - 5, placed.y(5) - 1, 10, 2)) for share in (0.2, 0.5))
    assert name("accent") in joined
    assert between == {name("surface")}


@pytest.mark.parametrize("mirrored", [False, True])
def test_where_lines_run_from_right_to_left_so_does_the_time(look, mirrored):
    image = painted(days([9, None, None, None]), mirrored=mirrored)
    plot = TimeLayout(PLAIN, ROOM, window_look()).plot
    halves = [QRectF(0, plot.top(), WIDE / 2, plot.height()), QRectF(WIDE / 2, plot.top(), WIDE / 2, plot.height())]
    assert [name("accent") in colours(image, half) for half in halves] == [not mirrored, mirrored]


def test_words_below_the_time_never_touch(look):
    ticks = tuple(Tick((at + 0.5) / 90, f"{at} October") for at in range(90))
    chart = replace(PLAIN, ticks=ticks)
    image, placed = painted(chart), TimeLayout(chart, ROOM, window_look())
    words = placed.row(0)
    blank = [
        all(image.pixelColor(x, y).name() == name("surface") for y in range(round(words.top()), HIGH))
        for x in range(WIDE)
    ]
    runs = "".join("." if one else "#" for one in blank)
    assert runs.count("." * 8) > 2


def test_a_day_of_a_calendar_of_which_nothing_is_known_is_blank(look):
    cells = (Cell(0, 0, 1.0), Cell(1, 0, None), Cell(2, 0, 0.0))
    image = painted(CalendarChart(cells, 3, ("",), tone="good"))
    seen = [image.pixelColor(round((column + 0.4) * 26), 10).name() for column in range(3)]
    assert seen[0] == name("good")
    assert seen[1] == name("surface")
    assert seen[2] not in (name("surface"), name("good"))


def test_words_behind_the_longest_bar_are_whole_also_where_it_goes_on(look):
    def drawn(words: str, *, open_end: bool) -> int:
        image = painted(RowChart((RowBar("3 Sep", 10, words, open_end=open_end),), 10))
        last = max(x for x in range(WIDE) for y in range(30) if image.pixelColor(x, y).name() == name("heat"))
        return len([x for x in range(last + 1, WIDE) if colours(image, QRectF(x, 0, 0, 30)) != {name("surface")}])

    assert abs(drawn("day 5", open_end=True) - drawn("day 5", open_end=False)) <= 2  # of a soft edge


def test_of_lying_bars_the_longer_one_is_longer_and_one_that_goes_on_has_a_point(look):
    def stretches(value: float, *, open_end: bool = False) -> list[int]:
        """How long the coloured parts of its middle are."""
        image = painted(RowChart((RowBar("a", value, "", open_end=open_end),), 10))
        height = RowColumns(RowChart((), 10), WIDE, window_look()).height
        row = "".join(
            "#" if image.pixelColor(x, round(height / 2)).name() == name("heat") else "." for x in range(WIDE)
        )
        return [len(part) for part in row.split(".") if part]

    assert stretches(9)[0] > 1.7 * stretches(5)[0]
    assert [len(stretches(5, open_end=open_end)) for open_end in (False, True)] == [1, 2]

"""What the charts of the cards say when they are read."""

from datetime import UTC, date, datetime, timedelta

import pytest

from unclench.core.base.entries import Episode
from unclench.core.base.history_sums import Taken
from unclench.core.base.moments import Instant
from unclench.core.history import drinks, medicine, pain, planks, ranges, sitting, stretching, timeline, walks

TODAY = date(2026, 11, 26)
NOW = Instant(datetime(2026, 11, 26, 20, tzinfo=UTC), 3600)
WEEK = ranges.span(TODAY - timedelta(6), TODAY, TODAY)


def test_a_day_of_pain_is_read_with_both_of_its_values():
    chart = pain.card(WEEK, {TODAY: (2, 0, 3), TODAY - timedelta(1): (4, None, 1)}, {}, {}, (), NOW).chart
    said = [[point.said for segment in line.segments for point in segment] for line in chart.lines]
    assert said == [["Wed 25 Nov: highest 4", "Thu 26 Nov: highest 2, latest 0"], ["Thu 26 Nov: highest 2, latest 0"]]


def test_dark_and_pale_bars_are_told_apart_where_both_are_there():
    missed = planks.card(WEEK, {TODAY: (50.0, 60, 1, 1, 0)}).chart.bars[0]
    assert (missed.strong_name, missed.weak_name) == ("Goal met", "Goal not met")
    met = planks.card(WEEK, {TODAY: (61.0, 60, 1, 1, 1)}).chart.bars[0]
    assert (met.strong_name, met.weak_name) == ("", "")


def test_a_calendar_says_what_its_palest_and_fullest_days_are():
    chart = sitting.card(ranges.of("four_weeks", TODAY, TODAY, None), {TODAY: (2, 1)}).chart
    assert (chart.least, chart.most) == ("none", "4 or more")


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (27, ["s", "min", "L", "", ""]),
        (
            364,
            [
                "s, longest of a week",
                "min a day, average of a week",
                "L a day, average of a week",
                "highest day of a week",
                "all of a week",
            ],
        ),
        (
            3000,
            [
                "s, longest of a month",
                "min a day, average of a month",
                "L a day, average of a month",
                "highest day of a month",
                "all of a month",
            ],
        ),
    ],
)
def test_what_one_bar_stands_for_is_said_beside_the_axis(days, said):
    shown = ranges.span(TODAY - timedelta(days), TODAY, TODAY)
    cards = (
        planks.card(shown, {}),
        walks.card(shown, {}),
        drinks.card(shown, {}, 2000),
        medicine.card(shown, Taken("a", "A"), {}),
        stretching.card(shown, {}),
    )
    assert [card.chart.axis.unit for card in cards] == said


def test_more_than_a_year_still_names_months():
    shown = ranges.span(date(2025, 10, 1), TODAY, TODAY)
    assert [tick.words for tick in timeline.ticks(shown)] == ["Oct", "Dec", "Feb", "Apr", "Jun", "Aug", "Oct"]


@pytest.mark.parametrize("hours", [4, 12, 23])
@pytest.mark.parametrize("kind", ["week", "four_weeks"])
def test_a_spasm_stands_behind_the_pain_of_its_day_at_whatever_hour_it_began(kind, hours):
    shown = ranges.of(kind, TODAY, TODAY, None)
    onset = Instant(datetime(2026, 11, 25, hours - 1, tzinfo=UTC), 3600)
    chart = pain.card(shown, {date(2026, 11, 25): (8, 2, 2)}, {}, {}, (Episode(at=onset),), NOW).chart
    ((point,),) = chart.lines[0].segments
    (shade,) = chart.shades
    assert shade.first == timeline.start_of(shown, date(2026, 11, 25)) < point.share < shade.last


def test_the_spasm_of_one_day_stands_at_its_hour():
    shown = ranges.of("day", TODAY, TODAY, None)
    onset = Instant(datetime(2026, 11, 26, 15, tzinfo=UTC), 3600)
    (shade,) = pain.of_day(shown, (), (), (), (Episode(at=onset),), NOW).chart.shades
    assert shade.first == 0.5

"""The one sentence of each card: how many, from what to what, never why."""

from datetime import UTC, date, datetime, timedelta

import pytest

from unclench.core.base.entries import Episode, Measure
from unclench.core.base.history_sums import Taken
from unclench.core.base.moments import Instant
from unclench.core.history import (
    drinks,
    measures,
    medicine,
    pain,
    planks,
    ranges,
    sitting,
    spasms,
    stretching,
    walks,
    weight,
)

TODAY = date(2026, 11, 20)
NOW = Instant(datetime(2026, 11, 20, 13, 5, tzinfo=UTC), 3600)
WEEKS = ranges.of("four_weeks", TODAY, TODAY, None)
WEEK = ranges.of("week", TODAY, TODAY, None)
NOTHING = "No entries in these days."


def spasm(days_ago: float, days: float | None) -> Episode:
    at = NOW.plus(-86_400 * days_ago)
    return Episode(at=at, eased=None if days is None else at.plus(86_400 * days).utc)


ONE, OPEN, SHORT, OLD = spasm(10, 6), spasm(2.5, None), spasm(5, 0.5), spasm(60, 3)


@pytest.mark.parametrize(
    ("spasms_", "values", "said"),
    [
        ([], {}, "No spasm, and no pain was entered."),
        ([OLD], {}, "No spasm, and no pain was entered."),
        ([], {TODAY: 3, TODAY - timedelta(1): 0}, "No spasm; the highest pain was 3."),
        ([ONE], {TODAY: 8}, "One spasm, eased in 6 days."),
        ([SHORT], {}, "One spasm, eased in less than a day."),
        ([OPEN], {TODAY: 8}, "One spasm, which goes on: day 3."),
        ([ONE, OPEN], {TODAY: 8}, "2 spasms; the highest pain was 8."),
        ([ONE, OPEN], {}, "2 spasms."),
    ],
)
def test_pain(spasms_, values, said):
    assert pain.sentence(WEEKS, values, spasms_, NOW) == said


@pytest.mark.parametrize(
    ("spasms_", "said"),
    [
        ([], "No spasm in these days."),
        ([OPEN], "One spasm, which goes on."),
        ([ONE], "One spasm, eased in 6 days."),
        ([OPEN, ONE], "Two spasms, 8 days apart."),
        ([OPEN, OLD], "Two spasms, 8 weeks apart."),
        ([spasm(1, None), spasm(121, 3), spasm(243, 3)], "3 spasms, on average 4 months apart."),
    ],
)
def test_spasms(spasms_, said):
    assert spasms.sentence(spasms_, NOW) == said


@pytest.mark.parametrize(
    ("longest", "said"),
    [
        ([], NOTHING),
        ([20.4], "20 s."),
        ([20, 41], "20 s to 41 s."),
        ([41, 30, 20], "41 s to 20 s."),
        ([20, 45, 41], "20 s to 41 s; the longest was 45 s."),
        ([41, 41.2], "41 s at first and at last."),
        ([41, 50, 41], "41 s at first and at last; the longest was 50 s."),
    ],
)
def test_planks(longest, said):
    assert planks.sentence(longest) == said


@pytest.mark.parametrize(
    ("days", "met", "ml", "goal", "said"),
    [
        (0, 0, 0, 2000, NOTHING),
        (28, 19, 50_000, 2000, "Today's goal was met on 19 of 28 days with drinks."),
        (1, 1, 2250, 2000, "Today's goal was met on the one day with drinks."),
        (1, 0, 250, 2000, "250 ml on one day."),
        (3, 0, 3000, 2000, "1.0 L a day on average, on 3 days."),
        (3, 0, 3750, None, "1.25 L a day on average, on 3 days."),
    ],
)
def test_water(days, met, ml, goal, said):
    assert drinks.sentence(days, met, ml, goal) == said


@pytest.mark.parametrize(
    ("days", "goal_days", "met", "seconds", "said"),
    [
        (0, 0, 0, 0, NOTHING),
        (20, 18, 12, 9000, "The goal was met on 12 of 18 days that had one."),
        (1, 1, 1, 900, "The goal was met on the one day that had one."),
        (1, 1, 0, 240, "4 min on one day."),
        (3, 0, 0, 1800, "10 min a day on average, on 3 days."),
    ],
)
def test_walks(days, goal_days, met, seconds, said):
    assert walks.sentence(days, goal_days, met, seconds) == said


def long_ones(shown, *counts):
    return {shown.first + timedelta(place): (count, 1) for place, count in enumerate(counts) if count is not None}


@pytest.mark.parametrize(
    ("shown", "counts", "said"),
    [
        (WEEK, (), NOTHING),
        (WEEK, (1,), "Once, on 1 day at the desk."),
        (WEEK, (0,), "Never, on 1 day at the desk."),
        (WEEK, (2,), "2 times, on 1 day at the desk."),
        (WEEK, (0, 0), "Never, on 2 days at the desk."),
        (WEEK, (0, 1), "Once, on 2 days at the desk."),
        (WEEK, (2, 1), "3 times, on 2 days at the desk."),
        (WEEKS, (3, 3, 3, *[None] * 4, *[1] * 7, *[0] * 7, 1, 1, 1), "9 a week at first, 3 at last."),
        (WEEKS, (1, *[None] * 20, 1), "1 a week, at first and at last."),
    ],
)
def test_sitting(shown, counts, said):
    assert sitting.sentence(shown, long_ones(shown, *counts)) == said


def test_a_week_that_has_only_begun_is_not_compared():
    shown = ranges.span(date(2026, 1, 1), date(2026, 12, 31), date(2026, 1, 22))
    counts = [1, 1, *[None] * 5, *[2, 2], *[None] * 5, 3, 3, *[None] * 5, 1]
    assert sitting.sentence(shown, long_ones(shown, *counts)) == "2 a week at first, 6 at last."


@pytest.mark.parametrize(
    ("total", "days", "said"),
    [
        (0, 0, NOTHING),
        (1, 1, "1 stretch on 1 day."),
        (4, 1, "4 stretches on 1 day."),
        (48, 12, "48 stretches on 12 days."),
    ],
)
def test_stretching(total, days, said):
    assert stretching.sentence(total, days) == said


@pytest.mark.parametrize(
    ("kilograms", "unit", "said"),
    [
        ([], "kg", NOTHING),
        ([84.6], "kg", "84.6 kg."),
        ([84.6, 83, 82.4], "kg", "84.6 kg to 82.4 kg."),
        ([84.6, 84.6], "kg", "84.6 kg at first and at last."),
        ([84.6, 82.4], "lb", "187 lb to 182 lb."),
        ([84.6], "st", "13 st 5 lb."),
    ],
)
def test_weight(kilograms, unit, said):
    assert weight.sentence(kilograms, weight.Wishes(unit)) == said


def sums(*days: tuple[float, float | None, int]):
    """(units, label, whether over)"""
    return {TODAY - timedelta(n): (units, units, label, units, over, 1) for n, (units, label, over) in enumerate(days)}


@pytest.mark.parametrize(
    ("days", "prescribed", "said"),
    [
        ([(1, 6, 0)], False, "1 unit on 1 day."),
        ([(2, 6, 0), (1.5, 6, 0)], False, "3.5 units on 2 days."),
        ([(2, None, None)], False, "2 units on 1 day."),
        ([(8, 6, 1)], False, "8 units on 1 day. More in 24 h than the label allows: on 1 day."),
        ([(8, 6, 1), (7, 6, 1)], False, "15 units on 2 days. More in 24 h than the label allows: on 2 days."),
        ([(8, 6, 1)], True, "8 units on 1 day. More in 24 h than your prescriber set: on 1 day."),
        ([(8, 6, 1), (7, 6, 1)], True, "15 units on 2 days. More in 24 h than your prescriber set: on 2 days."),
    ],
)
def test_medicine(days, prescribed, said):
    assert medicine.sentence(sums(*days), Taken("a", "A", prescribed)) == said


@pytest.mark.parametrize(
    ("name", "scores", "said"),
    [
        ("peg", [16 / 3], "5.3; lower is better."),
        ("peg", [16 / 3, 4, 2], "5.3 to 2; lower is better."),
        ("rmdq", [6, 6], "6 at first and at last; lower is better."),
        ("change", [2], "2; 3 is very much better, -3 very much worse."),
    ],
)
def test_measures(name, scores, said):
    mine = [Measure(at=NOW, name=name, score=score) for score in scores]
    assert measures.sentence(name, mine) == said

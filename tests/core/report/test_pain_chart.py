"""The chart of a long period: a point a week, blank where nothing was logged, episodes as spans."""

import pytest

from diary import after
from unclench.core.base.entries import Episode, Pain, Session
from unclench.core.base.facts import Facts
from unclench.core.report.pain_chart import WEEKLY_BEYOND, pain_chart

WEEK_HOURS = 7 * 24


def pains(*values: tuple[float, int]) -> tuple[Pain, ...]:
    """Pains so many hours after the beginning."""
    return tuple(Pain(at=after(hours), value=value) for hours, value in values)


def chart(facts: Facts, weeks: float = 10):
    made = pain_chart(facts, after(0), after(weeks * WEEK_HOURS))
    assert made is not None
    return made


def test_six_weeks_show_each_value_and_a_second_more_shows_weeks() -> None:
    facts = Facts(pains=pains((1, 3), (2, 9), (3, 4)))
    short, long = (pain_chart(facts, after(0), after(0).plus(WEEKLY_BEYOND + more)) for more in (0, 1))
    assert short is not None
    assert long is not None
    assert [point.value for point in short.lines[0].segments[0]] == [3, 9, 4]
    assert (len(short.lines), short.shades) == (1, ())
    assert [[point.value for point in line.segments[0]] for line in long.lines] == [[9], [4]]


def test_a_week_has_its_highest_and_its_median_in_its_middle_and_the_legend_says_so() -> None:
    made = chart(Facts(pains=pains((1, 2), (5, 8), (100, 3), (WEEK_HOURS + 1, 6))))
    highest, usual = made.lines
    assert [(point.share, point.value) for point in highest.segments[0]] == [(0.05, 8), (pytest.approx(0.15), 6)]
    assert [point.value for point in usual.segments[0]] == [3, 6]
    assert (highest.name, usual.name) == ("highest of each week", "median of each week")
    assert (highest.dashed, usual.dashed) == (False, True)


def test_a_week_without_any_value_stays_blank() -> None:
    made = chart(Facts(pains=pains((1, 2), (WEEK_HOURS + 1, 3), (5 * WEEK_HOURS + 1, 4))))
    assert [len(segment) for segment in made.lines[0].segments] == [2, 1]


def test_worst_and_average_of_a_day_are_no_values_of_the_line() -> None:
    worst = Pain(at=after(3), value=10, what="worst")
    assert chart(Facts(pains=(*pains((1, 2)), worst))).lines[0].segments[0][0].value == 2


def test_episodes_are_spans_that_go_on_over_the_edges() -> None:
    before, within, open_ = (
        Episode(at=after(-48), eased=after(84).utc),
        Episode(at=after(3 * WEEK_HOURS), eased=after(4 * WEEK_HOURS).utc),
        Episode(at=after(9 * WEEK_HOURS)),
    )
    gone = Episode(at=after(-100), eased=after(-50).utc)
    later = Episode(at=after(11 * WEEK_HOURS))
    made = chart(Facts(pains=pains((1, 5)), episodes=(gone, before, within, open_, later)))
    first, second, third = made.shades
    assert first.first < 0
    assert first.last == pytest.approx(0.05)
    assert (second.first, second.last) == (pytest.approx(0.3), pytest.approx(0.4))
    assert third.first == pytest.approx(0.9)
    assert third.last > 1
    assert made.shade_name == "episode, from onset to eased"


def test_of_many_sessions_a_day_the_long_view_marks_one() -> None:
    moments = (after(1), after(4), after(40))
    ice = tuple(Session(kind="ice", at=at, limit_seconds=1200, ended=at.plus(900).utc) for at in moments)
    short = pain_chart(Facts(sessions=ice), after(0), after(5 * WEEK_HOURS))
    assert short is not None
    assert [len(made.marks[0].marks) for made in (short, chart(Facts(sessions=ice)))] == [3, 2]


def test_ticks_of_ten_years_are_few_and_have_their_year() -> None:
    ticks = chart(Facts(pains=pains((1, 2))), weeks=522).ticks
    assert len(ticks) <= 10
    assert ticks[0].words == "Dec 2026"
    assert all(0 < tick.at <= 1 for tick in ticks)


def test_nothing_logged_has_no_chart() -> None:
    assert pain_chart(Facts(), after(0), after(100)) is None

"""Working hours as groups of days: what is written is what was read, and what is wrong is said."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.core.base.preferences import fits
from unclench.core.base.setting_formats import week
from unclench.core.base.work_week import FIRST, Group, groups, next_range, trouble, with_day, written

HOURS = "mon-thu 09:00-12:30 13:15-17:30; fri 09:00-14:00"


def span(text: str) -> tuple[time, time]:
    first, last = (time.fromisoformat(one) for one in text.split("-"))
    return first, last


def test_days_with_the_same_hours_are_one_group():
    first, second = groups(HOURS)
    assert (first.days, second.days) == ((0, 1, 2, 3), (4,))
    assert first.ranges == (span("09:00-12:30"), span("13:15-17:30"))
    (other,) = groups("mon 09:00-17:00; wed-thu 09:00-17:00")
    assert other.days == (0, 2, 3)


@pytest.mark.parametrize("text", [HOURS, "mon 09:00-17:00; wed-thu 09:00-17:00", "sun 10:00-11:00", ""])
def test_what_was_kept_comes_back_as_it_was(text: str):
    assert written(groups(text)) == text


RANGES = st.lists(st.integers(0, 95), min_size=2, max_size=6, unique=True).map(
    lambda cuts: [
        (time(first // 4, first % 4 * 15), time(last // 4, last % 4 * 15))
        for first, last in zip(sorted(cuts)[::2], sorted(cuts)[1::2], strict=False)
    ]
)


@given(st.lists(st.tuples(st.integers(0, 6), RANGES), max_size=7))
def test_whatever_can_be_set_can_be_kept_and_means_the_same(chosen):
    made: tuple[Group, ...] = ()
    for day, ranges in chosen:
        made = with_day((*made, Group((), tuple(ranges))), len(made), day, on=True)
    text = written(made)
    assert fits("work_hours", text)
    kept = {day: group.ranges for group in made for day in group.days}
    assert {day: ranges for day, ranges in enumerate(week(text)) if ranges} == kept


@pytest.mark.parametrize(
    ("ranges", "place", "words"),
    [
        (["09:00-08:00"], 0, "09:00 to 08:00 ends before it begins."),
        (["09:00-09:00"], 0, "09:00 to 09:00 ends before it begins."),
        (["09:00-12:30", "12:00-17:00"], 1, "09:00 to 12:30 and 12:00 to 17:00 overlap."),
        (["13:00-17:00", "09:00-13:30"], 1, "09:00 to 13:30 and 13:00 to 17:00 overlap."),
        (["09:00-17:00", "10:00-11:00"], 1, "09:00 to 17:00 and 10:00 to 11:00 overlap."),
    ],
)
def test_what_is_wrong_is_said_with_its_place(ranges: list[str], place: int, words: str):
    found = trouble([span(one) for one in ranges])
    assert found is not None
    assert (found.place, found.words) == (place, words)


@pytest.mark.parametrize("ranges", [["09:00-12:30", "12:30-17:00"], ["13:00-17:00", "09:00-12:00"], []])
def test_ranges_that_only_touch_or_are_out_of_order_are_right(ranges: list[str]):
    assert trouble([span(one) for one in ranges]) is None


def test_a_weekday_is_in_one_group_at_most():
    before = groups(HOURS)
    after = with_day(before, 1, 3, on=True)
    assert [group.days for group in after] == [(0, 1, 2), (3, 4)]
    assert [group.days for group in with_day(after, 1, 4, on=False)] == [(0, 1, 2), (3,)]


@pytest.mark.parametrize(
    ("ranges", "offered"),
    [([], "09:00-17:30"), (["09:00-12:30"], "13:30-17:30"), (["09:00-17:30"], "18:30-20:30"),
     (["09:00-21:30"], "22:30-23:00"), (["09:00-22:00"], None)],
)  # fmt: skip
def test_one_more_range_begins_an_hour_after_the_last(ranges: list[str], offered: str | None):
    assert next_range([span(one) for one in ranges]) == (span(offered) if offered else None)


def test_without_hours_a_group_to_begin_with_is_there_and_nothing_is_kept_of_it():
    assert groups("") == (Group((), (FIRST,)),)
    assert written(groups("")) == ""

"""The days that History shows: what a range holds, what comes before and after it, what it is called."""

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from unclench.core.base import local_formats
from unclench.core.base.local_formats import Formats
from unclench.core.base.moments import Instant, day_of
from unclench.core.history import ranges, timeline

TODAY = date(2026, 11, 20)  # a Friday
days = some.dates(date(2015, 1, 1), TODAY)
kinds = some.sampled_from([kind for kind in ranges.CHOICES if kind != "all"])
weekdays = some.integers(0, 6)


@given(kinds, days, weekdays)
def test_a_range_holds_its_anchor_and_begins_where_it_should(kind, anchor, weekday):
    shown = ranges.of(kind, anchor, TODAY, None, weekday)
    assert shown.holds(anchor)
    lengths = {"day": (1,), "week": (7,), "four_weeks": (28,), "year": (365,)}
    assert shown.days in lengths[kind]
    assert shown.last == anchor


@given(kinds, days, weekdays)
def test_going_earlier_and_later_again_comes_back_without_a_gap(kind, anchor, weekday):
    shown = ranges.of(kind, anchor, TODAY, None, weekday)
    before = ranges.of(kind, ranges.earlier(shown), TODAY, None, weekday)
    assert before.last == shown.first - timedelta(1)
    again = ranges.of(kind, ranges.later(before), TODAY, None, weekday)
    assert (again.first, again.last) == (shown.first, shown.last)
    assert ranges.has_later(before)


@given(days, some.integers(0, 4000), weekdays)
def test_days_weeks_and_months_cover_all_days_once(first, length, weekday):
    shown = ranges.span(first, first + timedelta(length), TODAY, weekday)
    firsts = timeline.buckets(shown)
    assert firsts[0] <= shown.first
    assert firsts[-1] <= shown.last < timeline.next_bucket(firsts[-1], shown.by)
    assert all(timeline.next_bucket(one, shown.by) == two for one, two in itertools.pairwise(firsts))
    shares = [timeline.share_of(shown, one) for one in firsts]
    assert shares == sorted(shares)
    assert all(0 < share < 1 for share in shares)
    assert len(firsts) <= 140 or shown.by == "month"
    if shown.by == "week":
        assert {one.weekday() for one in firsts} == {weekday}


@given(days, some.integers(0, 4000))
def test_words_below_a_chart_have_room(first, length):
    shown = ranges.span(first, first + timedelta(length), TODAY)
    at = [tick.at for tick in timeline.ticks(shown)]
    assert at == sorted(at)
    assert 1 <= len(at) <= 12
    assert all(0 <= one <= 1 for one in at)


@pytest.mark.parametrize(
    ("kind", "anchor", "title"),
    [
        ("day", TODAY, "Today"),
        ("day", date(2026, 11, 19), "Yesterday"),
        ("day", date(2026, 11, 2), "Mon 2 Nov"),
        ("day", date(2025, 2, 28), "Fri 28 Feb 2025"),
        ("week", TODAY, "Last 7 days"),
        ("week", date(2026, 11, 15), "9 to 15 Nov"),
        ("week", date(2026, 1, 1), "26 Dec 2025 to 1 Jan 2026"),
        ("four_weeks", TODAY, "Last 4 weeks"),
        ("four_weeks", date(2026, 10, 23), "26 Sep to 23 Oct"),
        ("four_weeks", date(2026, 1, 10), "14 Dec 2025 to 10 Jan 2026"),
        ("year", TODAY, "Last 12 months"),
        ("year", date(2024, 2, 29), "2 Mar 2023 to 29 Feb 2024"),
        ("all", TODAY, "Mar 2016 to Nov 2026"),
    ],
)
def test_what_a_range_is_called(kind, anchor, title):
    assert ranges.title(ranges.of(kind, anchor, TODAY, date(2016, 3, 5))) == title


@pytest.mark.parametrize(
    ("first", "last", "month_first", "title"),
    [
        (date(2026, 11, 12), date(2026, 11, 18), False, "12 to 18 Nov"),
        (date(2026, 11, 12), date(2026, 11, 18), True, "Nov 12 to 18"),
        (date(2025, 11, 12), date(2025, 11, 18), False, "12 to 18 Nov 2025"),
        (date(2025, 11, 12), date(2025, 11, 18), True, "Nov 12 to 18, 2025"),
        (date(2026, 10, 30), date(2026, 11, 2), False, "30 Oct to 2 Nov"),
        (date(2025, 12, 28), date(2026, 1, 4), False, "28 Dec 2025 to 4 Jan 2026"),
        (TODAY, TODAY, False, "Today"),
    ],
)
def test_what_chosen_days_are_called(first, last, month_first, title):
    local_formats.install(Formats(month_first=month_first))
    try:
        assert ranges.title(ranges.span(first, last, TODAY)) == title
    finally:
        local_formats.install(None)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 11, 16), date(2026, 11, 22), "16 to 20 Nov 2026"),
        (date(2025, 12, 28), date(2026, 1, 4), "28 Dec 2025 to 4 Jan 2026"),
        (date(2026, 1, 1), date(2026, 12, 31), "1 Jan to 20 Nov 2026"),
        (date(2026, 11, 12), date(2026, 11, 12), "Thu 12 Nov 2026"),
    ],
)
def test_the_days_up_to_today_with_the_year(first, last, said):
    assert ranges.dates(ranges.span(first, last, TODAY)) == said


@pytest.mark.parametrize("kind", ["week", "four_weeks", "year"])
def test_no_range_ends_after_today(kind):
    shown = ranges.of(kind, TODAY - timedelta(3), TODAY, None)
    assert ranges.later(shown) == TODAY


def test_there_is_nothing_before_the_oldest_entry_nor_after_today():
    shown = ranges.of("year", TODAY, TODAY, None)
    assert not ranges.has_earlier(shown, None)
    assert not ranges.has_earlier(shown, date(2025, 11, 21))
    assert ranges.has_earlier(shown, date(2025, 11, 20))
    assert not ranges.has_later(shown)


def test_the_days_of_a_spasm_move_by_their_own_length():
    shown = ranges.span(date(2026, 9, 3), date(2026, 9, 9), TODAY)
    assert ranges.moved_span(shown, -1) == (date(2026, 8, 27), date(2026, 9, 2))
    assert ranges.moved_span(shown, 1) == (date(2026, 9, 10), date(2026, 9, 16))


@given(some.lists(some.floats(0, 1), max_size=80), some.floats(0.005, 0.05))
def test_bars_of_moments_close_to_one_another_stand_side_by_side(shares, room):
    placed = timeline.spread(sorted(shares), room)
    least = min(room, 1 / max(1, len(shares)))
    assert all(two - one >= least - 1e-9 for one, two in itertools.pairwise(placed))
    assert all(least / 2 - 1e-9 <= one <= 1 - least / 2 + 1e-9 for one in placed)


def test_bars_with_room_stay_at_their_moments():
    assert timeline.spread([0.2, 0.5, 0.51, 0.9], 0.02) == pytest.approx([0.2, 0.5, 0.52, 0.9])


@pytest.mark.parametrize(
    ("kind", "hour", "said"),
    [
        ("day", 12, "A day runs from 04:00 to 04:00."),
        ("day", 24, "A day runs from 04:00 to 04:00: until then this is still Fri 20 Nov."),
        ("four_weeks", 27, "A day runs from 04:00 to 04:00: until then this is still Fri 20 Nov."),
        ("four_weeks", 28, ""),
        ("week", 12, ""),
    ],
)
def test_when_a_day_begins_is_said_where_it_is_seen(kind, hour, said):
    now = Instant(datetime(2026, 11, 20, tzinfo=UTC) + timedelta(hours=hour))
    today = day_of(now)
    assert ranges.day_words(ranges.of(kind, today, today, None), now) == said

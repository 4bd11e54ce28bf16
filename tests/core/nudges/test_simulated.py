"""Months and a year of a simulated person: what must never happen never does."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.nudges.desk_day import YES, Day

pytestmark = pytest.mark.uncounted

BERLIN = ZoneInfo("Europe/Berlin")
OPEN_FROM, OPEN_UNTIL = (9, 0), (17, 30)


def run(day: Day, days: int, *, weekends: bool = True) -> None:
    first = day.start.replace(tzinfo=None)
    day.utc = min(day.start, first.replace(tzinfo=day.zone).astimezone(UTC))
    for offset in range(days):
        if weekends or (first + timedelta(days=offset)).weekday() < 5:
            day.workday(first + timedelta(days=offset))
        day.run((first + timedelta(days=offset + 1)).replace(tzinfo=day.zone).astimezone(UTC))


def check(day: Day) -> None:
    gap = timedelta(minutes=day.prefs.nudge_gap_minutes)
    for before, after in zip(day.shown, day.shown[1:], strict=False):
        assert after.at - before.at >= gap
    for shown in day.shown:
        assert shown.present
        assert not shown.busy
        assert shown.settled >= 300
        clock = (shown.local.hour, shown.local.minute)
        assert OPEN_FROM <= clock < OPEN_UNTIL
        assert shown.local.weekday() < 5
    per_day: dict[object, int] = {}
    for shown in day.shown:
        per_day[shown.local.date()] = per_day.get(shown.local.date(), 0) + 1
    assert max(per_day.values(), default=0) <= day.prefs.nudge_budget


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    seed=st.integers(0, 10**6),
    month=st.integers(1, 12),
    zone=st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia"]),
    gap=st.integers(5, 30),
    kinds=st.lists(st.sampled_from(["nudge_posture", "nudge_shift", "nudge_plank", "nudge_stretch"]), unique=True),
)
def test_never_two_never_held_never_outside_hours(seed: int, month: int, zone: str, gap: int, kinds: list[str]) -> None:
    prefs = replace(YES, nudge_gap_minutes=gap, **dict.fromkeys(kinds, True))
    day = Day(seed, datetime(2026, month, 1, tzinfo=UTC), ZoneInfo(zone), prefs)
    run(day, 14)
    check(day)
    assert day.shown


@settings(max_examples=4, deadline=None)
@given(seed=st.integers(0, 10**6), hop=st.sampled_from(["America/New_York", "Asia/Tokyo"]), day_no=st.integers(0, 4))
def test_travel_moves_the_hours_with_the_person(seed: int, hop: str, day_no: int) -> None:
    day = Day(seed, datetime(2026, 3, 23, tzinfo=UTC), BERLIN)
    day.plan(day.start + timedelta(days=day_no, hours=20), f"fly {hop}")
    run(day, 10)
    check(day)


def test_a_year_at_the_desk() -> None:
    day = Day(7, datetime(2026, 1, 1, tzinfo=UTC), BERLIN)
    run(day, 365, weekends=False)
    check(day)
    assert 1200 < len(day.shown) < 3600


@settings(max_examples=25, deadline=None)
@given(call=st.integers(1, 240), start=st.integers(0, 60))
def test_what_falls_due_in_a_call_is_offered_once_when_it_ends(call: int, start: int) -> None:
    day = Day(1, datetime(2026, 3, 2, 8, tzinfo=UTC), BERLIN, weights=(0, 0, 0, 1), answers=("a", "b", "c", "ignored"))
    day.plan(day.start, "come")
    day.plan(day.start + timedelta(minutes=start), "call")
    day.plan(day.start + timedelta(minutes=start + call), "hang up")
    end = day.start + timedelta(minutes=start + call)
    day.run(end + timedelta(minutes=9))
    inside = [one for one in day.shown if day.start + timedelta(minutes=start) <= one.at < end]
    assert not inside
    after = [one for one in day.shown if one.at >= end]
    if start <= 45 <= start + call:
        assert len(after) == 1
        assert after[0].at <= end + timedelta(seconds=60)


@settings(max_examples=30, deadline=None)
@given(
    sat=st.integers(50, 200),
    holds=st.lists(st.tuples(st.integers(0, 150), st.integers(1, 40)), max_size=4),
    absent=st.one_of(st.none(), st.tuples(st.integers(1, 100), st.integers(1, 30))),
)
def test_what_is_due_is_never_lost(sat: int, holds: list[tuple[int, int]], absent: tuple[int, int] | None) -> None:
    """However calls and absences fall: who is there and free has had a nudge or a break in the last hour."""
    day = Day(3, datetime(2026, 3, 2, 8, tzinfo=UTC), BERLIN, answers=("done",), weights=(1,))
    day.plan(day.start, "come")
    busy = [(begin, begin + length) for begin, length in holds]
    minutes = {minute for begin, end in busy for minute in range(begin, end)}
    for minute in range(sat + 1):
        if (minute in minutes) != (minute - 1 in minutes):
            day.plan(day.start + timedelta(minutes=minute), "call" if minute in minutes else "hang up")
    if absent:
        day.plan(day.start + timedelta(minutes=absent[0]), "go")
        day.plan(day.start + timedelta(minutes=sum(absent)), "come")
    day.run(day.start + timedelta(minutes=sat))
    ups = [one.at.utc for one in day.facts.stands]
    came = [one.at.utc for one in day.facts.presences if one.state == "sitting"]
    free = day.present and not day.busy and (day.utc - day.settled_at).total_seconds() >= 300
    calm = not any(sat - 12 < end <= sat + 1 or begin <= sat < end for begin, end in busy)
    if free and calm:
        assert day.utc - max(ups + came) <= timedelta(minutes=57)


@settings(max_examples=20, deadline=None)
@given(away=st.integers(0, 240))
def test_away_for_a_break_is_the_break_and_less_is_not(away: int) -> None:
    """Sat 40 min, away for so many seconds: a break of two minutes begins the 45 anew."""
    day = Day(3, datetime(2026, 3, 2, 8, tzinfo=UTC), BERLIN)
    day.plan(day.start, "come")
    left = day.start + timedelta(minutes=40)
    day.plan(left, "go")
    day.plan(left + timedelta(seconds=away), "come")
    day.run(left + timedelta(seconds=away, minutes=6))
    assert bool(day.shown) is (away < 120)

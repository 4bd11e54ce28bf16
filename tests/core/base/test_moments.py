"""Typed times are understood or refused, never guessed; the day turns at four."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import FakeClock
from unclench.core.base.errors import BadInput
from unclench.core.base.moments import Instant, Now, at_zone, day_of
from unclench.core.base.typed_moments import parse_when, read_moment
from unclench.core.base.wall_time import twice_words

NOW = FakeClock().now()  # Friday 20 November 2026, 14:05 in Berlin


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("now", "2026-11-20T14:05:00+01:00"),
        ("just now", "2026-11-20T14:05:00+01:00"),
        ("14:05", "2026-11-20T14:05:00+01:00"),
        ("14:06", "2026-11-19T14:06:00+01:00"),
        ("9:30", "2026-11-20T09:30:00+01:00"),
        ("9.30", "2026-11-20T09:30:00+01:00"),
        ("yesterday 9", "2026-11-19T09:00:00+01:00"),
        ("Yesterday 21:15", "2026-11-19T21:15:00+01:00"),
        ("today 9", "2026-11-20T09:00:00+01:00"),
        ("2026-11-20T08:00", "2026-11-20T08:00:00+01:00"),
        ("2026-11-20 08:00:30", "2026-11-20T08:00:30+01:00"),
        ("2026-11-20T08:00:00+00:00", "2026-11-20T08:00:00+00:00"),
        ("2026-11-20T08:00:00Z", "2026-11-20T08:00:00+00:00"),
        ("2026-07-01T08:00", "2026-07-01T08:00:00+02:00"),
        ("2pm", "2026-11-20T14:00:00+01:00"),
        ("3pm", "2026-11-19T15:00:00+01:00"),
        ("9:15 a.m.", "2026-11-20T09:15:00+01:00"),
        ("12 am", "2026-11-20T00:00:00+01:00"),
        ("noon", "2026-11-20T12:00:00+01:00"),
        ("yesterday 9pm", "2026-11-19T21:00:00+01:00"),
        ("yesterday at 9", "2026-11-19T09:00:00+01:00"),
        ("monday 9", "2026-11-16T09:00:00+01:00"),
        ("fri 14:05", "2026-11-20T14:05:00+01:00"),
        ("fri 14:06", "2026-11-13T14:06:00+01:00"),
        ("this morning", "2026-11-20T08:00:00+01:00"),
        ("yesterday evening", "2026-11-19T20:00:00+01:00"),
        ("20 minutes ago", "2026-11-20T13:45:00+01:00"),
        ("20 min", "2026-11-20T13:45:00+01:00"),
        ("an hour ago", "2026-11-20T13:05:00+01:00"),
        ("half an hour ago", "2026-11-20T13:35:00+01:00"),
        ("1 h 20 min ago", "2026-11-20T12:45:00+01:00"),
    ],
)
def test_understood(text, local):
    assert parse_when(text, NOW).iso() == local


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "25:00", "12:60", "9", "yesterday", "yesterday x", "14:05:99", "-1:00", "13pm", "0am"),
        *("ago", "hour ago", "yesterday morning", "someday 9", "half an minute ago"),
        *("2026-13-01T00:00", "2026-11-20", "2026-11-20T08:00:00+23:00"),
    ],
)
def test_refused_with_what_would_be_right(text):
    with pytest.raises(BadInput) as no:
        parse_when(text, NOW)
    assert "14:05" in no.value.message or "offset" in no.value.message


@pytest.mark.parametrize(
    ("now", "text", "local"),
    [
        ("2026-10-25T02:45:00+01:00", "02:30", "2026-10-25T02:30:00+01:00"),
        ("2026-10-25T02:45:00+01:00", "today 2:30", "2026-10-25T02:30:00+01:00"),
        ("2026-10-25T02:45:00+01:00", "2026-10-25 02:30", "2026-10-25T02:30:00+01:00"),
        ("2026-10-25T02:15:00+01:00", "02:30", "2026-10-25T02:30:00+02:00"),
        ("2026-10-25T02:15:00+01:00", "2026-10-25T02:30", "2026-10-25T02:30:00+02:00"),
        ("2026-10-25T02:45:00+02:00", "02:30", "2026-10-25T02:30:00+02:00"),
        ("2026-10-25T02:15:00+02:00", "02:30", "2026-10-24T02:30:00+02:00"),
    ],
)
def test_in_the_night_the_clocks_change_a_time_is_the_latest_that_is_past(now, text, local):
    moment = Now(datetime.fromisoformat(now).astimezone(UTC), 0.0, "boot-1", ZoneInfo("Europe/Berlin"))
    assert parse_when(text, moment).iso() == local


@pytest.mark.parametrize("text", ["02:30", "today 2:30", "2026-03-29 02:30"])
def test_a_time_that_the_clocks_skipped_is_refused_with_a_sentence(text):
    moment = Now(datetime(2026, 3, 29, 7, 15, tzinfo=UTC), 0.0, "boot-1", ZoneInfo("Europe/Berlin"))
    with pytest.raises(BadInput, match="Sun 29 Mar 2026 had no 02:30: the clocks went forward"):
        parse_when(text, moment)


def test_of_a_time_that_came_twice_both_are_known_and_said():
    moment = Now(datetime(2026, 10, 25, 7, 0, tzinfo=UTC), 0.0, "boot-1", ZoneInfo("Europe/Berlin"))
    second = read_moment("02:30", moment)
    first = second.turned()
    assert [one.at.iso()[-6:] for one in (second, first, first.turned())] == ["+01:00", "+02:00", "+01:00"]
    assert "This is the second, after the clocks went back" in twice_words(second)
    assert "This is the first" in twice_words(first)
    assert twice_words(read_moment("03:30", moment)) == ""
    assert read_moment("03:30", moment).turned() == read_moment("03:30", moment)


def test_a_time_of_a_chosen_day_is_not_guessed_to_be_another_day():
    assert read_moment("9", NOW, date(2026, 11, 18)).at.iso() == "2026-11-18T09:00:00+01:00"
    assert read_moment("yesterday 9", NOW, date(2026, 11, 18)).at.iso() == "2026-11-19T09:00:00+01:00"
    with pytest.raises(BadInput, match=r"Today 23:00.* is still to come"):
        read_moment("23:00", NOW, date(2026, 11, 20))


@pytest.mark.parametrize("text", ["2026-11-20T14:06", "today 15", "2027-01-01T00:00Z"])
def test_the_future_is_refused(text):
    with pytest.raises(BadInput, match="still to come"):
        parse_when(text, NOW)


def test_the_day_turns_at_four_by_the_offset_kept_with_the_entry():
    berlin = ZoneInfo("Europe/Berlin")
    assert day_of(at_zone(datetime(2026, 11, 20, 2, 59, tzinfo=UTC), berlin)) == date(2026, 11, 19)
    assert day_of(at_zone(datetime(2026, 11, 20, 3, 0, tzinfo=UTC), berlin)) == date(2026, 11, 20)
    assert day_of(Instant(datetime(2026, 11, 20, 3, 0, tzinfo=UTC), -5 * 3600)) == date(2026, 11, 19)


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2026, 11, 19)), st.sampled_from(["Europe/Berlin", "America/Sao_Paulo"])
)
def test_iso_text_comes_back_as_the_same_instant(moment, zone):
    instant = at_zone(moment.replace(tzinfo=UTC), ZoneInfo(zone))
    assert parse_when(instant.iso(), NOW) == instant

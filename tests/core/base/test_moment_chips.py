"""The chips of a moment: what each gives, when they are offered, and what they are called in words."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from fakes import FakeClock
from unclench.core.base import local_formats
from unclench.core.base.local_formats import Formats
from unclench.core.base.moment_chips import chips, moment, said
from unclench.core.base.moments import Now

NOW = FakeClock().now()  # Friday 20 November 2026, 14:05 in Berlin


def at(text: str) -> Now:
    return Now(datetime.fromisoformat(text).astimezone(UTC), 0.0, "boot-1", ZoneInfo("Europe/Berlin"))


def test_each_chip_gives_a_moment_that_is_past():
    given = {chip.spoken: f"{moment(chip.id, NOW).local():%d %H:%M}" for chip in chips(NOW)}
    assert given == {
        "now": "20 14:05", "15 minutes ago": "20 13:50", "30 minutes ago": "20 13:35", "1 hour ago": "20 13:05",
        "this morning": "20 08:00",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("now", "last", "given"),
    [
        ("2026-11-20T08:59+01:00", "Yesterday evening", "19 20:00"),
        ("2026-11-20T09:00+01:00", "This morning", "20 08:00"),
        ("2026-11-20T00:10+01:00", "Yesterday evening", "19 20:00"),
        ("2026-11-20T23:50+01:00", "This morning", "20 08:00"),
    ],
)
def test_before_nine_last_evening_is_offered_and_then_this_morning(now: str, last: str, given: str):
    chip = chips(at(now))[-1]
    assert (chip.words, f"{moment(chip.id, at(now)).local():%d %H:%M}") == (last, given)


def test_an_hour_ago_is_an_hour_also_in_the_night_the_clocks_change():
    now = at("2026-10-25T02:30+01:00")
    assert moment("60", now).iso() == "2026-10-25T02:30:00+02:00"
    assert moment("60", at("2026-03-29T03:10+02:00")).iso() == "2026-03-29T01:10:00+01:00"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2026-11-20T14:05+01:00", "Today 14:05, just now"),
        ("2026-11-20T13:50+01:00", "Today 13:50, 15 min ago"),
        ("2026-11-19T21:15+01:00", "Yesterday 21:15, 16 h 50 min ago"),
        ("2026-11-18T21:15+01:00", "Wed 18 Nov 21:15"),
        ("2025-12-31T21:15+01:00", "Wed 31 Dec 2025 21:15"),
        ("2026-11-20T04:05-05:00", "Today 10:05, 4 h ago"),
    ],
)
def test_what_was_understood_is_said_with_its_day_and_how_long_ago(text: str, words: str):
    assert said(at(text).instant, NOW) == words


def test_times_are_written_as_the_region_does():
    local_formats.install(Formats(clock=lambda one: f"{one:%I:%M %p}"))
    try:
        assert said(at("2026-11-20T13:50+01:00").instant, NOW) == "Today 01:50 PM, 15 min ago"
    finally:
        local_formats.install(None)
    assert said(NOW.instant, NOW) == "Today 14:05, just now"

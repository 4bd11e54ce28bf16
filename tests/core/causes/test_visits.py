"""Visits: planned and had, counting and spacing, the appointment as a file."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import FakeClock
from unclench.core.base.entries import Visit
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.causes import visits

NOW = FakeClock().now()  # Friday 2026-11-20, 14:05 in Berlin


def had(who, day):
    return visits.plan_had(NOW, who, day)


def test_count_and_spacing():
    massage = [had("massage", day) for day in ("2026-09-20", "2026-10-11", "2026-11-01")]
    ahead = visits.plan_ahead(NOW, "physiotherapy", "2026-11-30")
    first, second = visits.courses([ahead, *reversed(massage)])
    assert (first.who, len(first.had), first.span_days, first.every_days) == ("massage", 3, 42, 21)
    assert visits.count_words(first) == "3 in 6 weeks, about every 3 weeks"
    assert (second.who, second.planned, visits.count_words(second)) == ("physiotherapy", (ahead,), "none yet")


def test_a_visit_had_is_at_noon_of_its_day_and_never_ahead():
    assert had("doctor", "2026-11-18").at.iso() == "2026-11-18T12:00:00+01:00"
    early = FakeClock(NOW.utc.replace(hour=6)).now()
    assert visits.plan_had(early, "doctor", "2026-11-20").at == early.instant


@pytest.mark.parametrize("day", ["2026-11-21", "30.11.2026", "2010-01-01", "2026-02-30"])
def test_a_day_that_cannot_have_been_is_refused(day):
    with pytest.raises(BadInput):
        had("doctor", day)


@pytest.mark.parametrize("day", ["2026-11-19", "2040-01-01"])
def test_a_day_that_cannot_be_planned_is_refused(day):
    with pytest.raises(BadInput):
        visits.plan_ahead(NOW, "doctor", day)


def test_unknown_kinds_and_pains_are_refused():
    with pytest.raises(BadInput):
        had("wizard", "2026-11-18")
    with pytest.raises(BadInput):
        visits.plan_had(NOW, "massage", "2026-11-18", pain_before=11)


def test_a_planned_visit_is_asked_for_once_its_day_is_past_and_becomes_had():
    ahead = replace(visits.plan_ahead(NOW, "doctor", "2026-11-21"), id="v", changed=NOW.utc)
    assert visits.overdue([ahead], NOW) == ()
    later = FakeClock(NOW.utc.replace(day=22)).now()
    assert visits.overdue([ahead], later) == (ahead,)
    done = visits.took_place(ahead, later, said="wait two weeks", pain_before=4)
    assert (done.id, done.planned, done.day, done.said, done.pain_before) == (
        "v",
        False,
        "2026-11-21",
        "wait two weeks",
        4,
    )


def test_the_file_of_a_whole_day():
    visit = replace(visits.plan_ahead(NOW, "massage", "2026-11-30", called="Ann; back, legs"), id="v1", changed=NOW.utc)
    text = visits.calendar_file(visit, NOW)
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert "DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n" in text
    assert "SUMMARY:Massage: Ann\\; back\\, legs\r\n" in text
    assert "UID:v1@unclench\r\n" in text


def test_the_file_of_an_appointment_with_a_time_is_in_utc():
    visit = visits.plan_ahead(NOW, "doctor", "2026-11-30", clock=time(9, 30))
    text = visits.calendar_file(replace(visit, id="v", changed=NOW.utc), NOW)
    assert "DTSTART:20261130T083000Z\r\nDTEND:20261130T093000Z\r\n" in text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_no_line_of_the_file_is_longer_than_75_octets_and_nothing_is_lost(note):
    visit = Visit(at=NOW.instant, id="v", who="doctor", day="2026-11-30", planned=True, note=note)
    text = visits.calendar_file(visit, NOW)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    unfolded = text.replace("\r\n ", "")
    plain = unfolded.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
    assert not note or note in plain


def test_the_visits_to_one_kind_of_helper():
    visits_of = [Visit(at=NOW.instant, who=who, day="2026-11-20") for who in ("injection", "doctor", "injection")]
    found = visits.with_whom(Facts(visits=tuple(visits_of)), "injection")
    assert found == (visits_of[0], visits_of[2])

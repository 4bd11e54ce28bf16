"""Visits and measures through their services."""

from datetime import time

import pytest

from fakes import FakeClock, context
from unclench.actions.pains import Pains
from unclench.actions.visits import Visits
from unclench.core.base.errors import BadInput


def test_a_visit_is_planned_then_had():
    clock = FakeClock()
    table = context(clock)
    visits = Visits(table)
    planned = visits.plan("physiotherapy", "2026-11-23", time(9, 30), called="Ms Lund")
    assert "DTSTART:20261123T083000Z" in visits.calendar_file(planned.id)
    clock.advance(hours=96)
    visits.had(planned.id, said="walk more", pain_before=4, pain_after=3)
    (kept,) = table.journal.read().visits
    assert (kept.planned, kept.name, kept.said, kept.pain_after) == (False, "Ms Lund", "walk more", 3)
    assert "VALUE=DATE:20261123" in visits.calendar_file(planned.id)


def test_a_visit_that_was():
    heard = []
    table = context(published=heard)
    Visits(table).log("injection", "2026-11-18", pain_before=7, pain_after=5, next_day="sore")
    assert table.journal.read().visits[0].who == "injection"
    assert heard == [{"visits"}]


def test_what_is_not_there_is_said():
    visits = Visits(context())
    with pytest.raises(BadInput):
        visits.had("nowhere")
    with pytest.raises(BadInput):
        visits.calendar_file("nowhere")


def test_a_questionnaire_is_kept_with_its_score():
    table = context()
    kept = Pains(table).measure("peg", {"pain": 6, "enjoyment": 5, "activity": 4})
    assert table.journal.read().measures == (kept,)
    assert kept.score == 5

"""A session that runs on another computer: seen here until its limit, counted for gaps, ended from here."""

from dataclasses import replace

import pytest

from fakes import FakeClock
from store.entries_of import session, timer
from unclench.core.base.errors import Refused
from unclench.core.base.facts import Facts
from unclench.core.relief.elsewhere import plan_stop, running_elsewhere


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def facts(clock):
    began = replace(session(clock), id="one", device="work")
    return Facts(sessions=(began,), device="home")


def test_it_is_seen_until_its_limit(facts, clock):
    clock.advance(minutes=8)
    there = running_elsewhere(facts, clock.now())
    assert there is not None
    assert (there.remaining, there.ends) == (720, clock.now().instant.plus(720))
    assert there.words("work PC") == "Ice at work PC, 12 min left"
    assert there.words("") == "Ice at another computer, 12 min left"
    clock.advance(minutes=12)
    assert running_elsewhere(facts, clock.now()) is None


def test_one_of_this_computer_or_with_a_timer_here_is_none_of_these(facts, clock):
    assert running_elsewhere(replace(facts, device="work"), clock.now()) is None
    timers = {"session": replace(timer(clock), entry_id="one")}
    assert running_elsewhere(replace(facts, timers=timers), clock.now()) is None


def test_it_is_ended_by_the_person_here(facts, clock):
    clock.advance(minutes=8)
    stopped = plan_stop(facts, clock.now(), "ice")
    assert (stopped.ended, stopped.ended_by, stopped.device) == (clock.utc, "person", "work")
    with pytest.raises(Refused):
        plan_stop(facts, clock.now(), "heat")
    clock.advance(minutes=12)
    with pytest.raises(Refused):
        plan_stop(facts, clock.now())

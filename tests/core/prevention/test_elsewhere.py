"""A walk or a plank that runs on another computer: seen here until it is over, counted, ended from here."""

from dataclasses import replace

import pytest

from fakes import FakeClock
from unclench.core.base.entries import Plank, Walk
from unclench.core.base.errors import Refused
from unclench.core.base.facts import Facts
from unclench.core.base.timers import begin
from unclench.core.prevention import walks
from unclench.core.prevention.elsewhere import running_elsewhere
from unclench.core.prevention.plank import holds
from unclench.core.prevention.plank.gate import closed


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def on_foot(clock):
    return Facts(walks=(Walk(at=clock.now().instant, id="one", device="work"),), device="home")


@pytest.fixture
def held(clock):
    return Facts(planks=(Plank(at=clock.now().instant, id="one", device="work"),), device="home")


def test_a_walk_is_seen_until_it_is_ended_or_12_hours_old(on_foot, clock):
    clock.advance(minutes=5, seconds=20)
    there = running_elsewhere(on_foot, clock.now())
    assert there is not None
    assert (there.words("work PC"), there.changes) == ("Walk at work PC, 5 min so far", 40)
    assert there.words("") == "Walk at another computer, 5 min so far"
    ended = replace(on_foot, walks=(replace(on_foot.walks[0], moved_seconds=300),))
    assert running_elsewhere(ended, clock.now()) is None
    clock.advance(hours=12)
    assert running_elsewhere(on_foot, clock.now()) is None


def test_a_walk_of_this_computer_or_with_a_timer_here_is_none_of_these(on_foot, clock):
    assert running_elsewhere(replace(on_foot, device="work"), clock.now()) is None
    timers = {"walk": replace(begin("walk", clock.now()), entry_id="one")}
    assert running_elsewhere(replace(on_foot, timers=timers), clock.now()) is None


def test_no_second_walk_begins_here_and_the_first_one_is_ended_here(on_foot, clock):
    clock.advance(minutes=5)
    with pytest.raises(Refused) as refused:
        walks.plan_start(on_foot, clock.now(), None)
    assert refused.value.code == "walk_running"
    walk, timer = walks.plan_stop(on_foot, clock.now(), stopped_for="pain")
    assert (walk.id, walk.device, walk.moved_seconds, walk.stopped_for, timer) == ("one", "work", 300, "pain", None)
    assert walks.walk_today(on_foot, clock.now()).there == on_foot.walks[0]
    clock.advance(hours=12)
    assert walks.walk_today(on_foot, clock.now()).there is None
    with pytest.raises(Refused):
        walks.plan_stop(on_foot, clock.now())


def test_a_plank_is_seen_for_as_long_as_one_can_last(held, clock):
    clock.advance(30)
    there = running_elsewhere(held, clock.now())
    assert there is not None
    assert (there.words("work PC"), there.words("")) == ("Plank at work PC", "Plank at another computer")
    clock.advance(90)
    assert running_elsewhere(held, clock.now()) is None


def test_no_second_plank_begins_here_and_the_first_one_is_ended_here(held, clock):
    clock.advance(30)
    with pytest.raises(Refused) as refused:
        holds.plan_start(held, clock.now(), None)
    assert refused.value.code == "plank_running"
    ended = holds.plan_stop_elsewhere(held, clock.now())
    assert (ended.id, ended.device, ended.held_ms) == ("one", "work", 30_000)
    clock.advance(90)
    assert holds.plan_start(held, clock.now(), None)
    with pytest.raises(Refused):
        holds.plan_stop_elsewhere(held, clock.now())


def test_what_is_held_there_counts_in_the_five_minutes_of_a_day(held, clock):
    earlier = Plank(at=clock.now().instant.plus(-60), id="two", device="home", held_ms=250_000)
    both = replace(held, planks=(earlier, *held.planks))
    assert closed(both, clock.now(), None, 40) is None
    clock.advance(20)
    reason = closed(both, clock.now(), None, 40)
    assert reason is not None
    assert reason.why == "enough"

"""Holds through the service, on a real journal in memory."""

from dataclasses import replace

import pytest

from fakes import FakeClock, context
from unclench.actions.entries import Entries
from unclench.actions.planks import Planks
from unclench.actions.warning_signs import WarningSigns
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.ports import PLANK_WANTED
from unclench.core.prevention.plank import holds as rules
from unclench.core.prevention.plank.holds import current


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def place(clock):
    return context(clock)


@pytest.fixture
def planks(place):
    return Planks(place)


def hold_for(planks: Planks, clock: FakeClock, seconds: float) -> None:
    for _ in range(int(seconds)):
        clock.advance(1)
        planks.seen()
    clock.advance(seconds - int(seconds))


def test_a_hold_is_kept_to_the_millisecond(planks, clock):
    planks.start()
    hold_for(planks, clock, 20.345)
    assert planks.stop().held_ms == 20_345


def test_a_hold_is_on_disk_from_its_first_second(planks, place):
    started = planks.start()
    assert place.journal.read().planks == (started,)
    assert (started.held_ms, started.goal_seconds, started.level) == (0, 20, 2)


def test_a_killed_hold_is_offered_at_the_length_it_was_seen(planks, clock, place):
    planks.start()
    hold_for(planks, clock, 7)
    clock.restart()
    left = current(place.journal.read(), clock.now())
    assert left is not None
    assert left.left_over
    assert round(left.held_seconds) == 7
    assert planks.stop().held_ms == 7000


def test_a_killed_hold_is_left_over_in_the_same_boot_too(planks, clock, place):
    planks.start()
    hold_for(planks, clock, 7)
    clock.advance(60)
    left = current(place.journal.read(), clock.now())
    assert left is not None
    assert (left.left_over, round(left.held_seconds)) == (True, 7)


def test_starting_again_keeps_what_a_kill_left(planks, clock, place):
    planks.start()
    hold_for(planks, clock, 7)
    clock.advance(100)
    planks.start()
    assert [hold.held_ms for hold in place.journal.read().planks] == [7000, 0]


def test_a_second_start_is_refused(planks):
    planks.start()
    with pytest.raises(Refused) as no:
        planks.start()
    assert no.value.code == "plank_running"


def test_cancel_leaves_nothing(planks, place):
    planks.start()
    planks.cancel()
    assert place.journal.read().planks == ()
    with pytest.raises(Refused):
        planks.stop()


def test_sleep_in_a_hold_counts_only_what_was_seen(planks, clock):
    planks.start()
    hold_for(planks, clock, 10)
    clock.sleep(hours=2)
    assert planks.stop().held_ms == 10_000


def test_a_set_clock_changes_no_hold(planks, clock):
    planks.start()
    hold_for(planks, clock, 5)
    clock.set_wall(-3600)
    hold_for(planks, clock, 5)
    assert planks.stop().held_ms == 10_000


def test_undo_of_a_stop_offers_the_hold_again(planks, clock, place):
    planks.start()
    hold_for(planks, clock, 20)
    planks.stop()
    clock.advance(30)
    Entries(place).undo()
    left = current(place.journal.read(), clock.now())
    assert left is not None
    assert left.left_over
    planks.cancel()
    assert place.journal.read().planks == ()


def test_rate_keeps_what_is_not_answered(planks, clock):
    planks.start()
    hold_for(planks, clock, 20)
    hold = planks.stop()
    planks.rate(hold.id, form=True)
    rated = planks.rate(hold.id, pain=2)
    assert (rated.form_ok, rated.could_talk, rated.pain) == (True, None, 2)
    with pytest.raises(BadInput, match="0 to 10"):
        planks.rate(hold.id, pain=11)
    with pytest.raises(BadInput, match="sharp"):
        planks.rate(hold.id, stopped_for="tired")
    with pytest.raises(BadInput, match="no longer"):
        planks.rate("gone", form=True)


def test_trim_takes_off_the_seconds_to_reach_the_key(planks, clock):
    planks.start()
    hold_for(planks, clock, 20)
    hold = planks.stop()
    assert planks.trim(hold.id, 2).held_ms == 18_000
    with pytest.raises(BadInput, match="0 to 10 s"):
        planks.trim(hold.id, 11)


def test_no_more_can_be_taken_off_than_was_held(planks, clock):
    planks.start()
    hold_for(planks, clock, 2)
    hold = planks.stop()
    assert rules.trims(hold) == (1,)
    with pytest.raises(BadInput, match="0 to 1 s"):
        planks.trim(hold.id, 2)
    assert rules.trims(planks.trim(hold.id, 1)) == ()


def test_a_hold_under_three_seconds_is_an_accident_and_can_be_dropped(planks, clock, place):
    planks.start()
    hold_for(planks, clock, 2)
    hold = planks.stop()
    assert rules.is_accident(hold)
    assert not rules.is_accident(replace(hold, held_ms=3000))
    planks.drop(hold.id)
    assert place.journal.read().planks == ()
    with pytest.raises(BadInput, match="no longer"):
        planks.drop(hold.id)


def test_a_stop_sign_closes_the_next_start(planks, clock):
    planks.start()
    hold_for(planks, clock, 8)
    planks.rate(planks.stop().id, stopped_for="leg")
    reason = planks.closed()
    assert reason is not None
    assert reason.why == "stop_sign"


def test_an_emergency_refuses_a_start_and_records_what_was(planks, place):
    WarningSigns(place).answer({"A3": "y"})
    with pytest.raises(Refused) as no:
        planks.start()
    assert no.value.code == "emergency"
    hold, _ = planks.log(20)
    assert hold.id


def test_check_says_yes_or_refuses(planks, place):
    assert planks.check()
    WarningSigns(place).answer({"A3": "y"})
    with pytest.raises(Refused):
        planks.check()


def test_a_hold_cut_off_is_kept_as_it_was_seen(planks, clock):
    planks.start()
    hold_for(planks, clock, 7)
    clock.advance(2)
    assert planks.stop(as_seen=True).held_ms == 7000


def test_seen_without_a_hold_does_nothing(planks, place):
    planks.seen()
    assert place.journal.read().planks == ()


def test_ask_tells_the_window(clock):
    told: list[set[str]] = []
    assert Planks(context(clock, told)).ask() == 20
    assert told == [{PLANK_WANTED}]


@pytest.mark.parametrize("bad", [0, -20, 1801, 10_800])
def test_impossible_lengths_are_refused_and_nothing_is_written(planks, place, bad):
    with pytest.raises(BadInput, match="1 to 1800 s"):
        planks.log(bad)
    assert place.journal.read().planks == ()


def test_a_long_hold_is_recorded_with_a_warning(planks):
    _, warnings = planks.log(200)
    assert [code for code, _ in warnings] == ["plank_long"]
    assert planks.log(100)[1] == ()


def test_moves_and_levels_are_checked(planks):
    with pytest.raises(BadInput, match="side_bridge"):
        planks.start(move="handstand")
    with pytest.raises(BadInput, match="0 to 4"):
        planks.log(20, level=5)
    assert planks.start(level=4).move == "side_bridge"


def test_entries_of_the_past_may_come_in_any_order(clock):
    moments = [clock.now().instant.plus(-86_400 * back) for back in (4, 3, 3, 2, 1)]
    moments = [at.plus(hour * 3600 * 3) for hour, at in enumerate(moments)]
    goals = set()
    for order in (moments, moments[::-1], moments[2:] + moments[:2]):
        planks = Planks(context(clock))
        for at in order:
            planks.log(20, at=at)
        goals.add(planks.start().goal_seconds)
    assert len(goals) == 1

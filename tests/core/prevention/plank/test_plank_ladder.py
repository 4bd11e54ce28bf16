import random
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from ladders import facts, hold, now, pain
from unclench.core.prevention.plank.ladder import CAPS, Standing, level_of, sessions, standing, wish_for


def goal(on_day: float, *entries: object, hour: float = 9) -> int:
    return standing(facts(*entries), now(on_day, hour)).goal


def level(on_day: float, *entries: object) -> int:
    return standing(facts(*entries), now(on_day)).level


def three_good(first: float = 0, seconds: float = 20, at_level: int = 2) -> list[object]:
    return [
        hold(first, seconds, level=at_level),
        hold(first, seconds, hour=12, level=at_level),
        hold(first + 1, seconds, level=at_level),
    ]


def test_first_goal_is_20_seconds_at_level_2():
    at = standing(facts(), now(0))
    assert (at.level, at.goal, at.because) == (2, 20, "first")


def test_the_goal_begins_with_the_one_kept_on_the_oldest_hold():
    assert goal(0, hold(0, 35, goal_seconds=35)) == 35


def test_three_good_sessions_on_two_days_raise_by_5_on_the_next_day():
    assert goal(1, *three_good(), hour=20) == 20
    assert goal(2, *three_good()) == 25


def test_three_good_sessions_on_one_day_raise_nothing():
    assert goal(1, hold(0), hold(0, hour=12), hold(0, hour=15)) == 20


def test_two_good_sessions_raise_nothing():
    assert goal(3, hold(0), hold(1)) == 20


def test_holds_less_than_two_hours_apart_are_one_session():
    assert len(sessions([hold(0), hold(0, hour=10.5), hold(0, hour=12.5)])) == 2
    assert goal(2, hold(0), hold(0, hour=9.5), hold(1), hold(1, hour=9.5)) == 20


def test_a_session_succeeds_when_one_set_at_the_goal_did():
    sets = [hold(0), hold(0, 12, hour=9.1), hold(1), hold(1, 12, hour=9.1), hold(2), hold(2, 12, hour=9.1)]
    assert goal(3, *sets) == 25


def test_a_stop_sign_fails_the_session():
    assert goal(3, hold(0), hold(1), hold(2), hold(2, 20, hour=9.1, stopped_for="sharp")) == 20


def test_raises_are_two_days_apart_at_least():
    raised = [*three_good(), hold(2, 25), hold(2, 25, hour=12), hold(3, 25)]
    assert goal(3, *raised) == 25
    assert goal(4, *raised) == 30


def test_no_raise_while_the_last_session_failed():
    failed = hold(1, 8, hour=15)
    assert goal(2, *three_good(), failed) == 20
    assert goal(3, *three_good(), failed, hold(2, 20)) == 25


def test_bad_form_no_talk_and_pain_fail_a_set():
    for bad in ({"form_ok": False}, {"could_talk": False}, {"pain": 5}):
        assert goal(3, hold(0), hold(1), hold(2, **bad)) == 20
        assert goal(3, hold(0), hold(1), hold(2)) == 25


def test_pain_one_above_the_start_is_fine_two_is_not():
    before = pain(2, 2, hour=8.5)
    assert goal(3, hold(0), hold(1), before, hold(2, pain=3)) == 25
    assert goal(3, hold(0), hold(1), before, hold(2, pain=4)) == 20


def test_unanswered_form_talk_and_pain_count_as_fine():
    assert goal(2, *three_good()) == 25


def test_a_sore_morning_after_is_no_raise():
    usual = [pain(day, 1, hour=20) for day in (-3, -2, -1, 0)]
    assert goal(2, *three_good(), *usual, pain(2, 2, hour=7)) == 25
    assert goal(2, *three_good(), *usual, pain(2, 3, hour=7)) == 20


def test_two_failed_sets_in_a_row_take_5_off():
    failed = [hold(0, 30, goal_seconds=30), hold(0, 12, hour=9.1)]
    assert goal(0, *failed) == 30
    assert goal(0, *failed, hold(0, 12, hour=9.2)) == 25


def test_the_goal_never_falls_below_10():
    failed = [hold(0, 5, hour=9 + n / 20, level=0, goal_seconds=10) for n in range(9)]
    assert goal(0, *failed) == 10


def test_two_sore_mornings_take_5_off():
    usual = [pain(day, 1, hour=20) for day in range(-6, 2)]
    holds = [hold(0, goal_seconds=30, seconds=30), hold(1, 30)]
    assert goal(2, *holds, *usual, pain(1, 3, hour=7)) == 30
    assert goal(2, *holds, *usual, pain(1, 3, hour=7), pain(2, 3, hour=7)) == 25


def test_the_third_step_back_goes_one_level_easier():
    failed = [hold(0, 2, hour=9 + n / 20, goal_seconds=30) for n in range(6)]
    at = standing(facts(*failed), now(0))
    assert (at.level, at.goal, at.because) == (1, 10, "level_down")


def test_a_week_away_begins_again_at_70_percent_rounded_down_to_5():
    oldest = hold(0, 40, goal_seconds=40)
    assert goal(6, oldest) == 40
    assert goal(7, oldest) == 25
    assert goal(30, oldest) == 25
    assert goal(8, oldest, hold(8, 25)) == 25


def test_at_60_seconds_it_goes_on_to_short_holds_instead_of_longer_ones():
    at = standing(facts(hold(0, 60, goal_seconds=60), hold(1, 60), hold(2, 60)), now(3))
    assert (at.level, at.goal) == (3, 10)


def test_level_3_leads_to_level_4_and_ends_there():
    assert level(2, *three_good(seconds=10, at_level=3)) == 4
    on = [hold(day, 10, level=4) for day in range(2, 9)]
    assert level(10, *three_good(seconds=10, at_level=3), *on) == 4


def test_easier_levels_lead_on_at_30_seconds():
    start = hold(0, 30, level=0, goal_seconds=30)
    at = standing(facts(start, hold(1, 30, level=0), hold(2, 30, level=0)), now(3))
    assert (at.level, at.goal, at.because) == (1, 10, "level_up")


def test_a_level_chosen_by_the_person_holds():
    at = standing(facts(hold(0), hold(1, 10, level=1)), now(1))
    assert (at.level, at.goal, at.because) == (1, 10, "chosen")


def test_20_to_60_seconds_takes_16_days_at_least():
    holds = [hold(day, 60, hour=hour) for day in range(40) for hour in (9, 12, 15)]
    goals = [goal(day, *[one for one in holds if one.at.utc < now(day, 4).utc]) for day in range(40)]
    assert goals.index(60) >= 16


entry = st.builds(
    hold,
    st.integers(0, 24),
    st.sampled_from([4, 10, 15, 20, 25, 30, 45, 60, 90]),
    st.sampled_from([6, 9, 9.1, 12, 18, 22]),
    form_ok=st.sampled_from([None, True, False]),
    pain=st.sampled_from([None, 0, 2, 5]),
    stopped_for=st.sampled_from([None, None, None, "sharp"]),
    goal_seconds=st.sampled_from([10, 20, 45, 60, 200]),
)
leveled = st.builds(lambda one, at: replace(one, level=at), entry, st.integers(0, 4))
sore = st.builds(pain, st.integers(0, 25), st.integers(0, 6), st.sampled_from([7, 8.9, 21]))


@settings(max_examples=40, deadline=None)
@given(st.lists(entry, max_size=25), st.lists(sore, max_size=12))
def test_never_more_than_5_seconds_in_two_days(holds, pains):
    ladder = [standing(facts(*[h for h in holds if h.at.utc <= now(day).utc], *pains), now(day)) for day in range(27)]
    for first, second in pairwise(ladder):
        if first.level == second.level and holds and holds[0].at.utc <= now(0).utc:
            assert second.goal <= first.goal + 5
    whole = [standing(facts(*holds, *pains), now(day)) for day in range(25, 32)]
    for first, second in zip(whole, whole[2:], strict=False):
        if first.level == second.level:
            assert second.goal <= first.goal + 5


@settings(max_examples=60, deadline=None)
@given(st.lists(leveled, max_size=30), st.lists(sore, max_size=12), st.integers(0, 40))
def test_never_above_the_cap_never_below_10(holds, pains, day):
    at = standing(facts(*holds, *pains), now(day))
    assert 10 <= at.goal <= CAPS[at.level] <= 60


@settings(max_examples=60, deadline=None)
@given(st.lists(entry, min_size=1, max_size=20), st.lists(sore, max_size=8), st.integers(1, 3))
def test_never_up_after_failing(holds, pains, days):
    last = max(h.at.utc for h in holds)
    before = facts(*holds, *pains)
    day = (last - now(0).utc).days + 1
    was = standing(before, now(day, 23))
    failed = [hold(day, 1, hour=23.2, level=was.level)]
    is_now = standing(facts(*holds, *failed, *pains), now(day + days))
    assert (is_now.level, is_now.goal) <= (was.level, was.goal)


@settings(max_examples=40, deadline=None)
@given(st.lists(leveled, max_size=20), st.lists(sore, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_entry_never_matters(holds, pains, dice: random.Random):
    mixed = holds[:]
    dice.shuffle(mixed)
    end = now(26)
    assert standing(replace(facts(*pains), planks=tuple(holds)), end) == standing(
        replace(facts(*pains), planks=tuple(mixed)), end
    )


def test_days_never_run_backwards_across_the_date_line():
    west = hold(1)
    east = hold(1, hour=20)
    east = replace(east, at=replace(east.at, offset=-11 * 3600))
    west = replace(west, at=replace(west.at, offset=13 * 3600))
    found = sessions([east, west])
    assert found[1].day - found[0].day >= timedelta(0)


def test_the_level_of_the_next_session_is_the_chosen_one_else_the_proposed_one():
    at = Standing(level=3)
    assert [level_of(wish, at) for wish in (-1, 0, 4)] == [3, 0, 4]
    assert [wish_for(level, at) for level in (0, 3, 4)] == [0, -1, 4]

from dataclasses import replace

import pytest

from ladders import at, facts, now, pain, walk
from unclench.core.base.entries import Episode
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.timers import begin
from unclench.core.prevention import walks
from unclench.core.prevention.walk_ladder import good_day, standing
from unclench.core.prevention.walks import hourly, walk_today


def minutes(day: float, *entries: object, **more: object) -> int:
    return standing(facts(*entries, **more), now(day)).minutes


def spasm(day: float, eased: float | None = None) -> dict[str, object]:
    return {"episodes": (Episode(at=at(day, 8), id=f"e{day}", eased=at(eased).utc if eased is not None else None),)}


def good(first: int, last: int) -> list[object]:
    return [walk(day, 30) for day in range(first, last)]


def test_it_begins_with_5_minutes():
    assert minutes(0) == 5


def test_a_good_day_adds_one_minute_from_the_next_day():
    assert minutes(0, walk(0, 5, hour=7)) == 5
    assert minutes(1, walk(0, 5)) == 6
    assert minutes(3, walk(0, 5), walk(1, 6), walk(2, 7)) == 8


def test_20_minutes_after_about_15_days_then_the_weekly_stage():
    assert minutes(15, *good(0, 15)) == 20
    assert standing(facts(*good(0, 15)), now(15)).stage == "daily"
    assert standing(facts(*good(0, 16)), now(16)).stage == "weekly"


def test_a_good_week_adds_5_minutes_up_to_30():
    assert minutes(21, *good(0, 21)) == 20
    assert minutes(22, *good(0, 22)) == 25
    assert minutes(29, *good(0, 29)) == 30
    assert minutes(60, *good(0, 60)) == 30


def test_a_walk_shorter_than_the_goal_repeats_it():
    assert minutes(1, walk(0, 4)) == 5


def test_a_walk_split_in_two_counts():
    assert minutes(1, walk(0, 3), walk(0, 2, hour=15)) == 6


def test_other_activities_count():
    assert minutes(1, walk(0, 10, activity="swim")) == 6


def test_pain_up_to_start_plus_2_is_good_3_is_not():
    assert minutes(1, walk(0, 5, pain_before=2, pain_after=4), pain(0, 2, hour=20)) == 6
    assert minutes(1, walk(0, 5, pain_before=2, pain_after=5), pain(0, 2, hour=20)) == 5


def test_not_back_to_usual_within_24_hours_is_not_good():
    usual = [pain(-1, 2)]
    assert minutes(2, walk(0, 5), *usual, pain(1, 2, hour=8)) == 6
    assert minutes(2, walk(0, 5), *usual, pain(1, 4, hour=8)) == 5


def test_unanswered_pain_counts_as_fine():
    assert minutes(1, walk(0, 5)) == 6


def test_days_without_a_walk_change_nothing():
    assert minutes(6, walk(0, 5)) == 6


def test_two_bad_days_in_a_row_take_a_fifth_off():
    ten = walk(0, 10, goal_seconds=600)
    bad = {"pain_before": 1, "pain_after": 6}
    assert minutes(2, ten, walk(1, 11, **bad)) == 11
    assert minutes(3, ten, walk(1, 11, **bad), walk(2, 11, **bad)) == 8


def test_three_bad_days_in_a_row_take_two_fifths_off_and_ask_for_somebody():
    ten = walk(0, 9, goal_seconds=540)
    bad = {"pain_before": 1, "pain_after": 6}
    all_bad = [walk(day, 10, **bad) for day in (1, 2, 3)]
    assert minutes(4, ten, *all_bad) == 6
    assert standing(facts(ten, *all_bad), now(4)).see_someone
    assert not standing(facts(ten, *all_bad, walk(4, 6)), now(5)).see_someone


def test_a_week_away_is_70_percent():
    assert minutes(6, walk(0, 20, goal_seconds=1200)) == 20
    assert minutes(7, walk(0, 20, goal_seconds=1200)) == 14


def test_sore_feet_for_three_days_hold_the_level():
    days = [walk(day, 30, stopped_for="foot") for day in range(4)]
    at_now = standing(facts(*days), now(4))
    assert (at_now.minutes, at_now.because) == (7, "feet")


def test_a_stopped_walk_is_not_a_good_day():
    assert minutes(1, walk(0, 10, stopped_for="pain")) == 5


def test_hourly_in_days_0_to_3_of_an_episode_then_daily():
    assert standing(facts(**spasm(0)), now(0)).stage == "hourly"
    assert standing(facts(**spasm(0)), now(3, 23)).stage == "hourly"
    assert standing(facts(**spasm(0)), now(4)).stage == "daily"
    assert standing(facts(**spasm(0, eased=1)), now(2)).stage == "daily"


def test_after_the_hourly_days_it_begins_again_at_5():
    walked = [*good(-10, 0), walk(1, 3), walk(2, 3)]
    assert minutes(4, *walked, **spasm(0)) == 5
    assert minutes(5, *walked, walk(4, 5), **spasm(0)) == 6


def test_a_walk_of_some_seconds_is_kept_but_is_no_short_walk():
    seen = walk_today(facts(walk(0, 17 / 60, hour=8), walk(0, 2, hour=9), **spasm(0)), now(0, 10))
    assert (seen.hourly.done, seen.moved_seconds) == (1, 137)


def test_the_goal_is_null_in_the_hourly_stage():
    assert walk_today(facts(**spasm(0)), now(1)).goal_minutes is None
    assert walk_today(facts(), now(1)).goal_minutes == 5


def test_the_next_short_walk_is_an_hour_after_the_last():
    assert hourly(facts(**spasm(0)), now(0)).due == at(0)
    later = hourly(facts(walk(0, 5, hour=9), **spasm(0)), now(0, 9.5))
    assert later.due == at(0, 10 + 5 / 60)


def test_eight_short_walks_a_day_are_plenty():
    eight = [walk(0, 3, hour=10 + n) for n in range(8)]
    assert hourly(facts(*eight, **spasm(0)), now(0, 20)).skip == "cap"


def test_short_walks_wait_with_pain_above_7_or_climbing():
    assert hourly(facts(pain(0, 7, hour=8), **spasm(0)), now(0)).skip is None
    assert hourly(facts(pain(0, 8, hour=8), **spasm(0)), now(0)).skip == "pain"
    climbed = walk(0, 3, hour=9, pain_before=3, pain_after=5)
    assert hourly(facts(climbed, **spasm(0)), now(0, 11)).skip == "climbs"
    assert hourly(facts(climbed, pain(0, 3, hour=10.5), **spasm(0)), now(0, 11)).skip is None


@pytest.mark.parametrize("before", [None, 5])
def test_after_worse_while_walking_the_next_one_waits_until_pain_has_settled(before):
    earlier = (pain(0, before, hour=8),) if before else ()
    stopped = walk(0, 2, hour=9, stopped_for="pain")
    assert hourly(facts(*earlier, stopped, **spasm(0)), now(0, 11)).skip == "climbs"
    assert hourly(facts(*earlier, stopped, pain(0, 6, hour=10), **spasm(0)), now(0, 11)).skip == "climbs"
    assert hourly(facts(*earlier, stopped, pain(0, before or 3, hour=10), **spasm(0)), now(0, 11)).skip is None


def test_an_emergency_closes_walks():
    assert hourly(facts(**spasm(0)), now(0), "A").skip == "emergency"
    assert walk_today(facts(), now(0), "A").goal_minutes is None
    with pytest.raises(Refused):
        walks.plan_start(facts(), now(0), "A")


def test_leg_symptoms_on_a_walk_ask_for_somebody():
    assert walk_today(facts(walk(0, 5, hour=8, stopped_for="leg")), now(0)).see_someone


@pytest.mark.parametrize("bad", [0, 0.5, 721, -3])
def test_impossible_minutes_are_refused_with_the_range(bad):
    with pytest.raises(BadInput, match="1 to 720"):
        walks.plan_log(facts(), now(0), bad)


def test_unknown_activities_and_pains_are_refused():
    with pytest.raises(BadInput, match="swim"):
        walks.plan_log(facts(), now(0), 5, "chess")
    with pytest.raises(BadInput, match="0 to 10"):
        walks.plan_log(facts(), now(0), 5, pain_after=11)
    with pytest.raises(BadInput, match="foot"):
        walks.plan_log(facts(), now(0), 5, stopped_for="rain")
    with pytest.raises(BadInput, match="still to come"):
        walks.plan_log(facts(), now(0), 5, at=at(1))


def test_every_stage_and_reason_has_words():
    from typing import get_args

    from unclench.core.prevention.walk_ladder import Because, WalkStanding

    for because in get_args(Because):
        assert walks.why(WalkStanding(because=because))
    assert "once an hour" in walks.why(WalkStanding(stage="hourly"))
    for stage, length in (("hourly", 5), ("daily", 12), ("weekly", 25), ("weekly", 30)):
        assert walks.ahead(WalkStanding(stage=stage, minutes=length))


def test_at_30_minutes_brisk_ones_are_offered_by_the_talk_test_not_longer_ones():
    from unclench.core.prevention.walk_ladder import WalkStanding

    says = walks.ahead(WalkStanding(stage="weekly", minutes=30))
    assert "brisk" in says
    assert "talk" in says
    assert "brisk" not in walks.ahead(WalkStanding(stage="weekly", minutes=25))


def test_good_day_needs_the_goal():
    from unclench.core.prevention.walk_ladder import days
    from unclench.core.safety.pain_baseline import PainBaseline

    one = days([walk(0, 7)])[0]
    assert good_day(one, 7, PainBaseline([]))
    assert not good_day(one, 8, PainBaseline([]))


def test_stopping_without_a_walk_is_refused():
    with pytest.raises(Refused, match="No walk"):
        walks.plan_stop(facts(), now(0))


def test_a_walk_cannot_end_before_it_began():
    timer = begin("walk", now(0), None)
    running = facts(walk(0, 0, id="w"), timers={"walk": timer.__class__(**{**timer.__dict__, "entry_id": "w"})})
    with pytest.raises(BadInput, match="before it began"):
        walks.plan_stop(running, now(0, 10), at(0, 8))
    ended, _ = walks.plan_stop(running, now(0, 10), at(0, 9.5))
    assert ended.moved_seconds == 1800


def test_a_walk_below_a_minute_neither_counts_nor_puts_off_the_next_one():
    begun = [replace(walk(0, 1, hour=9), moved_seconds=14) for _ in range(9)]
    seen = hourly(facts(*begun, **spasm(0)), now(0, 9.5))
    assert (seen.done, seen.skip, seen.due) == (0, None, at(0, 9.5))

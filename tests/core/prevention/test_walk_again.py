"""After "worse while walking" (health.md 16, row 9)."""

import pytest

from ladders import at, facts, now, pain, walk
from unclench.core.base.entries import Episode
from unclench.core.base.errors import Refused
from unclench.core.prevention import walks
from unclench.core.prevention.walk_again import after_worse, words
from unclench.core.prevention.walks import walk_today

EPISODE = {"episodes": (Episode(at=at(0, 8), id="e"),)}


def worse(day: float, minutes: float, hour: float, why: str = "pain"):
    return walk(day, minutes, hour=hour, stopped_for=why)


@pytest.mark.parametrize(("walked", "following"), [(12, 6), (10, 5), (5, 2), (3, 2), (1, 2)])
def test_the_next_walk_is_half_as_long_and_at_least_2_minutes(walked, following):
    again = after_worse(facts(worse(0, walked, 9)), now(0, 11))
    assert (again.minutes, again.twice) == (following, False)
    walk_, timer = walks.plan_start(facts(worse(0, walked, 9)), now(0, 11), None)
    assert timer.planned_seconds == 60 * min(5, following)
    assert walk_.goal_seconds == 60 * 5, "the goal of the day stays what it was"


@pytest.mark.parametrize("why", ["pain", "leg", "dizzy"])
def test_it_may_start_an_hour_after_the_end_and_no_minute_sooner(why):
    known = facts(worse(0, 6, 9, why))
    with pytest.raises(Refused) as refused:
        walks.plan_start(known, now(0, 10.099), None)
    assert (refused.value.code, refused.value.allowed_from) == ("walk_rest", at(0, 10.1).utc)
    assert "The next one from 10:06, half as long and slower." in refused.value.message
    assert walks.plan_start(known, now(0, 10.1), None)


def test_a_sore_foot_is_no_worse_walk():
    assert after_worse(facts(worse(0, 10, 9, "foot")), now(0, 11)) is None


def test_a_walk_that_went_well_takes_it_away():
    assert after_worse(facts(worse(0, 10, 9), walk(0, 5, hour=11)), now(0, 12)) is None


def test_worse_twice_in_a_row_goes_back_to_2_to_5_minutes_an_hour():
    known = facts(worse(0, 14, 9), worse(0, 12, 11))
    today = walk_today(known, now(0, 13))
    assert (today.goal_minutes, today.hourly.done, today.again.minutes) == (None, 2, 5)
    assert "Two to five minutes, once an hour" in today.why
    assert "Back to one walk a day once these went well for a day." in today.ahead
    assert "worse twice in a row: only 2 to 5 minutes an hour" in today.again_words
    assert walks.plan_start(known, now(0, 13), None)[0].goal_seconds is None


def test_twice_holds_until_a_walk_on_a_later_day_went_well():
    twice = [worse(0, 14, 9), worse(0, 12, 11)]
    assert after_worse(facts(*twice, walk(0, 3, hour=13)), now(0, 14)).twice
    assert after_worse(facts(*twice), now(1, 9)).twice
    assert after_worse(facts(*twice, walk(0, 3, hour=13), worse(1, 3, 9)), now(1, 11)).twice
    assert after_worse(facts(*twice, walk(1, 3, hour=9)), now(1, 11)) is None
    assert after_worse(facts(*twice), now(7, 9)) is None


def test_in_the_first_days_the_hour_and_the_half_hold_too():
    known = facts(worse(0, 4, 9), pain(0, 2, hour=9.5), **EPISODE)
    today = walk_today(known, now(0, 9.6))
    assert today.hourly.due.utc == at(0, 9 + 64 / 60).utc
    assert words(today.again, now(0, 9.6)).endswith("The next walk: about 2 min and slower.")
    with pytest.raises(Refused):
        walks.plan_start(known, now(0, 9.6), None)


def test_the_sentence_says_rest_first_and_afterwards_only_what_the_walk_is_like():
    again = after_worse(facts(worse(0, 10, 9)), now(0, 9.5))
    assert words(again, now(0, 9.5)) == (
        "It got worse on the last walk. Rest in a comfortable position until 10:10. "
        "The next walk: about 5 min and slower."
    )
    assert words(again, now(0, 10.5)) == "The next walk: about 5 min and slower."

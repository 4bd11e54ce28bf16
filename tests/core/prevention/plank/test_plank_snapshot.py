from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from ladders import at, facts, hold, now
from unclench.core.prevention.plank import snapshot as plank
from unclench.core.prevention.plank.ladder import Because, Standing

ON = date(2026, 11, 5)


@pytest.mark.parametrize("because", get_args(Because))
def test_every_goal_can_be_explained(because):
    said = plank.why(Standing(because=because, since=ON), ON)
    assert said.endswith(".")
    assert "{" not in said


@pytest.mark.parametrize(
    ("today", "says"),
    [(ON, "since today:"), (date(2026, 11, 7), "since Thursday:"), (date(2026, 11, 12), "since 2026-11-05:")],
)
def test_the_day_of_a_change_is_named_so_that_no_other_day_is_meant(today, says):
    assert says in plank.why(Standing(because="raised", since=ON, goal=25), today)


@pytest.mark.parametrize(
    ("standing", "says"),
    [
        (Standing(), "Three good sessions on two days, then: 25 s."),
        (Standing(good_days=(ON,)), "Two more good sessions, then: 25 s."),
        (Standing(good_days=(ON, ON, ON)), "One more good session on another day, then: 25 s."),
        (Standing(good_days=(ON, date(2026, 11, 6))), "One more good session, then: 25 s."),
        (Standing(good_days=(ON, ON, date(2026, 11, 6))), "Next: 25 s, if the morning after is as usual."),
        (Standing(goal=60), "Three good sessions on two days, then: Short holds in a pyramid."),
        (Standing(level=4, goal=10), "This is the top of the ladder. Keep what feels good."),
    ],
)
def test_what_makes_the_goal_move_next(standing, says):
    assert plank.ahead(standing) == says


@pytest.mark.parametrize(
    ("holds", "standing", "says"),
    [
        (1, Standing(), "First of three. Three good sessions on two days, then: 25 s."),
        (3, Standing(goal=25, good_days=(ON,)), "Third of three. Two more good sessions, then: 30 s."),
        (5, Standing(good_days=(ON, date(2026, 11, 4))), "5 holds today. One more good session, then: 25 s."),
        (2, Standing(goal=15, because="fails", since=ON), "Second of three. From now on 15 s: two holds"),
        (2, Standing(goal=15, because="fails", since=date(2026, 11, 4)), "Second of three. Three good sessions"),
    ],
)
def test_what_a_hold_meant(holds, standing, says):
    day = replace(plank.plank_day(facts(), now(0)), holds=holds, standing=standing)
    assert plank.outcome(day, ON, hold(0, 20)).startswith(says)


def test_in_a_set_it_is_which_hold_of_the_set_also_after_another_set():
    day = replace(plank.plank_day(facts(), now(0)), holds=3)
    assert plank.outcome(day, ON, hold(0, 20), (2, 3)).startswith("Hold 2 of 3. Three good")


def test_a_hold_of_less_than_half_its_goal_is_kept_but_is_not_one_of_the_three():
    seen = plank.plank_day(facts(hold(0, 4.1), hold(0, 10, hour=12)), now(0, 15))
    assert (seen.holds, seen.held_seconds) == (1, 14.1)
    assert plank.outcome(seen, ON, hold(0, 4.1)).startswith("Kept, but less than half of the goal")


def test_one_level_easier_says_which():
    day = replace(
        plank.plank_day(facts(), now(0)), holds=2, standing=Standing(level=1, goal=10, because="level_down", since=ON)
    )
    assert "From now on one level easier: Plank on your knees, 10 s." in plank.outcome(day, ON, hold(0, 12))


def test_the_day_and_the_best_hold():
    seen = plank.plank_day(facts(hold(0, 20), hold(0, 41, hour=12), hold(-1, 60)), now(0, 15))
    assert (seen.holds, seen.held_seconds, seen.best_seconds, seen.wanted) == (2, 61, 60, 3)


def test_a_running_hold_is_not_counted():
    assert plank.plank_day(facts(hold(0, 0)), now(0)).holds == 0


def test_the_day_ends_at_4():
    assert plank.day_end(now(0, 9)) == at(1, 4).utc
    assert plank.day_end(now(0, 3)) == at(0, 4).utc


def test_every_level_and_move_has_a_name():
    assert len({plank.level_name(level) for level in range(5)}) == 5
    assert len({plank.move_name(move) for move in plank.MOVES}) == 4
    assert plank.move_name("own") == "own"


def test_holds_of_a_session_far_apart_are_not_counted_together():
    holds = [hold(0, 20, hour=9), hold(0, 20, hour=13), hold(0, 20, hour=13.1)]
    assert plank.advice(facts(*holds), replace(now(0), utc=at(0, 13.5).utc)) is None

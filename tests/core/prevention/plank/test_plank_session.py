from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.core.base.preferences import DEFAULTS
from unclench.core.prevention.plank import session
from unclench.core.prevention.plank import timed_steps as timed
from unclench.core.prevention.plank.ladder import Standing
from unclench.core.prevention.plank.snapshot import PlankDay


def test_guided_is_lead_in_hold_rest_hold_rest_hold():
    plan = session.guided(2, 20, 3, 5, 300)
    assert [(s.phase, s.seconds) for s in plan.steps] == [
        ("lead_in", 5), ("hold", 20), ("rest", 60), ("hold", 20), ("rest", 60), ("hold", 20),
    ]  # fmt: skip
    assert (plan.holds, plan.seconds) == (3, 185)


def test_only_as_many_holds_as_the_day_has_room_for():
    assert session.guided(2, 60, 3, 5, 130).holds == 2
    assert session.guided(2, 60, 3, 5, 30).steps == ()


def test_the_pyramid_is_5_4_3_with_3_and_60_seconds_between():
    plan = session.guided(3, 10, 3, 5, 300)
    assert plan.holds == 12
    assert [s.seconds for s in plan.steps if s.phase == "rest"] == [3] * 4 + [60] + [3] * 3 + [60] + [3] * 2


def test_the_big_three_take_both_sides():
    plan = session.guided(4, 10, 3, 5, 300)
    assert [(s.move, s.side) for s in plan.steps if s.phase == "hold"] == list(session.BIG_THREE_HOLDS)


def test_free_goes_on_past_the_goal_to_the_hard_cap():
    plan = session.free(2, 20, 5)
    assert timed.place(plan, 30).step.phase == "hold"
    assert timed.place(plan, 5 + 119.9).step.phase == "hold"
    assert timed.place(plan, 5 + 120).step.phase == "done"


def test_where_it_is():
    plan = session.guided(2, 20, 2, 5, 300)
    assert timed.place(plan, 0).left == 5
    at = timed.place(plan, 12)
    assert (at.step.phase, at.into, at.left, at.step.hold) == ("hold", 7, 13, 1)
    assert timed.place(plan, 30).step.phase == "rest"
    assert timed.place(plan, 86).step.hold == 2
    assert timed.starts(plan, 3) == 85


@pytest.mark.parametrize(("second", "breath"), [(0, "in"), (2.9, "in"), (3, "out"), (5.9, "out"), (6, "in")])
def test_breathe_3_seconds_in_3_out(second, breath):
    plan = session.guided(2, 20, 1, 5, 300)
    assert timed.place(plan, 5 + second).breath == breath
    assert timed.place(plan, 2).breath is None


def test_tones_of_a_hold():
    plan = session.guided(2, 20, 1, 5, 300)
    assert timed.tones(plan) == (
        (2, "tick"), (3, "tick"), (4, "tick"), (5, "go"),
        (15, "half"), (22, "last"), (23, "last"), (24, "last"), (25, "goal"),
    )  # fmt: skip


def test_tones_of_a_rest():
    tones = dict(timed.tones(session.guided(2, 20, 2, 5, 300)))
    assert tones[85] == "rest_over"
    assert tones[84] == "tick"


def test_short_holds_have_no_half():
    assert "half" not in [tone for _, tone in timed.tones(session.guided(3, 6, 1, 5, 300))]


def test_a_free_hold_has_its_goal_tone_at_the_goal():
    assert dict(timed.tones(session.free(2, 20, 5)))[25] == "goal"


def test_due_is_the_newest_tone_since_the_last_look():
    plan = session.guided(2, 20, 1, 5, 300)
    assert timed.due(plan, 0, 1.9) is None
    assert timed.due(plan, 1.9, 2.01) == "tick"
    assert timed.due(plan, 1.9, 6) == "go"


@given(st.integers(0, 4), st.integers(10, 60), st.integers(2, 3), st.sampled_from([5, 10]), st.integers(60, 300))
def test_a_session_never_exceeds_the_room_of_the_day(level, goal, holds, lead_in, room):
    plan = session.guided(level, goal, holds, lead_in, room)
    assert sum(s.seconds for s in plan.steps if s.phase == "hold") <= room
    assert timed.place(plan, plan.seconds).step.phase == "done"


def day(held_seconds: float = 0, **standing: int) -> PlankDay:
    at = Standing(**standing)
    return PlankDay(standing=at, why="", ahead="", holds=0, held_seconds=held_seconds, best_seconds=0, advice=None)


def test_the_planned_session_goes_by_the_chosen_level_and_way():
    wishes = replace(DEFAULTS, plank_level=1, plank_sets=2, plank_lead_in=5)
    assert session.planned(day(), wishes) == session.guided(1, 10, 2, 5, 300)
    assert session.planned(day(goal=25), replace(wishes, plank_level=-1)) == session.guided(2, 25, 2, 5, 300)
    assert session.planned(day(), replace(wishes, plank_guided=False)) == session.free(1, 10, 5)


@pytest.mark.parametrize(("held", "holds"), [(0, 3), (200, 3), (260, 2), (285, 1), (400, 1)])
def test_a_guided_session_ends_with_the_five_minutes_of_a_day_but_one_hold_always_fits(held, holds):
    assert session.planned(day(held, goal=20), DEFAULTS).holds == holds


@pytest.mark.parametrize(
    ("elapsed", "after"),
    [(25 + 12, 80), (25 + 55, 85), (25 + 58, 85), (30, 80), (10, 10), (2, 2)],
)
def test_a_press_in_a_rest_leaves_the_lead_in_and_a_second_press_nothing(elapsed, after):
    assert timed.rest_skipped(session.guided(2, 20, 2, 5, 300), elapsed, 5) == after


def test_the_figure_moves_with_the_count():
    plan = session.guided(2, 20, 2, 5, 300)
    moved = [round(timed.place(plan, 5 + into).moved, 2) for into in (-1, 0, 0.5, 1, 10, 19, 19.5, 20)]
    assert moved == [0, 0, 0.5, 1, 1, 1, 0.5, 0]

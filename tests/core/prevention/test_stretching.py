import pytest

from fakes import guide
from ladders import at, hold, now, walk
from unclench.core.base.entries import OwnMove, Stretch
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.prevention import stretching
from unclench.core.prevention.plank import timed_steps as timed

MOVES = guide().prevention.moves


def test_there_are_ten_moves_with_everything_a_person_needs():
    assert len(MOVES) == 10
    for move in MOVES.values():
        assert move.steps
        assert move.alt.endswith(".")
        assert "felt" in move.alt
        assert move.dose
        assert move.breath
        assert move.source
        assert move.acute in ("yes", "eases", "no")


def test_acute_ok_moves_are_those_of_the_table():
    assert [move.id for move in MOVES.values() if move.acute == "yes"] == [
        "knee_to_chest", "pelvic_tilt", "trunk_rotation", "cat_cow",
    ]  # fmt: skip


def test_each_side_begins_with_the_seconds_to_get_into_place_left_then_right():
    steps = stretching.session([MOVES["knee_to_chest"]], 10).steps
    side = ["lead_in", "hold", "rest", "hold", "rest", "hold"]
    assert [(s.phase, s.side) for s in steps] == [(p, "left") for p in side] + [(p, "right") for p in side]
    assert {s.seconds for s in steps if s.phase == "hold"} == {5}
    assert {s.seconds for s in steps if s.phase == "lead_in"} == {10}
    assert [s.hold for s in steps if s.phase == "hold"] == [1, 2, 3, 1, 2, 3]


def test_what_comes_is_the_other_side_or_the_next_move():
    plan = stretching.session([MOVES["knee_to_chest"], MOVES["bridge"]], 5)
    first = timed.place(plan, 6)
    coming = stretching.coming(plan, first)
    assert coming is not None
    assert (coming.move, coming.side, coming.phase) == ("knee_to_chest", "right", "lead_in")
    after = timed.place(plan, stretching.next_move(plan, first))
    assert (after.step.move, after.step.side, after.into) == ("bridge", "", 0)
    assert stretching.coming(plan, after) is None
    assert stretching.next_move(plan, after) == plan.seconds


def test_short_holds_and_short_rests_have_no_ticks():
    tones = timed.tones(stretching.session([MOVES["cat_cow"]], 5))
    assert tones[:6] == ((2, "tick"), (3, "tick"), (4, "tick"), (5, "go"), (8, "goal"), (12, "rest_over"))


def test_a_stop_sign_lets_the_move_rest_48_hours():
    stopped = Stretch(at=at(0), move="cat_cow", stopped_for="sharp")
    facts = Facts(stretches=(stopped,))
    assert stretching.rests_until(facts, now(1.9, 0), "cat_cow") == at(2)
    assert stretching.rests_until(facts, now(2), "cat_cow") is None
    assert stretching.rests_until(facts, now(1), "bridge") is None
    free = stretching.free(MOVES.values(), facts, now(1))
    assert "cat_cow" not in [move.id for move in free]


def test_only_acute_ok_moves_in_the_first_days():
    free = stretching.free(MOVES.values(), Facts(), now(0), acute_only=True)
    assert len(free) == 4


def test_the_selection_is_kept_and_what_is_gone_is_left_out():
    assert [m.id for m in stretching.chosen(MOVES, ("bridge", "gone", "cat_cow"))] == ["bridge", "cat_cow"]
    assert [m.id for m in stretching.chosen(MOVES, ())] == list(stretching.FIRST_SELECTION)


def test_own_moves_stand_beside_the_others():
    mine = OwnMove(at=at(0), id="m1", name="Nerve glide", hold_seconds=10, repeats=3, sides=2, note="Slowly")
    known = stretching.all_moves(MOVES, Facts(own_moves=(mine,)))
    assert known["m1"].steps == ("Slowly",)
    assert stretching.plan_log(known, now(0), "m1").held_seconds == 30


@pytest.mark.parametrize(
    ("fields", "match"),
    [
        ({"name": " "}, "name"),
        ({"hold_seconds": 0}, "1 to 300"),
        ({"repeats": 61}, "1 to 60"),
        ({"sides": 3}, "1 to 2"),
    ],
)
def test_own_moves_out_of_range_are_refused(fields, match):
    with pytest.raises(BadInput, match=match):
        stretching.plan_own(now(0), **{"name": "x", "hold_seconds": 5, "repeats": 3, **fields})


def test_unknown_moves_lengths_and_signs_are_refused():
    with pytest.raises(BadInput, match="cat_cow"):
        stretching.plan_log(MOVES, now(0), "backflip")
    with pytest.raises(BadInput, match="1 to 600"):
        stretching.plan_log(MOVES, now(0), "cat_cow", held_seconds=0)
    with pytest.raises(BadInput, match="sharp"):
        stretching.plan_log(MOVES, now(0), "cat_cow", stopped_for="bored")


def test_a_minute_is_offered_after_a_walk_or_a_plank():
    assert stretching.offer_after(Facts(walks=(walk(0, 10),)), now(0, 9.25))
    assert stretching.offer_after(Facts(planks=(hold(0),)), now(0, 9.1))
    assert not stretching.offer_after(Facts(walks=(walk(0, 10),)), now(0, 10))
    assert not stretching.offer_after(Facts(), now(0))
    done = Stretch(at=at(0, 9.2), move="cat_cow")
    assert not stretching.offer_after(Facts(walks=(walk(0, 10),), stretches=(done,)), now(0, 9.25))


def test_minutes_and_counts():
    assert stretching.minutes([MOVES["cat_cow"]], 10) == 2
    assert stretching.minutes([], 10) == 0
    facts = Facts(stretches=(Stretch(at=at(0), move="cat_cow"), Stretch(at=at(-1), move="cat_cow")))
    assert stretching.done_today(facts, now(0, 10)) == 1


def test_a_move_more_keeps_the_selection_and_begins_with_the_first_one():
    assert stretching.with_move(MOVES, ("cat_cow", "bridge", "gone"), "mine") == ("cat_cow", "bridge", "mine")
    assert stretching.with_move(MOVES, (), "mine") == (*stretching.FIRST_SELECTION, "mine")

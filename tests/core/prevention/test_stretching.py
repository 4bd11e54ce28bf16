import pytest

from fakes import guide
from ladders import at, hold, now, walk
from unclench.core.base.entries import OwnMove, Stretch
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.prevention import stretching

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


def test_a_session_shows_then_holds_with_rests_left_then_right():
    steps = stretching.session([MOVES["knee_to_chest"]])
    assert [(s.kind, s.side) for s in steps] == [
        ("show", "left"),
        ("hold", "left"), ("rest", "left"), ("hold", "left"), ("rest", "left"), ("hold", "left"), ("rest", "left"),
        ("hold", "right"), ("rest", "right"), ("hold", "right"), ("rest", "right"), ("hold", "right"),
    ]  # fmt: skip
    assert {s.seconds for s in steps if s.kind == "hold"} == {5}


def test_a_move_without_sides_names_none():
    steps = stretching.session([MOVES["cat_cow"], MOVES["bridge"]])
    assert {s.side for s in steps} == {""}
    assert stretching.next_move(steps, 0) == next(at for at, s in enumerate(steps) if s.number == 2)
    assert stretching.next_move(steps, len(steps) - 1) == len(steps)
    assert stretching.after(steps, len(steps) - 1) is None
    following = stretching.after(steps, 0)
    assert following is not None
    assert following.kind == "hold"


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
    assert stretching.minutes([MOVES["cat_cow"]]) == 2
    facts = Facts(stretches=(Stretch(at=at(0), move="cat_cow"), Stretch(at=at(-1), move="cat_cow")))
    assert stretching.done_today(facts, now(0, 10)) == 1


def test_a_move_more_keeps_the_selection_and_begins_with_the_first_one():
    assert stretching.with_move(MOVES, ("cat_cow", "bridge", "gone"), "mine") == ("cat_cow", "bridge", "mine")
    assert stretching.with_move(MOVES, (), "mine") == (*stretching.FIRST_SELECTION, "mine")

import pytest

from ladders import at, facts, hold, now, pain
from unclench.core.base.entries import Caution, Episode
from unclench.core.prevention.plank.gate import closed, stretch_closed
from unclench.core.prevention.plank.snapshot import advice


def why(day: float, *entries: object, group: str | None = None, hour: float = 9, **more: object) -> str | None:
    reason = closed(facts(*entries, **more), now(day, hour), group, 20)
    return reason.why if reason else None


def episode(day: float, eased: float | None = None) -> dict[str, object]:
    return {"episodes": (Episode(at=at(day), id="e", eased=at(eased).utc if eased is not None else None),)}


def cautions(**answers: str) -> dict[str, object]:
    return {"cautions": (Caution(at=at(0), about="plank", answers=answers),)}  # type: ignore[arg-type]


def test_open_with_nothing_known():
    assert why(0) is None


def test_group_a_closes_as_emergency():
    reason = closed(facts(), now(0), "A")
    assert reason is not None
    assert reason.refusal().code == "emergency"


def test_group_b_closes_c_does_not():
    assert why(0, group="B") == "signs"
    assert why(0, group="C") is None


def test_pain_above_3_closes():
    assert why(0, pain(0, 3, hour=8)) is None
    assert why(0, pain(0, 4, hour=8)) == "pain"


def test_pain_of_yesterday_says_nothing_unless_an_episode_is_open():
    assert why(2, pain(0, 6)) is None
    assert why(5, pain(0, 6, hour=10), **episode(0)) == "pain"


def test_72_hours_since_onset_open_it():
    assert why(2.9, **episode(0)) == "onset"
    assert why(3, **episode(0)) is None


def test_two_days_with_pain_of_2_open_it_earlier():
    assert why(2, pain(1, 2), pain(2, 1, hour=8), **episode(0)) is None
    assert why(2, pain(1, 3), pain(2, 1, hour=8), **episode(0)) == "onset"
    assert why(2, pain(2, 1, hour=8), **episode(0)) == "onset"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("floor_hard", "floor"),
        ("pregnant", "pregnant"),
        ("surgery", "health"),
        ("hernia", "health"),
        ("pressure", "health"),
    ],
)
def test_what_applies_closes_until_somebody_said_ok(answer, expected):
    assert why(1, **cautions(**{answer: "y"})) == expected
    assert why(1, **cautions(**{answer: "y", "ok": "y"})) is None
    assert why(1, **cautions(**{answer: "n"})) is None


def test_a_stop_sign_pauses_48_hours():
    stopped = hold(0, 8, stopped_for="cramp")
    assert why(1.99, stopped) == "stop_sign"
    assert why(2, stopped) is None


def test_five_minutes_a_day_are_enough():
    assert why(0, hold(0, 280, hour=6)) is None
    assert why(0, hold(0, 281, hour=6)) == "enough"
    assert why(1, hold(0, 300)) is None


def test_rest_spacing_and_number_of_holds_are_advice():
    holds = [hold(0, 20, hour=9 + n / 40) for n in range(3)]
    assert why(0, *holds, hour=9.06) is None
    assert "Rest a minute" in str(advice(facts(*holds), now(0, 9.06)))
    assert "Several short times" in str(advice(facts(*holds), now(0, 9.5)))
    assert advice(facts(*holds), now(0, 12)) is None
    assert "plenty" in str(advice(facts(*holds, *[hold(0, 20, hour=14 + n) for n in range(3)]), now(0, 20)))


def test_a_refusal_says_from_when():
    reason = closed(facts(hold(0, 8, stopped_for="leg")), now(1), None)
    assert reason is not None
    assert reason.refusal().allowed_from == at(2).utc
    assert reason.refusal().code == "plank_gate"


def test_stretches_of_the_first_days_stay_open_with_pain_but_not_in_an_emergency():
    sore = facts(pain(0, 6, hour=8), **episode(0))
    assert stretch_closed(sore, now(0), None, acute=True) is None
    assert stretch_closed(sore, now(0), None, acute=False) is not None
    assert stretch_closed(facts(), now(0), "A", acute=True) is not None


@pytest.mark.parametrize(
    "gate", [lambda *given: closed(*given, 20), lambda *given: stretch_closed(*given, acute=False)]
)
def test_pain_and_the_first_days_are_named_at_once(gate):
    reason = gate(facts(pain(0, 8, hour=9.5), **episode(0)), now(0, 10), None)
    assert reason.message.startswith("Pain is 8 of 10, and it is less than 72 hours since it began. This opens ")
    assert "3 or less" in reason.message
    assert reason.allowed_from is None


def test_a_stop_sign_does_not_hide_what_else_closes_it():
    stopped = hold(0, 20, stopped_for="sharp")
    reason = closed(facts(stopped, pain(0, 5, hour=10)), now(0, 11), None, 20)
    assert reason is not None
    assert reason.why == "stop_sign"
    assert "48 hours" in reason.message
    assert "Pain is 5 of 10" in reason.message
    assert reason.allowed_from is None

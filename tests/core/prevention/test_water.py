import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladders import at, now
from unclench.core.base.entries import Caution, Dose, Drink
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.prevention import water


def drank(*drinks: tuple[float, int], kind: str = "water", day: float = 0) -> tuple[Drink, ...]:
    return tuple(Drink(at=at(day, hour), amount_ml=ml, kind=kind, counts=kind != "alcohol") for hour, ml in drinks)


def day(facts: Facts, hour: float = 12) -> water.WaterDay:
    return water.water_day(facts, now(0, hour), 250, 8)


def codes(facts: Facts, kind: str = "water", ml: int = 250, hour: float = 12) -> list[str]:
    _, notices = water.plan_log(facts, now(0, hour), kind, ml)
    return [code for code, _ in notices]


def test_a_glass_is_250_and_the_goal_8_glasses():
    seen = day(Facts(drinks=drank((9, 250), (10, 250))))
    assert (seen.ml, seen.glasses, seen.goal_ml) == (500, 2, 2000)


def test_tea_coffee_milk_and_soup_count_in_full():
    for kind in ("tea", "coffee", "milk", "soup"):
        assert day(Facts(drinks=drank((9, 200), kind=kind))).ml == 200


def test_alcohol_does_not_count():
    seen = day(Facts(drinks=drank((9, 500), kind="alcohol")))
    assert seen.ml == 0
    assert seen.noted == (("alcohol", 1),)


def test_alcohol_is_cross_checked_with_medicine():
    dose = Dose(at=at(0, 8), product="x", product_name="Ibuprofen 200 mg", units=1)
    assert codes(Facts(), "alcohol") == ["alcohol"]
    assert codes(Facts(doses=(dose,)), "alcohol") == ["alcohol", "alcohol_medicine"]


def test_notice_above_1_litre_in_60_minutes():
    assert codes(Facts(drinks=drank((11.2, 500), (11.5, 250)))) == []
    assert codes(Facts(drinks=drank((11.2, 500), (11.5, 251)))) == ["water_fast"]
    assert codes(Facts(drinks=drank((11.02, 500), (11.5, 251)))) == ["water_fast"]
    assert codes(Facts(drinks=drank((11, 500), (11.5, 251)))) == []


def test_the_60_minutes_roll_also_around_an_entry_of_the_past():
    drinks = drank((11, 500), (11.75, 400))
    _, notices = water.plan_log(Facts(drinks=drinks), now(0, 20), "water", 250, at(0, 11.5))
    assert [code for code, _ in notices] == ["water_fast"]


def test_notice_above_4_litres_a_day():
    drinks = drank(*[(hour, 500) for hour in (5, 7, 9, 11, 13, 15, 17)])
    assert codes(Facts(drinks=drinks), ml=500, hour=19) == []
    assert codes(Facts(drinks=drinks), ml=501, hour=19) == ["water_day"]


def test_the_day_turns_at_4():
    assert day(Facts(drinks=drank((3.9, 250), (4.1, 250)))).ml == 250


@pytest.mark.parametrize("bad", [0, -250, 3001, 50_000])
def test_impossible_amounts_are_refused_with_the_range(bad):
    with pytest.raises(BadInput, match="1 to 3000 ml"):
        water.plan_log(Facts(), now(0), "water", bad)


def test_unknown_drinks_are_refused():
    with pytest.raises(BadInput, match="coffee"):
        water.plan_log(Facts(), now(0), "petrol", 100)


def test_a_fluid_limit_takes_the_goal_off():
    limited = Facts(cautions=(Caution(at=at(0), about="water", answers={"kidney": "y"}),))
    assert day(limited).goal_ml is None
    assert "doctor" in day(limited).pace
    free = Facts(cautions=(Caution(at=at(0), about="water", answers={"kidney": "n"}),))
    assert day(free).goal_ml == 2000
    assert water.asked(free)
    assert not water.asked(Facts())


def test_pace_by_the_hour_and_by_earlier_days():
    assert day(Facts(), 12).pace.startswith("Another glass")
    assert day(Facts(), 7).pace == "Nothing logged yet today."
    assert day(Facts(drinks=drank((9, 700))), 12).pace == "On pace."
    earlier = tuple(one for back in (-3, -2, -1) for one in drank((9, 250), (18, 2000), day=back))
    assert day(Facts(drinks=(*earlier, *drank((9, 250)))), 12).pace == "On pace."
    assert "goal for today" in day(Facts(drinks=drank((9, 1000), (11, 1000))), 12).pace
    assert day(Facts(), 2).pace == ""


@given(st.lists(st.tuples(st.integers(4, 23), st.integers(1, 3000), st.sampled_from(water.KINDS)), max_size=20))
def test_the_sum_is_what_counts(drinks):
    entries = tuple(one for hour, ml, kind in drinks for one in drank((hour, ml), kind=kind))
    expected = sum(ml for _, ml, kind in drinks if kind != "alcohol")
    assert water.water_day(Facts(drinks=entries), now(0, 23.9), 250, 8).ml == expected


minutes = st.lists(st.tuples(st.integers(0, 180), st.integers(1, 9).map(lambda n: 100 * n)), max_size=25)


@given(minutes)
def test_the_fastest_hour_is_that_of_every_hour_that_begins_with_a_drink_near_by(given_minutes):
    """At noon, the middle of the three hours; another drink of 250 ml is logged then."""
    drinks = [*((minute, ml) for minute, ml in given_minutes), (90, 250)]
    hours = [
        sum(ml for minute, ml in drinks if first <= minute < first + 60) for first, _ in drinks if abs(first - 90) < 60
    ]
    seen = codes(Facts(drinks=drank(*((10.5 + minute / 60, ml) for minute, ml in given_minutes))))
    assert ("water_fast" in seen) == (max(hours) > 1000)


def test_two_drinks_a_whole_hour_apart_are_in_no_hour_together():
    assert codes(Facts(drinks=drank((11, 900)))) == []
    assert codes(Facts(drinks=drank((11.01, 900)))) == ["water_fast"]
    around = Facts(drinks=drank((10.5, 500), (11.5, 500)))
    assert water.plan_log(around, now(0, 12), "water", 100, at(0, 11))[1] == ()


@pytest.mark.parametrize(("last", "hour", "said"), [(11.5, 12, False), (10.9, 12, True), (20, 0.7, False)])
def test_no_glass_is_suggested_right_after_one_nor_at_night(last, hour, said):
    pace = day(Facts(drinks=drank((last, 250))), hour).pace
    assert pace.startswith("Another glass") is said
    assert pace or not said

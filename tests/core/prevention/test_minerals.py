import pytest

from fakes import guide
from ladders import at, now
from unclench.core.base.entries import Food
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.prevention import minerals

TABLE = guide().prevention.foods


def test_every_food_has_a_portion_a_source_and_a_mineral():
    assert TABLE.edition
    for food in TABLE.foods.values():
        assert food.portion
        assert food.source
        assert food.calcium or food.magnesium or food.potassium


@pytest.mark.parametrize(
    ("mineral", "sex", "age", "mg"),
    [
        ("calcium", "man", 40, 1000), ("calcium", "man", 71, 1200), ("calcium", "woman", 50, 1000),
        ("calcium", "woman", 51, 1200), ("magnesium", "man", 30, 400), ("magnesium", "man", 31, 420),
        ("magnesium", "woman", 30, 310), ("magnesium", "woman", 31, 320), ("potassium", "man", 40, 3400),
        ("potassium", "woman", 40, 2600), ("calcium", "", 0, 1200),
        ("magnesium", "", 0, 420), ("potassium", "", 0, 3400),
    ],
)  # fmt: skip
def test_daily_needs_of_adults(mineral, sex, age, mg):
    assert minerals.need(mineral, sex, age) == mg


def test_a_week_of_foods_is_told_in_days_worth():
    eaten = (Food(at=at(0), food="milk", portions=2), Food(at=at(-6), food="banana"), Food(at=at(-7), food="potato"))
    calcium, magnesium, potassium = minerals.week(Facts(foods=eaten), TABLE, now(0, 10), "man", 40)
    assert (calcium.mg, calcium.days) == (610, 0.6)
    assert magnesium.mg == 32
    assert potassium.mg == 2 * 366 + 422


def test_foods_that_are_no_longer_in_the_table_count_for_nothing():
    assert minerals.week(Facts(foods=(Food(at=at(0), food="unicorn"),)), TABLE, now(0))[0].mg == 0


def test_unknown_foods_and_absurd_portions_are_refused():
    with pytest.raises(BadInput, match="banana"):
        minerals.plan_eat(TABLE, now(0), "gold")
    with pytest.raises(BadInput, match=r"0\.1 to 10"):
        minerals.plan_eat(TABLE, now(0), "banana", 11)


def test_no_words_of_deficiency():
    texts = [food.name + food.note for food in TABLE.foods.values()] + [
        minerals.mineral_name(m) for m in minerals.MINERALS
    ]
    assert not [text for text in texts if "deficien" in text.lower()]

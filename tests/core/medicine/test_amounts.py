"""Every unit of the products has its plural, in words and in what is read."""

import pytest

from cabinet import SHELF
from unclench.core.base import numbers
from unclench.core.base.errors import BadInput
from unclench.core.base.numbers import NumberRule
from unclench.core.base.units import spelling
from unclench.core.medicine import amounts

SAID = {
    "tablet": ("half of one tablet", "1 tablet", "1 and a half tablets", "2 tablets"),
    "caplet": ("half of one caplet", "1 caplet", "1 and a half caplets", "2 caplets"),
    "portion of 33 drops": (
        "half of one portion of 33 drops",
        "1 portion of 33 drops",
        "1 and a half portions of 33 drops",
        "2 portions of 33 drops",
    ),
}
UNITS = sorted({product.unit for product in SHELF.products.values()})


def test_every_unit_of_the_guide_is_in_this_table() -> None:
    assert sorted(SAID) == UNITS


@pytest.mark.parametrize("unit", UNITS)
def test_one_and_several_have_words_of_their_own(unit: str) -> None:
    said = tuple(amounts.words(value, amounts.units(unit), spelling()) for value in (0.5, 1, 1.5, 2))
    assert said == SAID[unit]


@pytest.mark.parametrize("unit", UNITS)
def test_both_words_are_read_behind_a_number(unit: str) -> None:
    rule = NumberRule(field="units", least=0.25, most=20, units=amounts.units(unit))
    for word in amounts.units(unit):
        for text in (f"1.5 {word}", f"1,5{word.upper()}.", f"1½ {word}"):
            assert numbers.read(text, rule) == 1.5


@pytest.mark.parametrize("text", ["66 drops", "2 portions", "2 portions of 34 drops", "2 33 drops", "2 mg", "2 of 33"])
def test_another_unit_than_that_of_the_product_is_refused(text: str) -> None:
    rule = NumberRule(field="units", least=0.25, most=20, units=amounts.units("portion of 33 drops"))
    with pytest.raises(BadInput):
        numbers.read(text, rule)

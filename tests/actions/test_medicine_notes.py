"""What the rows of the card say when a note stands: no row calms where a note does not."""

import pytest

from medicine_card import Card
from unclench.core.medicine import product_rows
from unclench.core.medicine.dosing import Limits


@pytest.fixture
def card() -> Card:
    return Card()


def test_past_a_ceiling_no_row_calms(card: Card) -> None:
    own = card.medicines.add_own("Dolo", (("ibuprofen", 400.0),), Limits(most=4, most_24h=40))
    card.medicines.log(f"own-{own.id}", 4)
    assert [alert.code for alert in card.row.alerts] == ["over_ceiling"]
    assert card.words == "see the note"


def test_past_a_ceiling_another_product_with_the_ingredient_does_not_calm_either(card: Card) -> None:
    own = card.medicines.add_own("Ibu 600", (("ibuprofen", 600.0),))
    card.medicines.prescribe(f"own-{own.id}", Limits(most=1, gap_hours=6), prescriber="Dr Silva")
    card.medicines.log("ibuprofen-200-us", 7)
    card.clock.advance(hours=7)
    assert (card.row.product.name, card.words) == ("Ibu 600", "see the note")


def test_after_the_last_day_no_product_of_the_group_calms(card: Card) -> None:
    card.medicines.keep("naproxen-220-us")
    for _ in range(11):
        card.medicines.log("ibuprofen-200-us")
        card.clock.advance(hours=24)
    assert [alert.code for alert in card.row.alerts] == ["days_over"]
    assert (card.row.product.id, card.words) == ("naproxen-220-us", "see the note")


def test_the_day_after_the_last_day_says_that_it_was_yesterday(card: Card) -> None:
    for _ in range(10):
        card.medicines.log("ibuprofen-200-us")
        card.clock.advance(hours=24)
    (alert,) = card.row.alerts
    words = "NSAIDs: yesterday was day 10 in a row. The label says: not longer without a doctor."
    assert (alert.code, alert.message) == ("days_last", words)


def test_what_other_products_bring_is_told_of_the_one_ingredient_that_counts(card: Card) -> None:
    card.medicines.keep("dipyrone-promethazine-adiphenine-br")
    card.medicines.keep("carisoprodol-diclofenac-paracetamol-br")
    card.medicines.log("dipyrone-1000-br")
    card.medicines.log("acetaminophen-500-us")
    lisador, mioflex, *_ = card.shown.rows
    assert product_rows.total_words(lisador) == "0 of 8 tablets in 24 h + 1000 mg from other products"
    assert product_rows.total_words(mioflex) == "0 tablets in 24 h"

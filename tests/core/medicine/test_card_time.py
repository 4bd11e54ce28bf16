"""What a row of the card shows large says the same as the sentence of the command line."""

import pytest

from cabinet import GUIDE, dose, facts, now
from unclench.core.base.entries import Dose
from unclench.core.base.preferences import Preferences
from unclench.core.medicine import product_rows, snapshot
from unclench.core.medicine.card_time import CardTime, card_time

KEPT = Preferences(country="US", medicines_kept=("ibuprofen-200-us",))


def shown(*taken: Dose, at: float = 0) -> CardTime:
    (row, *_) = product_rows.rows(facts(*taken), KEPT, GUIDE.medicine, now(at))
    return card_time(row, now(at))


def test_the_earliest_time_and_how_long_until_then() -> None:
    assert shown(dose("ibuprofen-200-us", -1)) == CardTime("16:00", "in 3 h")


def test_another_day_is_named_with_it() -> None:
    assert shown(dose("ibuprofen-200-us", 9), at=9.5) == CardTime("02:00", "Saturday, in 3 h 30 min")


def test_within_the_label_no_time_is_shown() -> None:
    assert shown() == CardTime(words="now 1 is within the label")


def test_portions_of_drops_are_named() -> None:
    drops = "dipyrone-promethazine-adiphenine-drops-br"
    (row, *_) = product_rows.rows(
        facts(dose(drops, -1, 3)), Preferences(medicines_kept=(drops,)), GUIDE.medicine, now(0)
    )
    assert product_rows.total_words(row) == "3 of 8 portions of 33 drops in 24 h"


@pytest.mark.parametrize("other", ["naproxen-220-us", "aspirin-325-us"])
def test_a_note_takes_the_place_of_the_words(other: str) -> None:
    assert shown(dose(other, -1)) == CardTime(words="see the note", note=True)


def test_how_many_rows_there_are_without_drawing_them() -> None:
    taken = facts(dose("naproxen-220-us", -1), dose("ibuprofen-200-us", -8))
    assert snapshot.how_many(taken, KEPT, now(0)) == len(product_rows.rows(taken, KEPT, GUIDE.medicine, now(0))) == 2

"""A dose is always recorded, with what the label says about it; the card tells what edits did."""

from dataclasses import replace

import pytest

from medicine_card import Card
from unclench.core.base.errors import BadInput, Refused
from unclench.core.medicine import dose_changes as medicine_edits
from unclench.core.medicine import product_rows
from unclench.core.medicine.dosing import Limits


@pytest.fixture
def card() -> Card:
    return Card()


def test_a_dose_copies_its_product(card: Card) -> None:
    dose = card.medicines.log("ibuprofen-200-us", 2, note="with food").dose
    assert (dose.product_name, dose.units, dose.note) == ("Ibuprofen 200 mg", 2, "with food")
    assert dose.ingredients == ({"id": "ibuprofen", "class": "nsaid", "mg": 200},)
    assert dose.label["most_24h"] == 6


def test_over_the_limit_it_is_recorded_truthfully_and_answered_calmly(card: Card) -> None:
    for _ in range(4):
        logged = card.medicines.log("acetaminophen-500-us", 2)
        card.clock.advance(hours=6)
    assert [code for code, _ in logged.warnings] == ["over_24h"] or "over_24h" in dict(logged.warnings)
    assert len(card.context.journal.find("doses")) == 4


@pytest.mark.parametrize("units", [0.24, 0, -1, 200.1, float("nan"), float("inf")])
def test_only_impossible_units_are_refused(card: Card, units: float) -> None:
    with pytest.raises(BadInput, match=r"0\.25 to 200"):
        card.medicines.log("ibuprofen-200-us", units)
    assert not card.context.journal.find("doses")


def test_an_unknown_product_is_refused(card: Card) -> None:
    with pytest.raises(BadInput, match="no product"):
        card.medicines.log("tylenol")


def test_a_dose_entered_late_warns_about_the_one_after_it(card: Card) -> None:
    card.medicines.log("ibuprofen-200-us", 1)
    earlier = card.clock.now().instant.plus(-3600)
    assert "too_soon" in dict(card.medicines.log("ibuprofen-200-us", 1, at=earlier).warnings)


def test_kept_products_keep_their_order_and_go(card: Card) -> None:
    for product in ("naproxen-220-us", "ibuprofen-200-us", "naproxen-220-us"):
        card.medicines.keep(product)
    assert [row.product.id for row in card.shown.rows] == ["naproxen-220-us", "ibuprofen-200-us"]
    card.medicines.drop("naproxen-220-us")
    assert [row.product.id for row in card.shown.rows] == ["ibuprofen-200-us"]
    with pytest.raises(BadInput):
        card.medicines.keep("aspirin")


def test_what_was_taken_in_the_last_10_days_is_shown_without_being_kept(card: Card) -> None:
    card.medicines.log("ibuprofen-200-us")
    assert not card.row.kept
    card.clock.advance(hours=10 * 24)
    assert card.shown.rows == ()


def test_what_each_write_tells(card: Card) -> None:
    published: list[set[str]] = []
    told = Card(published)
    told.medicines.log("ibuprofen-200-us")
    told.medicines.keep("ibuprofen-200-us")
    told.medicines.drop("ibuprofen-200-us")
    told.medicines.risks({"sixty": "n"})
    assert published == [{"doses"}, {"settings"}, {"settings"}, {"cautions"}]


def test_an_own_product_is_kept_and_counted(card: Card) -> None:
    own = card.medicines.add_own("Night mix", (("acetaminophen", 500.0),), Limits(most=1, gap_hours=6, most_24h=4))
    product = f"own-{own.id}"
    card.medicines.log(product)
    assert (card.row.product.id, card.row.kept, card.row.limit_24h) == (product, True, 4)
    assert card.words == "earliest 20:05, in 6 h"


def test_a_product_changed_later_changes_no_history(card: Card) -> None:
    own = card.medicines.add_own("Night mix", (("acetaminophen", 500.0),), Limits(most=1, gap_hours=6))
    dose = card.medicines.log(f"own-{own.id}").dose
    card.medicines.change_own(own.id, "Day mix", (("ibuprofen", 200.0),))
    kept = card.context.journal.get("doses", dose.id)
    assert (kept.product_name, kept.ingredients, kept.label) == (dose.product_name, dose.ingredients, dose.label)


def test_an_own_product_that_went_is_shown_as_it_was_logged(card: Card) -> None:
    own = card.medicines.add_own("Night mix", (("acetaminophen", 500.0),))
    card.medicines.log(f"own-{own.id}")
    card.entries.delete("own_products", own.id)
    assert card.row.product.name == "Night mix"
    assert card.words == "known for acetaminophen: not before 18:05, in 4 h"
    card.clock.advance(hours=4)
    assert card.words == "no hours or limits were entered"


def test_a_prescriber_overrides_the_label_and_the_cross_warnings_stay(card: Card) -> None:
    card.medicines.prescribe("ibuprofen-200-us", Limits(most=3, gap_hours=8, most_24h=9), prescriber="Dr Silva")
    assert "nsaid_mix" not in dict(card.medicines.log("ibuprofen-200-us", 3).warnings)
    assert (card.row.limit_24h, card.row.product.prescriber) == (9, "Dr Silva")
    assert card.row.product.set_on == "2026-11-20"
    assert card.words == "earliest 22:05, in 8 h"
    assert "nsaid_mix" in dict(card.medicines.log("naproxen-220-us").warnings)


def test_what_a_prescriber_set_is_not_called_the_label(card: Card) -> None:
    card.medicines.prescribe("ibuprofen-200-us", Limits(most=3, gap_hours=8, most_24h=5), prescriber="Dr Silva")
    assert card.words == "now 1 is within your prescriber's instructions"
    card.medicines.log("ibuprofen-200-us", 3)
    card.clock.advance(hours=1)
    told = dict(card.medicines.log("ibuprofen-200-us", 4).warnings)
    assert set(told) == {"over_24h", "over_dose", "too_soon"}
    assert [words for words in told.values() if "label" in words] == []


def test_the_same_drug_from_a_shop_is_told_where_a_prescriber_set_the_hours(card: Card) -> None:
    card.medicines.prescribe("ibuprofen-200-us", Limits(most=3, gap_hours=8), prescriber="Dr Silva")
    card.medicines.log("ibuprofen-200-gb", 2)
    assert {row.product.id: product_rows.earliest_words(row, card.clock.now()) for row in card.shown.rows} == {
        "ibuprofen-200-us": "see the note",
        "ibuprofen-200-gb": "earliest 20:05, in 6 h",
    }
    assert "nsaid_mix" in dict(card.medicines.log("ibuprofen-200-us").warnings)


def test_what_a_prescriber_set_for_a_mixture_is_no_limit_of_acetaminophen(card: Card) -> None:
    mixture = "carisoprodol-diclofenac-paracetamol-br"
    card.medicines.prescribe(mixture, Limits(most=1, gap_hours=12, most_24h=2), prescriber="Dr Silva")
    card.medicines.log("acetaminophen-500-us", 2, at=card.clock.now().instant.plus(-3 * 3600))
    told = dict(card.medicines.log(mixture).warnings)
    assert set(told) == {"acetaminophen_two"}
    row = next(row for row in card.shown.rows if row.product.id == "acetaminophen-500-us")
    assert product_rows.earliest_words(row, card.clock.now()) == "see the note"


def test_new_instructions_replace_the_old_and_the_label_comes_back(card: Card) -> None:
    card.medicines.prescribe("ibuprofen-200-us", Limits(most_24h=9), prescriber="Dr Silva")
    card.medicines.prescribe("ibuprofen-200-us", Limits(most_24h=8), prescriber="Dr Silva", set_on="2026-11-01")
    assert (card.row.limit_24h, card.row.product.set_on) == (8, "2026-11-01")
    card.medicines.by_the_label("ibuprofen-200-us")
    assert (card.row.limit_24h, card.row.product.prescriber) == (6, None)


def test_mioflex_with_a_schedule_keeps_its_cross_warnings(card: Card) -> None:
    product = "carisoprodol-diclofenac-paracetamol-br"
    card.medicines.prescribe(product, Limits(most=1, gap_hours=12), prescriber="Dr Silva")
    card.medicines.log("acetaminophen-500-us")
    codes = dict(card.medicines.log(product).warnings)
    assert "acetaminophen_two" in codes
    assert card.words == "see the note"


def test_a_risk_turns_the_card_amber_and_the_newest_answers_hold(card: Card) -> None:
    assert (card.shown.asked, card.shown.amber) == (False, ())
    card.medicines.risks({"sixty": "y", "ulcer": "?", "kidney": "n"})
    assert (card.shown.asked, len(card.shown.amber)) == (True, 2)
    card.clock.advance(1)
    card.medicines.risks({"sixty": "n", "ulcer": "n"})
    assert card.shown.amber == ()


@pytest.mark.parametrize("answers", [{"sixty": "maybe"}, {"unknown": "y"}])
def test_risks_that_cannot_be(card: Card, answers: dict[str, str]) -> None:
    with pytest.raises(BadInput):
        card.medicines.risks(answers)


def test_undo_for_ten_minutes(card: Card) -> None:
    dose = card.medicines.log("ibuprofen-200-us").dose
    card.clock.advance(minutes=10)
    assert card.shown.undo == dose
    card.entries.undo()
    assert card.context.journal.find("doses") == []
    assert card.shown.undo is None


def test_of_two_written_in_one_second_the_newer_is_undone(card: Card) -> None:
    card.medicines.log("ibuprofen-200-us")
    newer = card.medicines.log("acetaminophen-500-us").dose
    assert card.shown.undo == newer


def test_after_ten_minutes_only_editing_is_left(card: Card) -> None:
    card.medicines.log("ibuprofen-200-us")
    card.clock.advance(minutes=10, seconds=1)
    assert card.shown.undo is None
    with pytest.raises(Refused, match="on the medicine card, under details"):
        card.entries.undo()


def test_an_undone_mistake_leaves_no_note(card: Card) -> None:
    card.medicines.keep("ibuprofen-200-us")
    card.medicines.log("ibuprofen-200-us")
    card.entries.undo()
    assert card.row.moved == ""


def test_an_edit_never_moves_the_earliest_time_in_silence(card: Card) -> None:
    dose = card.medicines.log("ibuprofen-200-us").dose
    card.clock.advance(minutes=30)
    card.entries.edit("doses", dose.id, at=dose.at.plus(-3600))
    assert card.row.moved == "Earliest moved from 18:05 to 17:05: an entry was changed at 14:35."
    card.clock.advance(hours=24)
    assert card.row.moved == ""


def test_an_edit_at_once_is_told_too(card: Card) -> None:
    dose = card.medicines.log("ibuprofen-200-us").dose
    card.clock.advance(minutes=2)
    card.medicines.amend(dose.id, 1, at=dose.at.plus(-3600))
    assert card.row.moved == "Earliest moved from 18:05 to 17:05: an entry was changed at 14:07."


def test_a_deletion_never_moves_it_in_silence(card: Card) -> None:
    card.medicines.keep("ibuprofen-200-us")
    card.medicines.log("ibuprofen-200-us")
    card.clock.advance(minutes=30)
    card.entries.delete("doses", card.context.journal.find("doses")[0].id)
    assert card.row.moved == "Earliest moved from 18:05 to now: an entry was changed at 14:35."


def test_a_changed_dose_keeps_what_it_was_made_of_and_its_history(card: Card) -> None:
    dose = card.medicines.log("ibuprofen-200-us", 2).dose
    card.clock.advance(minutes=30)
    changed = card.medicines.amend(dose.id, 1, at=dose.at.plus(-3600))
    assert (changed.units, changed.ingredients, changed.label) == (1, dose.ingredients, dose.label)
    card.clock.advance(minutes=5)
    card.entries.delete("doses", dose.id)
    changes = card.context.journal.history("doses", dose.id)
    assert medicine_edits.history(changes, card.clock.now()) == (
        "14:35: 2 at 14:05 became 1 at 13:05",
        "14:40: deleted",
    )
    with pytest.raises(BadInput, match="no longer there"):
        card.medicines.amend(dose.id, 1)


def test_a_note_is_no_change_of_the_dose(card: Card) -> None:
    dose = card.medicines.log("ibuprofen-200-us", 2).dose
    card.entries.edit("doses", dose.id, note="with food")
    assert medicine_edits.history(card.context.journal.history("doses", dose.id), card.clock.now()) == ()


@pytest.mark.parametrize("units", [0, 201, float("nan")])
def test_an_amount_that_cannot_be_is_refused_in_a_change_too(card: Card, units: float) -> None:
    dose = card.medicines.log("ibuprofen-200-us", 2).dose
    with pytest.raises(BadInput, match=r"0\.25 to 200"):
        card.medicines.amend(dose.id, units)


def test_taking_back_is_for_ten_minutes_from_when_it_was_written(card: Card) -> None:
    dose = card.medicines.log("ibuprofen-200-us").dose
    card.clock.advance(minutes=9)
    card.medicines.amend(dose.id, 2, at=dose.at)
    card.clock.advance(minutes=2)
    assert card.shown.undo is None
    with pytest.raises(Refused):
        card.medicines.take_back(dose.id)
    with pytest.raises(BadInput):
        card.medicines.take_back("gone")
    fresh = card.medicines.log("ibuprofen-200-us").dose
    assert card.medicines.take_back(fresh.id).id == fresh.id
    assert [one.id for one in card.context.journal.read().doses] == [dose.id]


def test_an_edit_that_moves_nothing_needs_no_note(card: Card) -> None:
    dose = card.medicines.log("ibuprofen-200-us").dose
    card.clock.advance(minutes=1)
    card.entries.edit("doses", dose.id, note="with food")
    assert card.row.moved == ""


def test_an_edit_taken_back_leaves_no_note(card: Card) -> None:
    dose = card.medicines.log("ibuprofen-200-us").dose
    card.clock.advance(minutes=1)
    card.entries.edit("doses", dose.id, at=dose.at.plus(-3600))
    card.entries.undo()
    assert card.row.moved == ""


def test_the_total_names_what_other_products_had(card: Card) -> None:
    card.medicines.log("ibuprofen-200-us", 2)
    card.medicines.log("ibuprofen-200-gb", 1)
    rows = {row.product.id: product_rows.total_words(row) for row in card.shown.rows}
    assert rows == {
        "ibuprofen-200-us": "2 of 6 tablets in 24 h + 200 mg from other products",
        "ibuprofen-200-gb": "1 of 6 tablets in 24 h + 400 mg from other products",
    }


def test_the_clock_time_is_rounded_up_never_down(card: Card) -> None:
    card.medicines.log("ibuprofen-200-us", at=card.clock.now().instant.plus(20))
    assert card.words == "earliest 18:06, in 4 h 1 min"


@pytest.mark.parametrize(
    ("product", "log", "words"),
    [
        ("ibuprofen-200-us", [(0, 2)], "4 h apart"),
        ("ibuprofen-200-us", [(-12, 2), (-8, 2), (-4, 2)], "6 tablets in 24 h"),
        ("naproxen-220-us", [(-9, 2)], "2 tablets in 12 h"),
        ("paracetamol-500-gb", [(-16, 1), (-12, 1), (-8, 1), (-4, 1)], "4 doses in 24 h"),
        ("ibuprofen-200-us", [(-9, 1)], ""),
        ("aspirin-325-us", [(-1, 2), (-0.5, 1)], "6 h apart"),
    ],
)
def test_what_holds_it_is_said(card: Card, product: str, log: list[tuple[float, float]], words: str) -> None:
    for hours, units in log:
        card.medicines.log(product, units, at=card.clock.now().instant.plus(hours * 3600))
    assert product_rows.hold_words(card.row) == words


def test_the_hours_said_are_those_that_hold_it_also_when_another_product_asks_for_them(card: Card) -> None:
    card.medicines.keep("ibuprofen-200-us")
    card.medicines.log("ibuprofen-200-gb")
    assert (card.words, product_rows.hold_words(card.row)) == ("earliest 20:05, in 6 h", "6 h apart")


def test_without_a_limit_the_prescriber_holds(card: Card) -> None:
    card.medicines.log("carisoprodol-diclofenac-paracetamol-br")
    assert card.words == "known for acetaminophen: not before 18:05, in 4 h"
    assert product_rows.total_words(card.row) == "1 tablet in 24 h"
    assert card.shown.banner.startswith("Sedating medicine logged at 14:05")
    card.clock.advance(hours=4)
    assert card.words == "your prescriber's instructions hold"


def test_a_limit_below_one_unit_is_said(card: Card) -> None:
    card.medicines.prescribe("ibuprofen-200-us", Limits(most=0.5, gap_hours=6), prescriber="Dr Silva")
    assert card.words == "one is more at once than your prescriber says"
    assert replace(card.row, alerts=()).limited

"""Every row of health.md 3.3 and the cross rules of 3.2."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cabinet import GUIDE, SHELF, START, US, codes, dose, doses, facts, now
from unclench.core.base.countries import country
from unclench.core.base.entries import Drink, Weight
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Instant
from unclench.core.base.preferences import Preferences
from unclench.core.medicine import alcohol, dose_alert, product_rows
from unclench.core.medicine import alerts as mixing
from unclench.core.medicine import days_in_a_row as medicine_days
from unclench.core.medicine import snapshot as medicine_snapshot

MIOFLEX = "carisoprodol-diclofenac-paracetamol-br"
LISADOR = "dipyrone-promethazine-adiphenine-br"
AMERICA = Preferences(country="US")


def said(*taken, code: str) -> str:
    found = mixing.of_doses(taken, START - timedelta(days=1), now(48), US, SHELF)
    return next(alert.message for alert in found if alert.code == code)


def drinks(*hours: float) -> tuple[Drink, ...]:
    return tuple(
        Drink(at=Instant(START + timedelta(hours=hour)), kind="alcohol", amount_ml=250, counts=False) for hour in hours
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("ibuprofen-200-us", "naproxen-220-us"),
        ("naproxen-220-us", "ibuprofen-200-us"),
        ("aspirin-325-us", "ibuprofen-200-us"),
        ("naproxen-275-br", "aspirin-300-gb"),
        (MIOFLEX, "ibuprofen-200-us"),
        ("ibuprofen-200-gb", MIOFLEX),
    ],
)
def test_two_nsaids_within_the_gap_of_the_earlier(first: str, second: str) -> None:
    assert "nsaid_mix" in codes(dose(first, 0), dose(second, 1))


@pytest.mark.parametrize(("hours", "found"), [(5.9, True), (6, False)])
def test_the_longest_interval_of_the_earlier_drug_counts(hours: float, found: bool) -> None:
    pair = (dose("ibuprofen-200-us", 0), dose("naproxen-220-us", hours))
    assert ("nsaid_mix" in codes(*pair)) is found


def test_the_same_nsaid_twice_is_no_mix() -> None:
    assert "nsaid_mix" not in codes(dose("ibuprofen-200-us", 0), dose("ibuprofen-200-gb", 1))


def test_the_same_nsaid_in_a_mixture_without_hours_of_its_own_is_told() -> None:
    own = replace(dose("ibuprofen-200-us", 0), product="own-1", ingredients=({"id": "diclofenac", "class": "nsaid"},))
    assert "nsaid_mix" in codes(own, dose(MIOFLEX, 1))
    assert codes(dose(MIOFLEX, 0), dose(MIOFLEX, 1)) == ["too_soon_known"]
    assert codes(dose(MIOFLEX, 0), dose(MIOFLEX, 4)) == []


def test_with_aspirin_the_words_name_the_daily_low_dose() -> None:
    assert "daily low dose" in said(dose("aspirin-325-us", 0), dose("ibuprofen-200-us", 1), code="nsaid_mix")
    assert "daily" not in said(dose("naproxen-220-us", 0), dose("ibuprofen-200-us", 1), code="nsaid_mix")


def test_acetaminophen_with_one_nsaid_is_no_clash() -> None:
    assert codes(dose("acetaminophen-500-us", 0), dose("ibuprofen-200-us", 0)) == []


@pytest.mark.parametrize("second", ["acetaminophen-325-us", "paracetamol-500-gb", MIOFLEX])
def test_two_products_with_acetaminophen_in_24_h(second: str) -> None:
    assert "acetaminophen_two" in codes(dose("acetaminophen-500-us", 0), dose(second, 23))
    assert "acetaminophen_two" not in codes(dose("acetaminophen-500-us", 0), dose(second, 24))


def test_the_sum_of_acetaminophen_over_the_lowest_label() -> None:
    six = doses("acetaminophen-500-us", (0, 2), (6, 2))
    assert "acetaminophen_sum" not in codes(*six, *doses("acetaminophen-325-us", (12, 2)))
    assert "acetaminophen_sum" in codes(*six, *doses("acetaminophen-325-us", (12, 2), (16, 2)))
    assert "3300 mg" in said(*six, *doses("acetaminophen-325-us", (12, 2), (16, 2)), code="acetaminophen_sum")


def test_acetaminophen_above_4_g_has_the_poison_line() -> None:
    eight = doses("paracetamol-500-gb", (0, 2), (4, 2), (8, 2), (12, 2))
    assert "acetaminophen_4g" not in codes(*eight)
    words = said(*eight, dose("paracetamol-500-gb", 16, 0.25), code="acetaminophen_4g")
    assert "1-800-222-1222" in words
    assert "feel fine" in words


def test_acetaminophen_over_its_label_says_whom_to_call() -> None:
    words = said(*doses("acetaminophen-500-us", (0, 2), (6, 2), (12, 2), (18, 1)), code="over_24h")
    assert words.startswith("Acetaminophen 500 mg: this is more than the label allows in 24 h.")
    assert "call a poison centre or emergency line now even if you feel fine: 1-800-222-1222" in words


def test_ibuprofen_over_its_label_is_said_calmly() -> None:
    words = said(*doses("ibuprofen-200-us", (0, 2), (4, 2), (8, 2), (12, 1)), code="over_24h")
    assert words == (
        "Ibuprofen 200 mg: this is more than the label allows in 24 h. "
        "If it is clearly more than the label allows, call 1-800-222-1222 now."
    )


def test_far_too_many_tablets_are_told_whom_to_call_once_and_acetaminophen_in_its_own_words() -> None:
    found = mixing.of_doses((dose("ibuprofen-200-us", 0, 20),), START - timedelta(days=1), now(1), US, SHELF)
    told = " ".join(dose_alert.sentences(found))
    assert told.count("If it is clearly more than the label allows, call 1-800-222-1222 now.") == 1
    found = mixing.of_doses((dose(MIOFLEX, 0, 14),), START - timedelta(days=1), now(1), US, SHELF)
    told = " ".join(dose_alert.sentences(found))
    assert "diclofenac" in told
    assert "clearly more" not in told
    assert told.count("1-800-222-1222") == 1


def test_sooner_than_the_label() -> None:
    words = said(*doses("ibuprofen-200-us", (0, 1), (3, 1)), code="too_soon")
    assert words.endswith("sooner than the label says, 4 h after the one before.")


def test_too_much_at_once_and_too_soon_are_both_said() -> None:
    assert codes(*doses("ibuprofen-200-us", (0, 1), (1, 3))) == ["over_dose", "too_soon"]


def test_more_at_once_than_the_label() -> None:
    assert codes(dose("ibuprofen-200-us", 0, 3)) == ["over_dose"]
    assert "says 2 at most" in said(dose("naproxen-220-us", 0, 3), code="over_dose")


@pytest.mark.parametrize(
    ("country_code", "number"),
    [
        *(("US", "1-800-222-1222"), ("GB", "111"), ("BR", "0800 722 6001")),
        *(("CA", "911"), ("AU", "000"), ("", "your emergency number")),
    ],
)
def test_above_4_g_the_number_is_that_of_the_country_of_the_person(country_code: str, number: str) -> None:
    place = country(GUIDE.countries.known, country_code)
    found = mixing.of_doses(doses("paracetamol-500-gb", (0, 9)), START, now(1), place, SHELF)
    (words,) = (alert.message for alert in found if alert.code == "acetaminophen_4g")
    assert words.endswith(f"Call {number} now, even if you feel fine.")


@pytest.mark.parametrize("product", [MIOFLEX, LISADOR])
def test_what_makes_sleepy_stands_for_8_h(product: str) -> None:
    taken = (dose(product, 0),)
    assert mixing.sedated_since(taken, now(7.9)) is not None
    assert mixing.sedated_since(taken, now(8)) is None
    shown = medicine_snapshot.snapshot(facts(*taken), AMERICA, GUIDE.medicine, now(1))
    assert shown.banner == "Sedating medicine logged at 13:00: no driving, no machines, no alcohol."


def test_a_label_product_makes_no_banner() -> None:
    assert medicine_snapshot.snapshot(facts(dose("ibuprofen-200-us", 0)), AMERICA, GUIDE.medicine, now(1)).banner == ""


def test_two_things_that_make_sleepy() -> None:
    assert "sedating_mix" in codes(dose(MIOFLEX, 0), dose(LISADOR, 7.9))
    assert "sedating_mix" not in codes(dose(MIOFLEX, 0), dose(LISADOR, 8))


@pytest.mark.parametrize("product", ["ibuprofen-200-us", "acetaminophen-500-us"])
def test_three_alcoholic_drinks_a_day(product: str) -> None:
    taken = (dose(product, 0),)
    assert alcohol.alerts(taken, drinks(1, 2), now(4)) == ()
    assert [alert.code for alert in alcohol.alerts(taken, drinks(1, 2, 3), now(4))] == ["alcohol"]


def test_alcohol_with_what_makes_sleepy() -> None:
    assert [a.code for a in alcohol.alerts((dose(LISADOR, 0),), drinks(2), now(3))] == ["sedating_alcohol"]
    assert alcohol.alerts((dose(LISADOR, 0),), drinks(9), now(10)) == ()


def test_under_50_kg_ask_first() -> None:
    light = replace(facts(dose("paracetamol-500-gb", 0)), weights=(Weight(at=Instant(START), weight_kg=49.5),))
    row = product_rows.rows(light, AMERICA, GUIDE.medicine, now(1))[0]
    assert [alert.code for alert in row.alerts] == ["under_50_kg"]
    heavier = replace(light, weights=(*light.weights, Weight(at=Instant(START), weight_kg=50)))
    assert product_rows.rows(heavier, AMERICA, GUIDE.medicine, now(1))[0].alerts == ()


def days(count: int, product: str = "ibuprofen-200-us") -> Facts:
    return facts(*(dose(product, -24 * day) for day in range(count)))


@pytest.mark.parametrize(
    ("count", "found"), [(6, []), (7, ["days_7"]), (9, ["days_7"]), (10, ["days_last"]), (14, ["days_over"])]
)
@pytest.mark.parametrize("product", ["naproxen-220-us", "acetaminophen-500-us", "dipyrone-500-br", LISADOR])
def test_days_in_a_row(product: str, count: int, found: list[str]) -> None:
    assert [a.code for a in medicine_days.alerts(days(count, product).doses, now(1), SHELF.ingredients)] == found


def test_a_day_between_begins_the_row_again() -> None:
    taken = facts(*(dose("ibuprofen-200-us", -24 * day) for day in range(12) if day != 3)).doses
    assert medicine_days.days_in_row(taken, "nsaid", now(1), SHELF.ingredients) == 3


def test_two_nsaids_on_alternate_days_are_one_row() -> None:
    taken = [dose(("ibuprofen-200-us", "naproxen-220-us")[day % 2], -24 * day) for day in range(8)]
    assert medicine_days.days_in_row(taken, "nsaid", now(1), SHELF.ingredients) == 8


def test_yesterday_is_still_a_row() -> None:
    assert medicine_days.days_in_row(days(7).doses, "nsaid", now(24), SHELF.ingredients) == 7
    assert medicine_days.days_in_row(days(7).doses, "nsaid", now(48), SHELF.ingredients) == 0


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("nsaid", ("ibuprofen, naproxen, aspirin, diclofenac, ketoprofen", "another NSAID")),
        ("nsaid", ("3 or more alcoholic drinks", "blood thinner", "steroid", "stomach bleed", "20 weeks")),
        ("nsaid", ("SSRI", "SNRI", "lithium", "methotrexate", "ACE inhibitor with a diuretic")),
        ("acetaminophen", ("another product", "cold and flu", "Mioflex A", "3 or more alcoholic drinks")),
        ("sedating", ("alcohol", "opioid", "benzodiazepine", "sleeping pill", "antihistamine")),
    ],
)
def test_the_card_has_the_list_of_what_must_not_be_mixed(kind: str, words: tuple[str, ...]) -> None:
    text = " ".join(SHELF.kinds[kind].mix)
    assert [word for word in words if word not in text] == []


def test_a_product_that_clashes_now_says_so_before_it_is_logged() -> None:
    kept = replace(AMERICA, medicines_kept=("naproxen-220-us", "acetaminophen-500-us"))
    taken = facts(dose("ibuprofen-200-us", 0), dose("acetaminophen-325-us", 0))
    first, second, *_ = product_rows.rows(taken, kept, GUIDE.medicine, now(1))
    assert [alert.code for alert in first.alerts] == ["nsaid_mix"]
    assert [alert.code for alert in second.alerts] == ["acetaminophen_two"]
    assert product_rows.earliest_words(first, now(1)) == "see the note"

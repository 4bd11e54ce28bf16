"""Finding products by ingredient, strength, country and brand; own products; a prescriber's instructions."""

import pytest

from cabinet import SHELF, dose, facts, now
from unclench.core.base.entries import OwnProduct
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.medicine import dosing, products
from unclench.core.medicine.dosing import Limits


def found(words: str, country: str = "") -> list[str]:
    return [product.id for product in products.search(SHELF.products, words, country)]


def test_tylenol_alone_leaves_the_strength_to_the_person() -> None:
    assert found("Tylenol") == ["acetaminophen-325-us", "acetaminophen-500-us", "acetaminophen-650er-us"]


def test_brand_and_strength() -> None:
    assert found("tylenol 500") == ["acetaminophen-500-us"]
    assert found("flanax 550") == ["naproxen-550-br"]


def test_another_name_of_the_ingredient() -> None:
    assert "acetaminophen-500-us" in found("paracetamol")
    assert found("paracetamol 500 gb") == ["paracetamol-500-gb"]


def test_the_users_country_comes_first() -> None:
    assert found("ibuprofen", "GB")[:2] == ["ibuprofen-200-gb", "ibuprofen-200-us"]
    assert found("ibuprofen", "DE")[:2] == ["ibuprofen-200-de", "ibuprofen-400-de"]
    assert len(found("")) == len(SHELF.products)


@pytest.mark.parametrize(
    ("words", "country", "first"),
    [
        ("Dolormin", "DE", ["ibuprofen-200-de", "ibuprofen-400-de"]),
        ("Aspirin", "DE", ["aspirin-500-de"]),
        ("ASS 500", "DE", ["aspirin-500-de"]),
        ("Acetylsalicylsäure", "DE", ["aspirin-500-de"]),
        ("Voltaren", "DE", ["diclofenac-12-5-de", "diclofenac-25-de"]),
        ("Aleve", "DE", ["naproxen-220-de"]),
        ("Novalgin", "DE", ["metamizole-500-de"]),
        ("Metamizol", "DE", ["metamizole-500-de"]),
        ("Aleve", "CH", ["naproxen-220-ch"]),
        ("Nurofen", "AT", ["ibuprofen-400-at"]),
        ("ibuprofeno 400", "ES", ["ibuprofen-400-es"]),
        ("Espidifen", "ES", ["ibuprofen-400-es", "ibuprofen-600-es"]),
        ("Gelocatil", "ES", ["paracetamol-500-es", "paracetamol-650-es", "paracetamol-1000-es"]),
        ("naproxeno", "ES", ["naproxen-220-es"]),
        ("acido acetilsalicilico", "ES", ["aspirin-500-es"]),
        ("Enantyum", "ES", ["dexketoprofen-25-es"]),
        ("Nolotil", "ES", ["metamizole-575-es"]),
    ],
)
def test_a_pack_is_found_as_people_there_call_it(words: str, country: str, first: list[str]) -> None:
    here = [name for name in found(words, country) if name.endswith(country.lower())]
    assert here == first == found(words, country)[: len(first)]


@pytest.mark.parametrize(
    "brand", ["Advil", "Aleve", "Flanax", "Tylenol", "Mioflex", "Lisador", "Dolormin", "Voltaren", "Gelocatil"]
)
def test_a_brand_decides_no_limit(brand: str) -> None:
    assert brand.lower() not in " ".join(SHELF.products)
    assert all(brand.lower() not in product.name.lower() for product in SHELF.products.values())


def test_an_unknown_product_is_answered_with_those_that_are_known() -> None:
    with pytest.raises(BadInput, match="ibuprofen-200-us") as caught:
        products.find(Facts(), SHELF, "tylenol")
    assert caught.value.field == "product"


def own(**changes: object) -> OwnProduct:
    plan = dosing.plan_own(
        SHELF, now(0), " Night mix ", (("acetaminophen", 500.0), ("antihistamine", None)), Limits(most=1, gap_hours=6)
    )
    return OwnProduct(**{**vars(plan), "id": "1", **changes})


def test_an_own_product_is_known_by_its_id() -> None:
    product = products.find(Facts(own_products=(own(),)), SHELF, "own-1")
    assert product.name == "Night mix"
    assert product.label.gaps == ((1, 6),)
    assert product.has("acetaminophen")
    assert product.has("sedating")


@pytest.mark.parametrize(
    ("name", "ingredients", "limits", "field"),
    [
        (" ", (("ibuprofen", 200.0),), Limits(), "name"),
        ("Mix", (), Limits(), "ingredients"),
        ("Mix", (("sugar", 1.0),), Limits(), "ingredients"),
        ("Mix", (("ibuprofen", 0.0),), Limits(), "mg"),
        ("Mix", (("ibuprofen", 200.0),), Limits(most=30), "most"),
        ("Mix", (("ibuprofen", 200.0),), Limits(gap_hours=0), "gap_hours"),
        ("Mix", (("ibuprofen", 200.0),), Limits(most_24h=101), "most_24h"),
        ("Mix", (("ibuprofen", 200.0),), Limits(most=5, most_24h=1.5), "most_24h"),
        ("n" * 301, (("ibuprofen", 200.0),), Limits(), "name"),
        ("Mix", (("ibuprofen", 200.0),), Limits(days=0), "days"),
    ],
)
def test_an_own_product_that_cannot_be(name, ingredients, limits, field) -> None:
    with pytest.raises(BadInput) as caught:
        dosing.plan_own(SHELF, now(0), name, ingredients, limits)
    assert caught.value.field == field


def schedule(product: str, **limits: float) -> OwnProduct:
    plan = dosing.plan_schedule(
        Facts(), SHELF, now(0), product, Limits(**limits), "Dr Silva", "2026-11-01", "20:00, 8:00"
    )
    return OwnProduct(**{**vars(plan), "id": "s"})


def test_a_prescribers_instructions_stand_in_for_the_label() -> None:
    held = Facts(own_products=(schedule("ibuprofen-200-us", most=3, gap_hours=8, most_24h=9),))
    product = products.find(held, SHELF, "ibuprofen-200-us")
    assert (product.label.most, product.label.gaps, product.label.most_24h) == (3, ((3, 8),), 9)
    assert (product.prescriber, product.set_on, product.times) == ("Dr Silva", "2026-11-01", ("08:00", "20:00"))
    assert product.ingredients == SHELF.products["ibuprofen-200-us"].ingredients


def test_a_prescriber_needs_a_name() -> None:
    with pytest.raises(BadInput):
        dosing.plan_schedule(Facts(), SHELF, now(0), "ibuprofen-200-us", Limits(most=2), " ", "2026-11-01")


@pytest.mark.parametrize("day", ["", "yesterday", "2026-13-01", "01.11.2026", "2026-11-21"])
def test_since_when_is_a_day_that_has_come(day: str) -> None:
    with pytest.raises(BadInput) as caught:
        dosing.plan_schedule(Facts(), SHELF, now(0), "ibuprofen-200-us", Limits(most=2), "Dr Silva", day)
    assert caught.value.field == "set_on"


def test_instructions_that_say_nothing_do_not_take_the_label_away() -> None:
    with pytest.raises(BadInput, match="the label stays"):
        dosing.plan_schedule(Facts(), SHELF, now(0), "ibuprofen-200-us", Limits(), "Dr Silva", "2026-11-01")
    assert dosing.plan_schedule(
        Facts(), SHELF, now(0), "carisoprodol-diclofenac-paracetamol-br", Limits(), "Dr A", "2026-11-01"
    )


def test_instructions_hold_also_when_a_clock_set_back_dates_them_before_their_product() -> None:
    own = OwnProduct(at=now(1).instant, id="o", name="Night mix", ingredients=({"id": "ibuprofen", "class": "nsaid"},))
    told = OwnProduct(**{**vars(schedule("ibuprofen-200-us", gap_hours=9)), "at": now(0).instant})
    told = OwnProduct(**{**vars(told), "label": {**told.label, "for": "own-o"}})
    found = products.find(Facts(own_products=(told, own)), SHELF, "own-o")
    assert found.label.gap_hours(1) == 9


def test_reminders_are_off_unless_times_are_given_that_can_be_read() -> None:
    args = (Facts(), SHELF, now(0), "ibuprofen-200-us", Limits(gap_hours=8), "Dr Silva", "2026-11-01")
    assert not dosing.plan_schedule(*args).remind
    assert dosing.plan_schedule(*args, "8:00").remind
    with pytest.raises(BadInput, match="08:00 20:00"):
        dosing.plan_schedule(*args, "in the morning")


def test_instructions_for_an_own_product_that_went_are_no_product() -> None:
    orphan = OwnProduct(**{**vars(schedule("ibuprofen-200-us", most=2)), "label": {"for": "own-gone"}})
    assert set(products.all_products(Facts(own_products=(orphan,)), SHELF)) == set(SHELF.products)


@pytest.mark.parametrize("product", SHELF.products)
def test_an_entry_copies_all_that_the_label_says(product: str) -> None:
    logged = products.as_logged(dose(product, 0))
    assert logged.label == SHELF.products[product].label
    assert logged.ingredients == SHELF.products[product].ingredients


def test_the_eight_risk_questions() -> None:
    assert [risk.id for risk in SHELF.risks] == [
        "sixty", "ulcer", "kidney", "liver", "heart", "thinner", "pregnant", "asthma",
    ]  # fmt: skip
    assert facts(dose("ibuprofen-200-us", 0)).doses[0].product_name == "Ibuprofen 200 mg"

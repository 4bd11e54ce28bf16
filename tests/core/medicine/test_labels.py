"""Every row of health.md 3.1, 3.2, 3.5 and 16.11, and the clock that follows from it."""

import pytest

import european_labels
from cabinet import SHELF, codes, dose, doses, earliest
from unclench.core.medicine import dose_clock as clock
from unclench.core.medicine.products import Ceiling, Label, search, sources

LABELS = {
    "ibuprofen-200-us": Label(most=2, gaps=((2, 4),), most_24h=6, longest=6, days=10),
    "naproxen-220-us": Label(
        most=1, gaps=((1, 8),), window_hours=12, window_units=2, first_units=2, most_24h=3, longest=12, days=10
    ),
    "acetaminophen-325-us": Label(most=2, gaps=((2, 4),), most_24h=10, days=10),
    "acetaminophen-500-us": Label(most=2, gaps=((2, 6),), most_24h=6, days=10),
    "acetaminophen-650er-us": Label(most=2, gaps=((2, 8),), most_24h=6, days=10),
    "aspirin-325-us": Label(most=3, gaps=((2, 4), (3, 6)), most_24h=12, longest=6, days=10),
    "paracetamol-500-gb": Label(most=2, gaps=((2, 4),), most_24h=8, most_doses_24h=4),
    "ibuprofen-200-gb": Label(most=2, gaps=((2, 6),), most_24h=6, longest=6),
    "aspirin-300-gb": Label(most=2, gaps=((2, 4),), most_24h=12, longest=6),
    "naproxen-275-br": Label(most=1, gaps=((1, 8),), most_24h=2, longest=12, days=10),
    "naproxen-550-br": Label(most=1, gaps=((1, 8),), most_24h=1, longest=12, days=10),
    "carisoprodol-diclofenac-paracetamol-br": Label(longest=12),
    "dipyrone-500-br": Label(most=2, gaps=((2, 6),), most_24h=8, most_doses_24h=4),
    "dipyrone-1000-br": Label(most=1, gaps=((1, 6),), most_24h=4, most_doses_24h=4),
    "dipyrone-promethazine-adiphenine-br": Label(most=2, gaps=((2, 6),), most_24h=8),
    "dipyrone-promethazine-adiphenine-drops-br": Label(most=2, gaps=((2, 6),), most_24h=8),
    **european_labels.LABELS,
}
CEILINGS = {
    "ibuprofen": Ceiling(1200, "S35a, S48b, nhs-ibuprofen", 2400),
    "naproxen": Ceiling(1100, "drugs-naproxen"),
    "aspirin": Ceiling(4000, "patient-aspirin"),
    "diclofenac": Ceiling(150, "smpc-diclofenac"),
    "acetaminophen": Ceiling(4000, "S35d, S47"),
    "dipyrone": Ceiling(4000, "novalgina"),
    "dexketoprofen": Ceiling(75, "enantyum"),
}
LONGEST = {"ibuprofen": 6, "aspirin": 6, "naproxen": 12, "diclofenac": 12, "dexketoprofen": 8}


@pytest.mark.parametrize("product", SHELF.products)
def test_the_figures_of_every_product(product: str) -> None:
    assert SHELF.products[product].label == LABELS[product]


def test_the_ceilings_of_the_ingredients() -> None:
    assert {key: known.ceiling for key, known in SHELF.ingredients.items() if known.ceiling} == CEILINGS


def test_the_hours_of_an_nsaid_whose_product_says_none() -> None:
    assert {key: known.longest for key, known in SHELF.ingredients.items() if known.longest} == LONGEST
    assert [SHELF.ingredients["aspirin"].speaks(mg) for mg in (75, 81, 100, 101, 300, None)] == [24, 24, 24, 6, 6, 24]


def test_the_ids_of_blueprint_10() -> None:
    assert set(SHELF.products) == set(LABELS)


@pytest.mark.parametrize(
    ("product", "mg"),
    [
        ("ibuprofen-200-us", 1200),
        ("naproxen-220-us", 660),
        ("acetaminophen-325-us", 3250),
        ("acetaminophen-500-us", 3000),
        ("acetaminophen-650er-us", 3900),
        ("aspirin-325-us", 3900),
        ("paracetamol-500-gb", 4000),
        ("ibuprofen-200-gb", 1200),
        ("naproxen-275-br", 550),
        ("naproxen-550-br", 550),
        ("aspirin-300-gb", 3600),
        ("dipyrone-500-br", 4000),
        ("dipyrone-1000-br", 4000),
        ("dipyrone-promethazine-adiphenine-br", 4000),
        ("dipyrone-promethazine-adiphenine-drops-br", 4000),
        *european_labels.MOST_MG.items(),
    ],
)
def test_the_most_in_24_h_in_mg(product: str, mg: float) -> None:
    found = SHELF.products[product]
    assert (found.label.most_24h or 0) * (found.ingredients[0].mg or 0) == mg


def test_every_product_has_a_known_source() -> None:
    assert all(product.source for product in SHELF.products.values())
    marks = {mark for product in SHELF.products.values() for mark in sources(product, SHELF)}
    marks |= {mark for risk in SHELF.risks for mark in risk.source.split(", ")}
    marks |= {mark for notes in SHELF.kinds.values() for mark in notes.source.split(", ")}
    assert marks <= set(SHELF.sources)


def test_nothing_was_logged_so_now_is_within_the_label() -> None:
    assert earliest("ibuprofen-200-us", (), 0) is None


def test_ibuprofen_4_h_after_the_last() -> None:
    taken = doses("ibuprofen-200-us", (0, 2))
    assert earliest("ibuprofen-200-us", taken, 1) == 4
    assert earliest("ibuprofen-200-us", taken, 4) is None


def test_ibuprofen_6_in_24_h() -> None:
    taken = doses("ibuprofen-200-us", (0, 2), (4, 2), (8, 2))
    assert earliest("ibuprofen-200-us", taken, 12.5) == 24
    assert earliest("ibuprofen-200-us", taken, 24) is None


def test_the_24_h_are_rolling_not_a_calendar_day() -> None:
    taken = doses("ibuprofen-200-us", (8, 2), (12, 2), (16, 1))
    assert earliest("ibuprofen-200-us", taken, 20) is None
    assert earliest("ibuprofen-200-us", taken, 20, units=2) == 32


def test_naproxen_8_h_after_the_last() -> None:
    assert earliest("naproxen-220-us", doses("naproxen-220-us", (0, 1)), 2) == 8


def test_naproxen_first_dose_may_be_two_together() -> None:
    assert earliest("naproxen-220-us", (), 0, units=2) is None
    assert codes(*doses("naproxen-220-us", (0, 2))) == []


def test_naproxen_second_of_the_first_dose_within_60_minutes() -> None:
    taken = doses("naproxen-220-us", (0, 1))
    assert earliest("naproxen-220-us", taken, 0.5) is None
    assert earliest("naproxen-220-us", taken, 1) is None
    assert earliest("naproxen-220-us", taken, 1 + 1 / 60) == 8
    assert codes(*doses("naproxen-220-us", (0, 1), (1, 1))) == []
    assert codes(*doses("naproxen-220-us", (0, 1), (1.02, 1))) == ["too_soon"]


def test_naproxen_no_third_in_the_first_hour() -> None:
    assert codes(*doses("naproxen-220-us", (0, 2), (0.5, 1))) == ["too_soon"]


def test_naproxen_two_only_when_there_was_none_for_24_h() -> None:
    taken = doses("naproxen-220-us", (0, 1))
    assert earliest("naproxen-220-us", taken, 8, units=2) == 24
    assert codes(*doses("naproxen-220-us", (0, 1), (8, 2))) == ["over_dose"]
    assert codes(*doses("naproxen-220-us", (0, 1), (24, 2))) == []


def test_naproxen_a_later_dose_has_no_second_within_the_hour() -> None:
    taken = doses("naproxen-220-us", (0, 1), (13, 1))
    assert earliest("naproxen-220-us", taken, 13.5) == 21


def test_naproxen_two_in_12_h() -> None:
    taken = doses("naproxen-220-us", (0, 2))
    assert earliest("naproxen-220-us", taken, 1) == 12
    assert codes(*doses("naproxen-220-us", (0, 2), (8, 1))) == ["over_window"]


def test_naproxen_three_in_24_h() -> None:
    taken = doses("naproxen-220-us", (0, 2), (12, 1))
    assert earliest("naproxen-220-us", taken, 13) == 24


def test_acetaminophen_325_4_h_and_10_in_24_h() -> None:
    assert earliest("acetaminophen-325-us", doses("acetaminophen-325-us", (0, 2)), 1) == 4
    taken = doses("acetaminophen-325-us", (0, 2), (4, 2), (8, 2), (12, 2), (16, 2))
    assert earliest("acetaminophen-325-us", taken, 20) == 24


def test_acetaminophen_500_6_h_and_6_in_24_h() -> None:
    assert earliest("acetaminophen-500-us", doses("acetaminophen-500-us", (0, 2)), 1) == 6
    taken = doses("acetaminophen-500-us", (0, 2), (6, 2), (12, 2))
    assert earliest("acetaminophen-500-us", taken, 18) == 24


def test_acetaminophen_650_er_8_h_and_6_in_24_h() -> None:
    assert earliest("acetaminophen-650er-us", doses("acetaminophen-650er-us", (0, 2)), 1) == 8
    assert codes(*doses("acetaminophen-650er-us", (0, 2), (8, 2), (16, 2))) == []
    assert "over_24h" in codes(*doses("acetaminophen-650er-us", (0, 2), (8, 2), (16, 2), (23, 1)))


def test_aspirin_4_h_after_two_and_6_h_after_three() -> None:
    assert earliest("aspirin-325-us", doses("aspirin-325-us", (0, 2)), 1) == 4
    assert earliest("aspirin-325-us", doses("aspirin-325-us", (0, 3)), 1) == 6


def test_aspirin_two_and_one_minutes_later_are_a_dose_of_three() -> None:
    assert earliest("aspirin-325-us", doses("aspirin-325-us", (0, 2), (0.5, 1)), 1) == 6.5
    assert earliest("aspirin-325-us", doses("aspirin-325-us", (0, 2), (1, 1)), 1.5) == 7
    assert earliest("aspirin-325-us", doses("aspirin-325-us", (0, 2), (1.02, 1)), 1.5) == 5.02


def test_a_small_dose_soon_after_a_large_one_does_not_cut_its_hours_short() -> None:
    assert earliest("aspirin-325-us", doses("aspirin-325-us", (0, 3), (1.5, 1)), 2) == 6
    assert earliest("ibuprofen-200-us", (dose("ibuprofen-200-gb", 0, 1), dose("ibuprofen-200-us", 1.2)), 2) == 6
    assert "too_soon" in codes(*doses("aspirin-325-us", (0, 3), (1.5, 1), (5.6, 1)), since=5)


def test_aspirin_12_in_24_h() -> None:
    taken = doses("aspirin-325-us", (0, 3), (6, 3), (12, 3), (18, 3))
    assert codes(*taken) == []
    assert earliest("aspirin-325-us", taken, 23.9) == 24


def test_paracetamol_gb_4_h_4_doses_8_tablets() -> None:
    product = "paracetamol-500-gb"
    assert earliest(product, doses(product, (0, 2)), 1) == 4
    assert earliest(product, doses(product, (0, 1), (4, 1), (8, 1), (12, 1)), 16) == 24
    assert codes(*doses(product, (0, 1), (4, 1), (8, 1), (12, 1), (16, 1))) == ["over_doses"]
    assert codes(*doses(product, (0, 2), (4, 2), (8, 2), (12, 2))) == []


def test_two_tablets_logged_one_by_one_are_one_dose() -> None:
    product = "paracetamol-500-gb"
    taken = doses(product, (0, 1), (0.1, 1), (5, 1), (5.1, 1))
    assert earliest(product, taken, 10) is None


def test_ibuprofen_gb_6_h_1200_mg() -> None:
    taken = doses("ibuprofen-200-gb", (0, 2), (6, 2), (12, 2))
    assert earliest("ibuprofen-200-gb", doses("ibuprofen-200-gb", (0, 2)), 1) == 6
    assert earliest("ibuprofen-200-gb", taken, 18) == 24


def test_naproxen_br_550_mg_in_24_h() -> None:
    assert earliest("naproxen-550-br", doses("naproxen-550-br", (0, 1)), 1) == 24
    assert earliest("naproxen-275-br", doses("naproxen-275-br", (0, 1), (8, 1)), 9) == 24


def test_the_same_ingredient_of_another_product_counts_by_its_mg_and_the_longer_gap() -> None:
    assert earliest("ibuprofen-200-us", doses("ibuprofen-200-gb", (0, 2)), 1) == 6
    assert earliest("naproxen-220-us", doses("naproxen-550-br", (0, 1)), 12.1) == 24
    taken = doses("acetaminophen-325-us", (0, 2), (4, 2))
    assert earliest("acetaminophen-500-us", taken, 10, units=4 - 0.6 * 4) is None
    assert earliest("acetaminophen-500-us", taken, 5) == 10


def test_mioflex_a_has_no_limits_of_its_own_and_is_the_prescribers() -> None:
    product = "carisoprodol-diclofenac-paracetamol-br"
    prescribed = [key for key, found in SHELF.products.items() if found.prescriber_only]
    assert prescribed == [product, *european_labels.PRESCRIBED]
    assert SHELF.products[product].has("sedating")
    assert earliest(product, doses(product, (0, 2)), 0.1) is None


@pytest.mark.parametrize(
    "product", ["dipyrone-promethazine-adiphenine-br", "dipyrone-promethazine-adiphenine-drops-br"]
)
def test_lisador_6_h_and_8_in_24_h(product: str) -> None:
    assert SHELF.products[product].has("sedating")
    assert earliest(product, doses(product, (0, 2)), 1) == 6
    assert earliest(product, doses(product, (0, 2), (6, 2), (12, 2), (18, 2)), 23) == 24


def test_ibuprofen_a_second_tablet_sooner_is_said_and_the_gap_counts_from_it() -> None:
    taken = doses("ibuprofen-200-us", (0, 1), (1, 1))
    assert codes(*taken) == ["too_soon"]
    assert earliest("ibuprofen-200-us", taken, 2, units=2) == 5
    assert codes(*taken, dose("ibuprofen-200-us", 5, 2), since=5) == []


def test_aspirin_gb_two_at_once_4_h_apart_12_in_24_h() -> None:
    assert codes(dose("aspirin-300-gb", 0, 2)) == []
    assert codes(dose("aspirin-300-gb", 0, 3)) == ["over_dose"]
    assert earliest("aspirin-300-gb", doses("aspirin-300-gb", (0, 2)), 1) == 4
    assert earliest("aspirin-300-gb", doses("aspirin-300-gb", *((4 * n, 2) for n in range(6))), 23.9) == 24


def test_dipyrone_counts_from_every_product_by_its_mg() -> None:
    lisador = doses("dipyrone-promethazine-adiphenine-br", (0, 2), (6, 2))
    assert earliest("dipyrone-1000-br", lisador, 7) == 12
    assert earliest("dipyrone-500-br", doses("dipyrone-1000-br", (0, 1), (6, 1), (12, 1), (18, 1)), 23) == 24


def test_mioflex_a_maps_to_its_ingredients() -> None:
    found = SHELF.products["carisoprodol-diclofenac-paracetamol-br"]
    assert {i.id: i.mg for i in found.ingredients} == {
        "carisoprodol": 125, "diclofenac": 50, "acetaminophen": 300, "caffeine": 30,
    }  # fmt: skip


def test_lisador_maps_to_its_ingredients() -> None:
    found = SHELF.products["dipyrone-promethazine-adiphenine-br"]
    assert {i.id: i.mg for i in found.ingredients} == {"dipyrone": 500, "promethazine": 5, "adiphenine": 10}


@pytest.mark.parametrize(
    ("product", "words"),
    [
        ("naproxen-275-br", ("1 tablet once or twice a day", "550 mg", "without a prescriber")),
        ("naproxen-550-br", ("1 tablet once a day", "550 mg", "without a prescriber")),
        ("dipyrone-promethazine-adiphenine-br", ("1 or 2 tablets", "6 h apart", "8 tablets in 24 h", "Not under 12")),
        (
            "dipyrone-promethazine-adiphenine-drops-br",
            ("33 to 66 drops", "6 h apart", "264 drops", "33 drops (1.5 ml)"),
        ),
        ("dipyrone-500-br", ("1 or 2 tablets", "4 times a day", "8 tablets (4 g)", "sore throat", "Not under 15")),
        ("dipyrone-1000-br", ("Half a tablet or 1 tablet", "4 times a day", "4 tablets (4 g)", "G6PD")),
        ("carisoprodol-diclofenac-paracetamol-br", ("Prescription only", "NSAID", "acetaminophen", "sleepy")),
        (
            "dipyrone-promethazine-adiphenine-br",
            ("Not a muscle relaxant", "sleepy", "kidney, heart, liver or blood-cell", "G6PD", "porphyria", "ulcer"),
        ),
        ("dipyrone-promethazine-adiphenine-br", ("NSAID allergy", "Fever", "sore throat", "mouth ulcers", "doctor")),
        ("paracetamol-500-gb", ("4 h apart", "4 doses", "8 tablets (4 g)", "Under 50 kg: ask first")),
        ("ibuprofen-200-gb", ("3 times a day, 6 h apart", "1200 mg")),
        ("aspirin-300-gb", ("1 or 2 tablets", "at least 4 h apart", "12 tablets (3600 mg)", "Not under 16")),
        ("aspirin-325-us", ("3 every 6 h", "3900 mg", "Not under 19 with a viral illness")),
        ("acetaminophen-650er-us", ("swallowed whole", "3900 mg")),
    ],
)
def test_the_words_of_each_label(product: str, words: tuple[str, ...]) -> None:
    assert [word for word in words if word not in SHELF.products[product].says] == []


def test_a_brand_is_a_search_word_and_names_every_product_it_can_stand_for() -> None:
    def found(words: str) -> list[str]:
        return [product.id for product in search(SHELF.products, words)]

    assert found("flanax") == ["naproxen-275-br", "naproxen-550-br"]
    assert len(found("tylenol")) == 3
    for brand in ("mioflex", "torsilax", "flexalgin", "tandrilax"):
        assert found(brand) == ["carisoprodol-diclofenac-paracetamol-br"]
    lisador = "dipyrone-promethazine-adiphenine"
    assert found("lisador") == [f"{lisador}-br", f"{lisador}-drops-br"]
    assert found("novalgina") == ["dipyrone-500-br", "dipyrone-1000-br"]


def test_a_clock_that_was_set_back_shortens_nothing() -> None:
    taken = doses("ibuprofen-200-us", (0, 2))
    assert earliest("ibuprofen-200-us", taken, -5) == 4


def test_more_units_than_any_dose_are_never_within_the_label() -> None:
    from cabinet import now

    answer = clock.earliest(SHELF.products["ibuprofen-200-us"], (), now(0), 3)
    assert (answer.at, answer.hold) == (None, "most")

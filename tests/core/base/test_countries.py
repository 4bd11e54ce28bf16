import pytest

import fakes
from unclench import assets
from unclench.core.base.countries import Country, country

KNOWN = fakes.guide().countries.known


@pytest.mark.parametrize(
    ("code", "emergency", "poison"),
    [
        ("US", "911", "1-800-222-1222"),
        ("GB", "999", "111"),
        ("BR", "192", "0800 722 6001"),
        ("AU", "000", "000"),
        ("NZ", "111", "111"),
        ("DE", "112", "112"),
        ("AT", "112", "01 406 43 43"),
        ("CH", "144", "145"),
        ("ES", "112", "91 562 04 20"),
        ("PT", "112", "800 250 250"),
        ("MX", "911", "911"),
        ("AR", "911", "911"),
        ("AE", "998", "998"),
        ("BH", "999", "999"),
        ("EG", "123", "123"),
        ("JO", "911", "911"),
        ("KW", "112", "112"),
        ("LB", "140", "140"),
        ("MA", "150", "0537 68 64 64"),
        ("OM", "9999", "9999"),
        ("QA", "999", "999"),
        ("SA", "997", "997"),
        ("TN", "190", "190"),
    ],
)
def test_the_numbers_of_health_2_3_5_and_16_12(code: str, emergency: str, poison: str) -> None:
    place = country(KNOWN, code)
    assert (place.emergency_words, place.poison_words) == (emergency, poison)


@pytest.mark.parametrize(
    ("code", "paper"), [("US", "Letter"), ("CA", "Letter"), ("MX", "Letter"), ("AR", "A4"), ("EG", "A4")]
)
def test_the_paper_of_a_country(code: str, paper: str) -> None:
    assert country(KNOWN, code).paper == paper


@pytest.mark.parametrize(("code", "found"), [("pt_BR", "BR"), ("en-GB", "GB"), ("de", "DE"), ("system", ""), ("", "")])
def test_a_country_is_found_by_code_or_locale_name(code: str, found: str) -> None:
    assert country(KNOWN, code).code == found


def test_an_unknown_country_has_words_instead_of_a_number() -> None:
    assert country(KNOWN, "system").poison_words == "your emergency number"


def test_only_the_poison_lines_that_have_a_source() -> None:
    assert {code for code, place in KNOWN.items() if place.poison} == {"US", "GB", "BR", "AT", "CH", "ES", "PT", "MA"}


def test_every_country_has_a_number_or_says_that_it_knows_none() -> None:
    unknown = {code for code, place in KNOWN.items() if not place.emergency}
    assert unknown == {"", "DZ", "IQ"}
    assert {KNOWN[code].emergency_words for code in unknown} == {"your emergency number"}
    assert {KNOWN[code].source for code in unknown} == {"D"}
    assert not any(KNOWN[code].poison for code in unknown)


def test_every_mark_of_a_source_leads_to_one() -> None:
    named = assets.guide("countries")["sources"]
    marks = {code: place.source.replace(",", " ").split() for code, place in KNOWN.items()}
    assert all(marks.values())
    assert {mark for each in marks.values() for mark in each} - set(named) == {"2.4", "3.5", "S35", "K", "D"}
    assert set(named) - {mark for each in marks.values() for mark in each} == set()


@pytest.mark.parametrize("place", [place for code, place in KNOWN.items() if code])
def test_a_number_is_one_that_can_be_dialled(place: Country) -> None:
    assert all(number == "" or set(number) <= set("0123456789 -") for number in (place.emergency, place.poison))

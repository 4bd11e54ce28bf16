import pytest

import fakes
from unclench.core.base.countries import country

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
    ],
)
def test_the_numbers_of_health_2_and_3_5(code: str, emergency: str, poison: str) -> None:
    place = country(KNOWN, code)
    assert (place.emergency_words, place.poison_words) == (emergency, poison)


@pytest.mark.parametrize(("code", "found"), [("pt_BR", "BR"), ("en-GB", "GB"), ("de", "DE"), ("system", ""), ("", "")])
def test_a_country_is_found_by_code_or_locale_name(code: str, found: str) -> None:
    assert country(KNOWN, code).code == found


def test_an_unknown_country_has_words_instead_of_a_number() -> None:
    assert country(KNOWN, "system").poison_words == "your emergency number"


def test_only_the_three_poison_lines_that_have_a_source() -> None:
    assert {code for code, place in KNOWN.items() if place.poison} == {"US", "GB", "BR"}


def test_every_country_has_a_source_mark() -> None:
    assert all(place.source for place in KNOWN.values())
    assert all(place.emergency for code, place in KNOWN.items() if code)

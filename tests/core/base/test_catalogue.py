"""Sentences without a window: plural forms by language, English where a language has none, digits of the language."""

import pytest

from unclench.core.base import languages, local_formats, plurals, units
from unclench.core.base.catalogue import Catalogue
from unclench.core.base.translation import install_headless, translate, translator

GERMAN = {"core": {"%Ln days": ["%Ln Tag", "%Ln Tage"], "Ice": "Eis", "a month\x04May": "Mai"}}
ENGLISH = {"core": {"%Ln days": ["%Ln day", "%Ln days"], "%Ln pages": ["one page", "%Ln pages"]}}
TABLES = {"de": GERMAN, "en": ENGLISH}


@pytest.mark.parametrize(
    ("language", "by_count"),
    [
        ("en", {0: 1, 1: 0, 2: 1, 3: 1, 11: 1, 100: 1}),
        ("de", {0: 1, 1: 0, 2: 1, 3: 1, 11: 1, 100: 1}),
        ("es", {0: 1, 1: 0, 2: 1, 3: 1, 11: 1, 100: 1}),
        ("pt_BR", {0: 0, 1: 0, 2: 1, 3: 1, 11: 1, 100: 1}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3, 111: 4, 200: 5}),
    ],
)
def test_each_count_has_its_form(language, by_count):
    assert {n: plurals.form(language, n) for n in by_count} == by_count
    assert max(by_count.values()) + 1 == plurals.forms(language)


@pytest.fixture
def german():
    before = translator()
    install_headless(Catalogue("de", lambda language: TABLES.get(language, {})))
    yield
    install_headless(before)
    local_formats.install(None)


@pytest.mark.parametrize(
    ("said", "right"),
    [
        (lambda: translate("core", "%Ln days", "", 1), "1 Tag"),
        (lambda: translate("core", "%Ln days", "", 0), "0 Tage"),
        (lambda: translate("core", "%Ln pages", "", 1), "one page"),
        (lambda: translate("core", "%Ln pages", "", 7), "7 pages"),
        (lambda: translate("core", "%Ln knots", "", 7), "7 knots"),
        (lambda: translate("core", "Ice"), "Eis"),
        (lambda: translate("cli", "Ice"), "Ice"),
        (lambda: translate("core", "Heat"), "Heat"),
        (lambda: translate("core", "May", "a month"), "Mai"),
        (lambda: translate("core", "May"), "May"),
    ],
)
def test_what_a_language_lacks_is_english(german, said, right):
    assert said() == right


def test_no_table_is_read_before_a_sentence_needs_it():
    asked: list[str] = []
    catalogue = Catalogue("en", lambda language: asked.append(language) or {})
    assert (catalogue("core", "Ice"), asked) == ("Ice", [])
    assert (catalogue("core", "%Ln days", "", 2), asked) == ("2 days", ["en"])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("1200 mg", "1.5 h", "82.0 kg", "1/3", "0.3", "30 %", "1.2340")),
        ("de", ("1200 mg", "1,5 h", "82,0 kg", "1/3", "0,3", "30 %", "1,2340")),
        ("ar", ("١٢٠٠ mg", "١٫٥ h", "٨٢٫٠ kg", "١/٣", "٠٫٣", "٣٠ %", "١٫٢٣٤٠")),
    ],
)
def test_numbers_have_the_signs_of_the_language_and_no_thousands(language, said):
    local_formats.install(local_formats.without_region(language))
    written = (
        units.milligrams(1200),
        units.hours(1.5),
        units.kilograms(82, 1),
        units.number(1 / 3),
        units.number(0.1 + 0.2),
        units.percent(30),
        units.number(1.234),
    )
    local_formats.install(None)
    assert written == said


SHIPPED = ("en", "ar", "de", "pt_BR")


@pytest.mark.parametrize(
    ("wish", "environment", "spoken"),
    [
        ("system", {"LANG": "de_AT.UTF-8"}, "de"),
        ("system", {"LANG": "pt_PT.UTF-8"}, "pt_BR"),
        ("system", {"LANG": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ("system", {"LANG": "fr_FR.UTF-8"}, "en"),
        ("system", {"LANG": "fr_FR.UTF-8", "LANGUAGE": "nl:ar"}, "ar"),
        ("system", {"LC_ALL": "de_DE", "LANG": "ar_EG"}, "de"),
        ("system", {}, "en"),
        ("ar", {"LANG": "de_DE.UTF-8"}, "ar"),
        ("es", {"LANG": "de_DE.UTF-8"}, "de"),
    ],
)
def test_the_wish_comes_first_then_what_the_system_asks_for(wish, environment, spoken):
    assert languages.choose(wish, languages.asked_by(environment), SHIPPED) == spoken

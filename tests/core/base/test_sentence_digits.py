"""The figures of a translated sentence in the digits of its language."""

import pytest

from unclench.core.base import local_formats, sentence_digits
from unclench.core.base.catalogue import Catalogue


@pytest.fixture
def arabic():
    local_formats.install(local_formats.without_region("ar"))
    yield
    local_formats.install(None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("كم، من 0 إلى 10", "كم، من ٠ إلى ١٠"),
        ("بعد 2.5 س", "بعد ٢٫٥ س"),
        ("{value:.1f} من 10, %Ln, <b>3</b>", "{value:.1f} من ١٠, %Ln, <b>٣</b>"),
        ("مفتاح %1 و%Ln", "مفتاح %1 و%Ln"),
        ("{value}/10", "{value}/١٠"),
        ("انظر NICE NG59 و EFSA 2010، ثم 7", "انظر NICE NG59 و EFSA 2010، ثم ٧"),
        ("Qaseem A et al., Ann Intern Med 2017;166:514-30", "Qaseem A et al., Ann Intern Med 2017;166:514-30"),
    ],
)
def test_figures_are_those_of_the_language_but_not_in_places_and_latin_words(arabic, text, told):
    assert sentence_digits.told(text) == told


def test_other_languages_stay_as_they_are():
    assert sentence_digits.told("von 0 bis 10, 2.5") == "von 0 bis 10, 2.5"


def test_the_command_line_says_what_to_type_as_it_is_typed(arabic):
    table = {"core": {"of 10": "من 10"}, "cli": {"of 10": "من 10"}}
    told = Catalogue("ar", lambda language: table if language == "ar" else {})
    assert (told("core", "of 10"), told("cli", "of 10")) == ("من ١٠", "من 10")

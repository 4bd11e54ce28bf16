"""Which country the computer's settings name."""

import pytest

from unclench.core.guide import Guide
from unclench.system.home_country import home_country


@pytest.mark.parametrize(
    ("settings", "country"),
    [
        ({"LANG": "en_US.UTF-8"}, "US"),
        ({"LANG": "en_US.UTF-8", "LC_MEASUREMENT": "de_DE.UTF-8"}, "DE"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "pt_BR"}, "BR"),
        ({"LANG": "ast_ES.UTF-8"}, "ES"),
    ],
)
def test_the_first_setting_that_names_a_country_counts(monkeypatch, settings: dict[str, str], country: str) -> None:
    for name in ("LC_ALL", "LC_MEASUREMENT", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert home_country() == country


def test_without_a_country_the_words_name_no_number(monkeypatch) -> None:
    for name in ("LC_ALL", "LC_MEASUREMENT", "LANG"):
        monkeypatch.setenv(name, "C.UTF-8")
    assert home_country() == ""


def test_the_setting_wins_over_the_computer() -> None:
    from unclench import assets

    guide = Guide(assets.guide, "US")
    assert guide.countries.of("system").poison == "1-800-222-1222"
    assert guide.countries.of("BR").poison == "0800 722 6001"
    assert guide.countries.of("").poison_words == "your emergency number"

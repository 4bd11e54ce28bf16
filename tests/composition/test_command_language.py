"""A command straight on the file speaks the language of the setting, else that of the environment."""

import pytest

import made_up_language
from pictures.pseudo import pseudo
from unclench import assets
from unclench.composition import run_command
from unclench.core.base import local_formats
from unclench.core.base.translation import install_headless, translate, translator


@pytest.fixture(autouse=True)
def german(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch):
    root = made_up_language.make(tmp_path_factory.mktemp("language"))
    monkeypatch.setattr(assets, "root", lambda: root)
    before = translator()
    yield
    install_headless(before)
    local_formats.install(None)


@pytest.mark.parametrize(
    ("wish", "lang", "said"),
    [
        ("system", "de_DE.UTF-8", pseudo("%Ln days").replace("%Ln", "3") + " /1"),
        ("system", "fr_FR.UTF-8", "3 days"),
        ("de", "en_US.UTF-8", pseudo("%Ln days").replace("%Ln", "3") + " /1"),
        ("en", "de_DE.UTF-8", "3 days"),
    ],
)
def test_the_language_of_a_command(monkeypatch: pytest.MonkeyPatch, wish: str, lang: str, said: str) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", lang)
    run_command.speak(wish)
    assert translate("core", "%Ln days", "", 3) == said


def test_the_guide_is_read_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from unclench.core import guide_texts
    from unclench.core.guide import Guide

    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    run_command.speak("system")
    guide = Guide(guide_texts.translated(assets.guide))
    assert guide.safety.signs[2].question == pseudo("Have you newly lost control of pee or poo?")
    assert guide.safety.signs[2].id == "A3"
    run_command.speak("en")
    guide.read_anew()
    assert guide.safety.signs[2].question == "Have you newly lost control of pee or poo?"


def test_the_guide_is_whole_in_another_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """No text is an id or a number that the rules look up."""
    from unclench.core import guide_check, guide_texts

    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    run_command.speak("system")
    assert guide_check.fault(guide_texts.translated(assets.guide)) == ""

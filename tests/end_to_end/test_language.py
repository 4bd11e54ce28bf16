"""The real program in another language: from its environment, at once by its setting, and on the command line."""

from pathlib import Path

import pytest

import made_up_language
from end_to_end.desktop import Desktop, read_screen
from pictures.pseudo import pseudo

GERMAN = {"LC_ALL": "", "LC_MESSAGES": "", "LANGUAGE": "", "LANG": "de_DE.UTF-8"}


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder for PYTHONPATH: the sources beside resources that have a made-up German."""
    folder = tmp_path_factory.mktemp("sources")
    made_up_language.make(folder)
    (folder / "gui").symlink_to(made_up_language.ROOT / "gui")
    return str(folder / "gui")


def test_the_window_and_the_commands_speak_the_language_of_the_system(tmp_path: Path, sources: str) -> None:
    with Desktop(tmp_path, PYTHONPATH=sources, **GERMAN) as desktop:
        alone = desktop.command("status")
        app = desktop.app()
        app.find(pseudo("Prevention"))
        running = desktop.command("status")
        app.close()
    assert pseudo("Ice is possible now.") in alone
    assert pseudo("Ice is possible now.") in running


def test_a_language_that_is_chosen_is_spoken_at_once_and_after_a_start(tmp_path: Path, sources: str) -> None:
    with Desktop(tmp_path, PYTHONPATH=sources) as desktop:
        app = desktop.app()
        read_screen()
        app.press("Settings")
        app.find("Search the settings")
        desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Settings", "windowactivate", "--sync")
        read_screen()
        desktop.run("xdotool", "type", "language")
        desktop.run("xdotool", "key", "--delay", "100", "Tab", "Down", "Down")  # past the system and English
        app.find(pseudo("Search the settings"))
        app.find(pseudo("Prevention"))
        assert pseudo("Ice is possible now.") in desktop.command("status")
        app.close()
        assert pseudo("Ice is possible now.") in desktop.command("status")
        desktop.app().find(pseudo("Prevention"))

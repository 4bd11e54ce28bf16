"""The options that every command takes stand before it or after it, exactly spelled."""

import json

import pytest

from cli.test_commands import Terminal
from unclench.cli.global_options import WrongWords, split

COMMAND = ["log", "water", "--note", "a"]


@pytest.mark.parametrize(
    "words",
    [
        ["--json", "--data-dir", "d", *COMMAND],
        ["--data-dir", "d", "--json", *COMMAND],
        ["--data-dir=d", *COMMAND, "--json"],
        [*COMMAND, "--json", "--data-dir", "d"],
        ["log", "--data-dir", "d", "water", "--json", "--note", "a"],
    ],
)
def test_options_are_found_wherever_they_stand(words):
    options = split(words)
    assert (options.data_dir, options.as_json, options.hidden) == ("d", True, False)
    assert options.command == COMMAND
    assert options.forwarded() == ["--json", *COMMAND]


@pytest.mark.parametrize("words", [["--data-dir"], ["--data-dir="], ["--data-dir", ""], ["--data-dir", "--json"]])
def test_a_folder_that_is_not_named_is_refused(words):
    with pytest.raises(WrongWords, match="needs a value"):
        split([*words, "status"] if words[-1] in ("--data-dir=", "", "--json") else ["status", *words])


def test_two_folders_are_refused():
    with pytest.raises(WrongWords, match="twice"):
        split(["--data-dir", "a", "status", "--data-dir=b"])


@pytest.mark.parametrize("word", ["--data", "--data-di", "--js", "--hid", "--DATA-DIR", "--data=d"])
def test_nothing_is_guessed_from_a_beginning(tmp_path, word):
    terminal = Terminal(tmp_path)
    for words in ([word, "d", *COMMAND], [*COMMAND, word], [word]):
        status, out, err = terminal(*words)
        assert (status, out) == (2, "")
        assert word in err
    assert terminal.services.context.journal.read().drinks == ()


@pytest.mark.parametrize(
    "words",
    [
        ("log", "water", "--m", "250"),
        ("log", "water", "--no", "x"),
        ("ice", "start", "--min", "9"),
        ("export", "x", "--form=csv"),
    ],
)
def test_no_option_of_a_command_is_guessed_either(tmp_path, words):
    assert Terminal(tmp_path)(*words)[0] == 2


def test_behind_two_dashes_nothing_is_an_option():
    assert split(["signs", "--", "--json"]).command == ["signs", "--", "--json"]


def test_an_open_diary_is_not_left_for_another_folder(tmp_path):
    status, _, err = Terminal(tmp_path)("--data-dir", str(tmp_path), "log", "water")
    assert status == 2
    assert "another folder" in err


def test_the_version_is_an_answer_like_any_other(tmp_path):
    from unclench import __version__

    for words in (["--version"], ["status", "--version"]):
        assert Terminal(tmp_path)(*words) == (0, f"unclench {__version__}\n", "")
    assert json.loads(Terminal(tmp_path)("--version", "--json")[1]) == {"version": __version__}

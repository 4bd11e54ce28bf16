"""Nothing that was written in a note steers the terminal; a list has one entry a line and one zone a line."""

import json
import unicodedata

import pytest

from cli.test_commands import Terminal
from unclench.cli import visible

STEERING = {
    "\x1b[2J": "\u241b[2J",
    "a\nb": "a\u240ab",
    "a\rb": "a\u240db",
    "a\tb": "a\u2409b",
    "\x7f": "\u2421",
    "\x9b2J": "<U+009B>2J",
    "\u202ecod": "<U+202E>cod",
    "\u2066x": "<U+2066>x",
    "a\u2028b": "a<U+2028>b",
    "\U000e0041": "<U+E0041>",
}


@pytest.fixture
def terminal(tmp_path):
    return Terminal(tmp_path)


@pytest.mark.parametrize(("note", "shown"), STEERING.items())
def test_in_a_list_each_is_a_symbol_and_an_entry_is_one_line(terminal, note, shown):
    assert terminal("log", "water", "--note", f"x{note}x")[0] == 0
    assert terminal("log", "water")[0] == 0
    status, out, _ = terminal("list", "water")
    assert (status, len(out.splitlines())) == (0, 2)
    assert f"note=x{shown}x" in out


@pytest.mark.parametrize("note", STEERING)
def test_json_has_them_written_out_and_means_the_same(terminal, note):
    out = terminal("log", "water", "--note", f"x{note}x", "--json")[1]
    assert json.loads(out)["entry"]["note"] == f"x{note}x"
    assert not [letter for letter in out if unicodedata.category(letter) in ("Cc", "Cf", "Zl") and letter != "\n"]


@pytest.mark.parametrize("word", STEERING)
def test_a_wrong_word_is_not_sent_back_to_the_terminal_as_it_came(terminal, word):
    for words in (("log", "pain", f"x{word}"), (f"x{word}",), ("report", f"gone/{word}/page.pdf")):
        status, _, err = terminal(*words)
        assert status == 2
        assert not [letter for letter in err if unicodedata.category(letter) in ("Cc", "Cf", "Zl") and letter != "\n"]


def test_the_marks_around_a_number_to_call_are_left_out():
    assert visible.one_line("call \u2068911\u2069, in \u2066/home/a\u2069") == "call 911, in /home/a"


def test_letters_of_every_script_and_joined_signs_stay_as_they_are(terminal):
    note = "größer 水 می\u200cخواهم 👩\u200d⚕️"
    terminal("log", "water", "--note", note)
    assert f"note={note}" in terminal("list", "water")[1]


def test_all_moments_of_a_line_are_in_one_zone(terminal):
    terminal("ice", "start", "--minutes", "10")
    terminal.clock.advance(minutes=5)
    terminal("ice", "stop")
    out = terminal("list", "ice")[1]
    assert "2026-11-20T14:05:00+01:00" in out
    assert "ended=2026-11-20T14:10:00+01:00" in out
    assert "+00:00" not in out
    (entry,) = terminal.json("list", "ice")[1]["entries"]
    assert (entry["ended"], entry["changed"]) == ("2026-11-20T14:10:00+01:00", "2026-11-20T14:10:00+01:00")

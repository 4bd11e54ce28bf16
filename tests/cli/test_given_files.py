"""Files of answers are looked at before they are read, by the process of the command, never by the app."""

import json
import os
import sys

import pytest

from fakes import FakeKeeper, context
from unclench.actions.services import Services
from unclench.cli import client, given_files
from unclench.cli.parser import run

GOOD = '{"A3": "n"}'
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and links")


def make_pipe(path) -> None:
    os.mkfifo(path)


def make_link_to_a_pipe(path) -> None:
    os.mkfifo(path.with_name("pipe"))
    path.symlink_to("pipe")


def make_endless_link(path) -> None:
    path.symlink_to(path.name)


BAD = {
    "a pipe": make_pipe,
    "a link to a pipe": make_link_to_a_pipe,
    "a folder": lambda path: path.mkdir(),
    "a device": lambda path: path.symlink_to("/dev/zero"),
    "an endless link": make_endless_link,
    "nothing": lambda path: None,
    "too much": lambda path: path.write_text(" " * given_files.MOST_BYTES + GOOD),
    "another encoding": lambda path: path.write_text(GOOD, encoding="utf-16"),
    "no text": lambda path: path.write_bytes(b"\xff\xfe\x00"),
}
COMMANDS = [
    ["signs", "f"],
    ["signs", "--at", "9:00", "f"],
    ["episode", "start", "--signs", "f"],
    ["causes", "--answers=f"],
]


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_client_refuses_at_once_what_is_no_ordinary_file(tmp_path, bad, command):
    """Nobody listens at the address: the file is looked at before that is found out."""
    BAD[bad](tmp_path / "f")
    answer = client.ask(str(tmp_path / "nobody"), command, str(tmp_path))
    assert answer is not None
    status, out, err = answer
    assert (status, out) == (2, "")
    assert "f" in err
    status, out, err = client.ask(str(tmp_path / "nobody"), ["--json", *command], str(tmp_path)) or (0, "", "")
    assert (status, json.loads(out)["error"]["code"], err) == (2, "bad_input", "")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_good_file_is_read_for_the_app(tmp_path, command):
    (tmp_path / "f").write_text(GOOD)
    assert given_files.of_command(command, str(tmp_path)) == {"f": GOOD}
    assert client.ask(str(tmp_path / "nobody"), command, str(tmp_path)) is None


@pytest.mark.parametrize("command", [["signs", "clear", "called"], ["status"], ["log", "pain", "4"], ["signs"], []])
def test_other_commands_read_nothing(tmp_path, command):
    assert given_files.of_command(command, str(tmp_path)) == {}


CONTENTS = {
    "deep": "[" * 100_000,
    "half a letter": r'{"\ud83d": "y"}',
    "nul": r'{"A3\u0000": "y"}',
    "a list": "[]",
    "a number": "9" * 5000,
    "nothing": "",
    "not a number": '{"A3": NaN}',
    "an unknown sign": '{"Z9": "y"}',
    "a wrong answer": '{"A3": ["y"]}',
    "a name twice": '{"A3": "y", "A3": "n"}',
}


@pytest.mark.parametrize("content", CONTENTS)
@pytest.mark.parametrize("command", COMMANDS[::2] + COMMANDS[3:], ids=" ".join)
def test_what_is_no_answers_exits_2_with_a_sentence_and_writes_nothing(tmp_path, command, content):
    services = Services(context(), FakeKeeper())
    status, out, err = run(command, lambda: services, str(tmp_path), running=True, files={"f": CONTENTS[content]})
    assert (status, out) == (2, "")
    assert err.strip().isprintable()
    assert services.context.journal.read().ever == frozenset()


def test_the_app_opens_no_file_that_was_not_sent(tmp_path):
    (tmp_path / "f").write_text(GOOD)
    services = Services(context(), FakeKeeper())
    assert run(["signs", "f"], lambda: services, str(tmp_path), running=True, files={})[0] == 2
    assert run(["signs", "f"], lambda: services, str(tmp_path), running=True, files={"f": GOOD})[0] == 0
    assert run(["signs", "f"], lambda: services, str(tmp_path), running=False)[0] == 0

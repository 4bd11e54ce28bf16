"""Sharing the diary as commands (CLI.md)."""

import json
from pathlib import Path

import pytest

from fakes import FakeClock, file_journal, guide
from unclench.actions.context import Context
from unclench.actions.services import Services
from unclench.cli.parser import run
from unclench.store.file_keeper import FileKeeper
from unclench.store.sync.folder_sync import FolderSync


class Terminal:
    """A prompt on one computer, whose app shares a folder."""

    def __init__(self, home: Path, name: str) -> None:
        self.clock, self.cwd = FakeClock(), str(home)
        path = home / name / "unclench.sqlite"
        self.journal = file_journal(path, self.clock, name)
        self.published: list[set[str]] = []
        context = Context(self.journal, self.clock, guide(), lambda kinds: self.published.append(set(kinds)))
        share = FolderSync(path, home / name / "state", name, self.clock)
        self.services = Services(context, FileKeeper(self.journal, self.clock), folder=lambda: share)

    def __call__(self, *words: str):
        status, out, _ = run([*words, "--json"], lambda: self.services, self.cwd, running=True)
        return status, json.loads(out)

    def plain(self, *words: str) -> tuple[int, str, str]:
        return run(words, lambda: self.services, self.cwd, running=True)


@pytest.fixture
def two(tmp_path):
    (tmp_path / "folder").mkdir()
    terminals = [Terminal(tmp_path, name) for name in ("home", "work")]
    yield terminals
    for terminal in terminals:
        terminal.journal.close()


def test_two_computers_share_a_folder_with_made_up_words(two, tmp_path):
    home, work = two
    home("log", "water")
    status, joined = home("sync", "join", "folder", "--name", "Home PC")
    assert (status, joined["state"], joined["exchange"]["sent"]) == (0, "on", 1)
    words = joined["passphrase"]
    assert len(words.split("-")) == 5
    assert work("sync", "join", "folder")[0] == 2
    (tmp_path / "words.txt").write_text(f"{words}\n", encoding="utf-8")
    assert work("sync", "join", "folder", "--name", "work", "--passphrase", "words.txt")[1]["exchange"]["received"] == 1
    assert len(work("list", "water")[1]["entries"]) == 1
    assert {"sync", "drinks"} in work.published
    (other,) = work("sync")[1]["others"]
    assert (other["name"], other["entries"]) == ("Home PC", 1)
    assert "Home PC" in work.plain("sync")[1]
    status, out, _ = home.plain("sync", "once")
    assert (status, out.count(".")) == (0, 2)


def test_names_leaving_forgetting_and_cleaning_up(two):
    home, work = two
    assert home("sync")[1]["state"] == "off"
    assert home("sync", "once")[1]["error"]["code"] == "sync_off"
    home("sync", "join", "folder", "--plain", "--name", "home")
    work("sync", "join", "folder", "--plain", "--name", "work")
    assert home("sync", "name", "house")[1]["here"]["name"] == "house"
    home("sync", "once")
    work("sync", "once")
    assert work("sync", "forget", "nobody")[0] == 2
    assert work("sync", "forget", "house")[1]["forgotten"]["name"] == "house"
    assert work("sync")[1]["others"] == []
    assert work("sync", "clean")[1] == {"deleted": 0}
    assert work("sync", "join", "folder", "--plain")[1]["error"]["code"] == "sync_on"
    assert work("sync", "leave") == (0, {"state": "off"})
    assert work("sync", "join", "nowhere", "--plain")[0] == 2
    assert work("sync", "join", "folder", "--plain", "--name", " ")[0] == 2


def test_what_is_wrong_is_said_and_in_the_system_check(two, tmp_path):
    home, _ = two
    assert next(one for one in home("check")[1]["ports"] if one["name"] == "sync")["answer"] == "no"
    home("sync", "join", "folder", "--plain", "--name", "home")
    check = next(one for one in home("check")[1]["ports"] if one["name"] == "sync")
    assert (check["answer"], check["by"]) == ("yes", str(tmp_path / "folder"))
    (tmp_path / "folder" / "some.unclench").write_bytes(b"hello")
    status, out, err = home.plain("sync", "once")
    assert (status, "some.unclench" in err, "some.unclench" in out) == (0, True, False)
    check = next(one for one in home("check")[1]["ports"] if one["name"] == "sync")
    assert (check["answer"], "some.unclench" in check["reason"]) == ("no", True)


def test_ice_that_runs_on_another_computer_is_stopped_from_here_and_none_starts(two):
    home, work = two
    for terminal, name in zip(two, ("home", "work"), strict=True):
        terminal("sync", "join", "folder", "--plain", "--name", name)
    home("ice", "start")
    home("sync", "once")
    work("sync", "once")
    assert work("ice", "start", "--override", "now")[1]["error"]["code"] == "session_running"
    work.clock.advance(minutes=2)
    home.clock.advance(minutes=2)
    assert work("ice", "stop")[1]["entry"]["ended_by"] == "person"
    work("sync", "once")
    home("sync", "once")
    assert home("ice", "stop")[1]["error"]["code"] == "nothing_running"
    assert home("ice", "start")[1]["error"]["code"] == "ice_gap"

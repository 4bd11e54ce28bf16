"""Backup, restore, export, import and erase as commands (CLI.md)."""

import json
import sqlite3
from pathlib import Path

import pytest

from fakes import FakeClock, file_journal, guide
from unclench.actions.context import Context
from unclench.actions.services import Services
from unclench.cli.parser import run
from unclench.store import schema
from unclench.store.file_keeper import FileKeeper


class Terminal:
    """A clock, a diary on a file, and a prompt in its folder."""

    def __init__(self, folder: Path, device: str = "here") -> None:
        self.clock = FakeClock()
        self.journal = file_journal(folder / "data" / "unclench.sqlite", self.clock, device)
        context = Context(self.journal, self.clock, guide(), lambda tables: None)
        self.services = Services(context, FileKeeper(self.journal, self.clock))
        self.cwd = str(folder)

    def __call__(self, *words: str):
        status, out, _ = run([*words, "--json"], lambda: self.services, self.cwd, running=True)
        return status, json.loads(out)

    def plain(self, *words: str) -> str:
        return run(words, lambda: self.services, self.cwd, running=True)[1]

    @property
    def pains(self) -> list[int]:
        return [pain["value"] for pain in self("list", "pains")[1]["entries"]]


@pytest.fixture
def terminal(tmp_path):
    terminal = Terminal(tmp_path)
    terminal("log", "pain", "4")
    yield terminal
    terminal.journal.close()


@pytest.fixture
def other(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    other = Terminal(tmp_path / "elsewhere", "there")
    yield other
    other.journal.close()


def test_a_backup_is_written_where_one_says_and_restored_from_there(terminal, tmp_path):
    assert terminal("backup", "mine.sqlite") == (0, {"file": str(tmp_path / "mine.sqlite")})
    terminal("log", "pain", "7")
    status, answer = terminal("restore", "mine.sqlite")
    assert status == 0
    assert Path(answer["kept_aside"]).is_file()
    assert terminal.pains == [4]


def test_a_damaged_backup_exits_3_and_a_missing_one_2(terminal, tmp_path):
    (tmp_path / "bad.sqlite").write_text("nothing of the kind")
    assert terminal("restore", "bad.sqlite")[0] == 3
    assert terminal("restore", "none.sqlite")[0] == 2
    assert terminal.pains == [4]


def test_an_export_can_be_looked_at_and_taken_in_elsewhere(terminal, other, tmp_path):
    status, answer = terminal("export", "out")
    assert (status, answer["files"]) == (0, [str(tmp_path / "out" / "unclench.json")])
    file = answer["files"][0]
    assert other("import", file, "--preview")[1]["total"] == {"new": 1, "newer": 0, "known": 0}
    assert other.pains == []
    assert other("import", file)[1]["tables"]["pains"]["new"] == 1
    assert other.pains == [4]


def test_csv_is_one_file_a_table_and_another_format_exits_2(terminal, tmp_path):
    status, answer = terminal("export", "out", "--format", "csv")
    assert status == 0
    assert str(tmp_path / "out" / "pains.csv") in answer["files"]
    assert terminal("export", "out", "--format", "xml")[0] == 2


def test_for_a_spreadsheet_names_stand_for_ids(terminal, tmp_path):
    terminal("log", "stretch", "cat_cow")
    status, answer = terminal("export", "out", "--format", "spreadsheet")
    assert (status, answer["files"]) == (
        0,
        [str(tmp_path / "out" / "unclench-pains.csv"), str(tmp_path / "out" / "unclench-stretches.csv")],
    )
    written = (tmp_path / "out" / "unclench-stretches.csv").read_text(encoding="utf-8-sig")
    assert guide().prevention.moves["cat_cow"].name in written
    assert "2026-11-20 14:05:00" in written


@pytest.mark.parametrize("words", [(), ("--yes-delete", "Data"), ("--yes-delete", ""), ("--yes-delete=/data",)])
def test_nothing_is_erased_without_the_name_of_the_folder(terminal, tmp_path, words):
    status, answer = terminal("erase", *words)
    assert (status, answer["error"]["code"]) == (2, "bad_input")
    assert f"{tmp_path / 'data'} with its one entry" in answer["error"]["message"]
    assert "--yes-delete data" in answer["error"]["message"]
    assert terminal.pains == [4]


@pytest.mark.parametrize("whole", [False, True])
def test_all_is_erased_when_the_folder_is_named(terminal, tmp_path, whole):
    terminal("backup")
    other = tmp_path / "data" / "backups" / "letter.txt"
    other.write_text("Dear Anna")
    assert terminal("erase", "--yes-delete", str(tmp_path / "data") if whole else "data")[0] == 0
    assert terminal.pains == []
    assert list((tmp_path / "data" / "backups").iterdir()) == [other]


def test_backups_stay_when_one_says_so(terminal, tmp_path):
    terminal("backup")
    assert terminal("erase", "--yes-delete=data", "--keep-backups")[0] == 0
    assert len(list((tmp_path / "data" / "backups").iterdir())) == 1


def test_a_data_file_of_an_older_version_is_taken_in(terminal, tmp_path):
    old = Path(__file__).parents[1] / "store" / "files" / "schema-1.sqlite"
    assert terminal("import", str(old))[0] == 0
    assert len(terminal.pains) == 2


def test_a_data_file_of_a_newer_version_exits_3_and_changes_nothing(terminal, tmp_path):
    terminal("backup", "newer.sqlite")
    with sqlite3.connect(tmp_path / "newer.sqlite") as file:
        file.execute(f"PRAGMA user_version = {schema.newest() + 1}")
    file.close()
    for command in ("import", "restore"):
        status, answer = terminal(command, "newer.sqlite")
        assert (status, answer["error"]["code"]) == (3, "newer_file")
        assert "newer version of Unclench" in answer["error"]["message"]
    assert terminal.pains == [4]


def test_a_file_with_an_entry_that_names_something_twice_is_refused_never_the_last_one_taken(terminal, other):
    (Path(terminal.cwd) / "signs.json").write_text('{"A3": "y"}', encoding="utf-8")
    terminal("signs", "signs.json")
    file = Path(terminal("export", "out", "--format", "json")[1]["files"][0])
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('"A3":', '"A3": "n", "A3":', 1), encoding="utf-8")
    status, answer = other("import", str(file))
    assert (status, "A3 stands twice in one entry of" in answer["error"]["message"]) == (2, True)
    assert other("list", "signs")[1]["entries"] == []


def test_the_folder_of_an_export_can_be_imported_and_another_says_what_would_be_right(terminal, other, tmp_path):
    assert terminal("export", "out")[0] == 0
    assert other("import", "../out")[1]["total"]["new"] == 1
    assert other.pains == [4]
    (tmp_path / "empty").mkdir()
    status, answer = other("import", "../empty")
    assert status == 2
    assert "Name a folder with unclench.json, or a file." in answer["error"]["message"]
    (tmp_path / "odd" / "unclench.json").mkdir(parents=True)
    status, answer = other("import", "../odd")
    assert (status, "no ordinary file" in answer["error"]["message"]) == (2, True)

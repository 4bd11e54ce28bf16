"""Commands killed at any moment: what was confirmed is there, nothing is there by half, and the next command works.

UNCLENCH_KILLS: how many kills in all (`make adversary`).
"""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from end_to_end.killed_commands import Commands
from end_to_end.traced import PYTHON, environment
from fakes import FakeClock, file_journal
from store.damage import DRINKS, fill
from store.test_migrations import FILES
from unclench.core.base.entries import KINDS
from unclench.store import backup, schema

KILLS = int(os.environ.get("UNCLENCH_KILLS", "48"))
DOORS = 9
TURNS = max(3, KILLS // DOORS)


@pytest.fixture(scope="module")
def commands() -> Iterator[Commands]:
    made = Commands()
    yield made
    made.close()


@dataclass
class Place:
    """A data folder to be hurt, what lies beside it, and what the killed command said."""

    folder: Path
    out: Path

    @property
    def file(self) -> Path:
        return self.folder / "unclench.sqlite"

    def said(self) -> str:
        return self.out.read_text(errors="replace") if self.out.exists() else ""


@pytest.fixture(scope="module")
def template(tmp_path_factory) -> Path:
    """A diary with a backup, an export of another one, and a copy of it."""
    base, clock = tmp_path_factory.mktemp("kills"), FakeClock()
    journal = file_journal(base / "data" / "unclench.sqlite", clock)
    fill(journal, clock)
    journal.close()
    backup.daily(base / "data" / "unclench.sqlite", clock.utc)
    other = file_journal(base / "other" / "unclench.sqlite", clock, device="there")
    for _ in range(20):
        fill_drinks(other, clock)
    from unclench.store.file_keeper import FileKeeper

    FileKeeper(other, clock).export(str(base), "json")
    FileKeeper(other, clock).backup(str(base / "copy.sqlite"))
    other.close()
    (base / "old").mkdir()
    shutil.copy(FILES / "schema-1.sqlite", base / "old" / "unclench.sqlite")
    return base


def fill_drinks(journal, clock) -> None:
    from store.entries_of import drink

    with journal.write() as w:
        for _ in range(20):
            w.add(drink(clock))


OTHERS = 400
"""Drinks in the other diary."""


def count(path: Path, table: str = "drinks") -> int:
    if not path.exists():
        return -1
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"SELECT count(*) FROM {table} WHERE deleted_utc IS NULL").fetchone()[0]


def assert_sound(path: Path) -> None:
    """The file is whole, opens without a word, and takes an entry."""
    clock = FakeClock()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    journal = file_journal(path, clock)
    before = len(journal.find("drinks"))
    fill_drinks(journal, clock)
    assert len(journal.find("drinks")) == before + 20
    assert journal.messages == []
    journal.close()


def check_log(place: Place) -> None:
    confirmed = '"entry"' in place.said()
    assert count(place.file) == DRINKS + 1 if confirmed else count(place.file) in (DRINKS, DRINKS + 1)


def check_import(place: Place) -> None:
    found = count(place.file)
    assert found in (DRINKS, DRINKS + OTHERS)
    assert found == DRINKS + OTHERS or "Added" not in place.said()


def check_restore(place: Place) -> None:
    found = count(place.file)
    assert found in (DRINKS, OTHERS)
    assert found == OTHERS or "Restored" not in place.said()


def check_erase(place: Place) -> None:
    found = count(place.file)
    assert found in (-1, 0, DRINKS)
    assert found <= 0 or "deleted" not in place.said()


def check_export(place: Place) -> None:
    assert count(place.file) == DRINKS
    written = place.folder.parent / "out" / "unclench.json"
    if written.exists():
        assert len(json.loads(written.read_bytes())["tables"]["drinks"]) == DRINKS
    else:
        assert "Exported" not in place.said()


def check_sheets(place: Place) -> None:
    """All sheets are there, or none; no part of one."""
    assert count(place.file) == DRINKS
    written = sorted(file.name for file in place.folder.parent.glob("out/unclench-*.csv"))
    lines = {file: (place.folder.parent / "out" / file).read_bytes().count(b"\r\n") for file in written}
    assert all(lines[file] == {"unclench-drinks.csv": DRINKS + 1}.get(file, 2) for file in written)
    assert len(written) == 3 or "Exported" not in place.said()


def check_migration(place: Place) -> None:
    journal = file_journal(place.file, FakeClock())
    found = {table for table in KINDS if journal.find(table)}
    assert len(found) > 10
    journal.close()
    with closing(sqlite3.connect(place.file)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.newest(),)


DOORS_OF_COMMANDS: dict[str, tuple[str, list[str], Callable[[Place], None]]] = {
    "log": ("data", ["log", "water", "--json"], check_log),
    "import": ("data", ["import", "{base}/unclench.json"], check_import),
    "restore": ("data", ["restore", "{base}/copy.sqlite"], check_restore),
    "erase": ("data", ["erase", "--yes-delete", "data"], check_erase),
    "export": ("data", ["export", "{place}/out"], check_export),
    "sheets": ("data", ["export", "{place}/out", "--format", "spreadsheet"], check_sheets),
    "migration": ("old", ["status"], check_migration),
}


@pytest.mark.parametrize("door", DOORS_OF_COMMANDS)
def test_a_killed_command_leaves_a_whole_diary(commands, template, tmp_path, monkeypatch, door: str) -> None:
    source, words, check = DOORS_OF_COMMANDS[door]
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    killed, longest = 0, 0.0
    chance = random.Random(door)
    for turn in range(-2, TURNS):
        place = Place(tmp_path / f"{turn}" / "data", tmp_path / "said")
        shutil.copytree(template / source, place.folder)
        argv = [word.format(base=template, place=place.folder.parent) for word in words]
        place.out.unlink(missing_ok=True)
        after = None if turn < 0 else longest * chance.random() * 1.05
        status, took = commands.run(["--data-dir", str(place.folder), *argv], place.out, after)
        if after is None:
            assert status == 0, place.said()
            longest = took  # of the second, which is the first that finds all loaded
        else:
            assert status in (0, -signal.SIGKILL), place.said()
        killed += status != 0
        check(place)
        assert "Traceback" not in place.said()
        if place.file.exists():
            assert_sound(place.file)
        shutil.rmtree(place.folder.parent)
    assert killed


@pytest.mark.parametrize("program", ["hold_on", "answer_on"])
def test_a_killed_plank_or_checklist_keeps_all_that_was_told(tmp_path, program: str) -> None:
    chance = random.Random(program)
    for turn in range(TURNS):
        path = tmp_path / f"{turn}" / "unclench.sqlite"
        path.parent.mkdir()
        running = subprocess.Popen([*PYTHON, program, str(path)], stdout=subprocess.PIPE, text=True, env=environment())
        assert running.stdout
        seen = [running.stdout.readline().strip()]
        time.sleep(chance.random() / 5)
        running.kill()
        seen += [line.strip() for line in running.stdout if line.endswith("\n")]
        running.stdout.close()
        running.wait()
        journal = file_journal(path, FakeClock())
        facts = journal.read()
        if program == "hold_on":
            timer = facts.timers["plank"]
            assert timer.seen_boot_seconds is not None
            assert int(seen[-1]) <= timer.seen_boot_seconds - timer.boot_seconds <= int(seen[-1]) + 1
        else:
            answers = sum(len(run.answers) for run in facts.causes_runs)
            assert int(seen[-1]) <= answers <= int(seen[-1]) + 1
        assert journal.messages == []
        journal.close()
        assert_sound(path)

"""Killed at any write or sync, or ten at once: always a good file afterwards, and nothing lost that was confirmed."""

import json
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from end_to_end.traced import PYTHON, Programs, environment
from fakes import FakeClock, file_journal
from store.damage import DRINKS, damage_files, fill, ruin
from store.entries_of import drink
from unclench.store import backup, schema
from unclench.store.journal import SqliteJournal

CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "rename", "unlink", "link")


def calls_made(programs: Programs, name: str, path: Path) -> Counter[str]:
    """How often the program writes and syncs, by system call."""
    done = programs.run(name, path, "-e", f"trace={','.join(CALLS)}")
    assert done.status == 0, done.out
    return Counter(re.findall(rf"^(?:\d+ +)?({'|'.join(CALLS)})\(", done.calls, re.MULTILINE))


def killed(programs: Programs, name: str, folder: Path, template: Path) -> Iterator[Path]:
    """The file after a kill at each write and sync of the program in turn."""
    counting = folder / "counting" / "unclench.sqlite"
    shutil.copytree(template, counting.parent)
    counted = calls_made(programs, name, counting)
    assert counted["pwrite64"] > 5
    assert counted["fdatasync"] + counted["fsync"] > 2
    for call, count in counted.items():
        for number in spread(count):
            path = folder / f"{call}-{number}" / "unclench.sqlite"
            shutil.copytree(template, path.parent)
            done = programs.faulty(call, f"signal=KILL:when={number}", name, path)
            assert done.status == -signal.SIGKILL, f"{call} {number}: {done}"
            yield path
            shutil.rmtree(path.parent)


def spread(count: int) -> list[int]:
    """Every call where there are few; of a long run of equal ones the ends and some between."""
    if count <= 18:
        return list(range(1, count + 1))
    return [*range(1, 7), *range(7, count - 6, max(1, count // 6)), *range(count - 5, count + 1)]


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A data folder with entries."""
    journal = file_journal(tmp_path / "template" / "unclench.sqlite", FakeClock())
    fill(journal, FakeClock())
    journal.close()
    return tmp_path / "template"


def assert_good(path: Path, drinks: int) -> None:
    """The file opens without a word, holds what it held, and takes a new entry."""
    clock = FakeClock()
    journal = file_journal(path, clock)
    assert len(journal.read().drinks) == drinks
    assert journal.messages == []
    journal.close()
    for copy in backup.folder_of(path).glob("*.sqlite"):
        assert backup.usable(copy)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def test_killed_while_the_file_is_made(programs: Programs, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for path in killed(programs, "make", tmp_path, empty):
        if path.exists():
            connection = sqlite3.connect(path)
            assert connection.execute("PRAGMA user_version").fetchone() == (schema.newest(),)
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            connection.close()
        clock = FakeClock()
        journal = SqliteJournal(path, "here", clock)
        with journal.write() as w:
            w.add(drink(clock))
        assert 1 <= len(journal.read().drinks) <= 2
        assert journal.messages == []
        journal.close()


def test_killed_while_the_file_is_brought_up_to_date(programs: Programs, tmp_path: Path, template: Path) -> None:
    for path in killed(programs, "migrate", tmp_path, template):
        assert programs.run("migrate", path).status == 0
        connection = sqlite3.connect(path)
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.newest() + 1,)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*), count(more) FROM drinks").fetchone() == (DRINKS, 0)
        connection.close()
        copies = list(backup.folder_of(path).glob("*.sqlite"))
        assert copies
        assert all(backup.usable(copy) for copy in copies)


def test_killed_while_a_backup_is_made(programs: Programs, tmp_path: Path, template: Path) -> None:
    for path in killed(programs, "back_up", tmp_path, template):
        assert_good(path, DRINKS)
        clock = FakeClock()
        clock.advance(hours=24)
        assert backup.daily(path, clock.utc)
        assert_good(path, DRINKS)


def test_killed_while_a_damaged_file_is_mended(programs: Programs, tmp_path: Path, template: Path) -> None:
    damaged = template / "unclench.sqlite"
    backup.daily(damaged, FakeClock().utc)
    ruin(damaged)
    content = damaged.read_bytes()
    for path in killed(programs, "read", tmp_path, template):
        journal = file_journal(path, FakeClock())
        assert len(journal.read().drinks) == DRINKS
        journal.close()
        assert content in [file.read_bytes() for file in path.parent.glob("*damaged*.sqlite")]


def test_killed_while_a_backup_is_restored(programs: Programs, tmp_path: Path, template: Path) -> None:
    path = template / "unclench.sqlite"
    clock = FakeClock()
    backup.daily(path, clock.utc)
    clock.advance(hours=24)
    journal = file_journal(path, clock)
    with journal.write() as w:
        w.delete(w.facts.drinks[0])
    journal.close()
    drinks = Counter[int]()
    for after in killed(programs, "restore", tmp_path, template):
        journal = file_journal(after, clock)
        drinks[len(journal.read().drinks)] += 1
        assert journal.messages == []
        journal.close()
    assert drinks.keys() <= {DRINKS - 1, DRINKS}
    assert drinks[DRINKS - 1] > 0


def test_killed_while_entries_are_written_none_that_was_confirmed_is_lost(tmp_path: Path, template: Path) -> None:
    chance = random.Random(11)
    path = template / "unclench.sqlite"
    confirmed: set[str] = set()
    for _ in range(8):
        writing = subprocess.Popen(
            [*PYTHON, "drink_on", str(path)], stdout=subprocess.PIPE, text=True, env=environment()
        )
        assert writing.stdout
        confirmed.add(writing.stdout.readline().strip())
        time.sleep(chance.random() / 20)
        writing.kill()
        confirmed |= {line.strip() for line in writing.stdout if line.endswith("\n")}
        writing.stdout.close()
        writing.wait()
    journal = file_journal(path)
    assert confirmed <= {entry.id for entry in journal.read().drinks}
    assert len(confirmed) > 20
    journal.close()


def test_a_hold_waits_for_no_disk_while_it_goes_on(programs: Programs, tmp_path: Path) -> None:
    synced: dict[str, int] = {}
    for name in ("hold", "hold_nothing"):
        path = tmp_path / name / "unclench.sqlite"
        path.parent.mkdir()
        counted = calls_made(programs, name, path)
        synced[name] = counted["fdatasync"] + counted["fsync"]
    assert synced["hold"] == synced["hold_nothing"] > 2


def test_a_kill_loses_no_second_of_a_hold(tmp_path: Path) -> None:
    path = tmp_path / "killed" / "unclench.sqlite"
    holding = subprocess.Popen([*PYTHON, "hold_on", str(path)], stdout=subprocess.PIPE, text=True, env=environment())
    assert holding.stdout
    seen = [holding.stdout.readline().strip() for _ in range(20)]
    holding.kill()
    seen += [line.strip() for line in holding.stdout if line.endswith("\n")]
    holding.stdout.close()
    holding.wait()
    journal = file_journal(path)
    timer = journal.read().timers["plank"]
    assert timer.seen_boot_seconds is not None
    assert int(seen[-1]) <= timer.seen_boot_seconds - timer.boot_seconds <= int(seen[-1]) + 1
    journal.close()


def test_ten_processes_start_twenty_sessions_each_on_an_empty_folder_and_one_runs(tmp_path: Path) -> None:
    path = tmp_path / "data" / "unclench.sqlite"
    started = [
        subprocess.Popen(
            [*PYTHON, "start", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment()
        )
        for _ in range(10)
    ]
    told = Counter[str]()
    for process in started:
        out, err = process.communicate()
        assert err == ""
        told.update(out.split())
    assert told == {"started": 1, "session_running": 199}
    journal = file_journal(path)
    assert len(journal.read().sessions) == 1
    assert len(journal.read().timers) == 1
    journal.close()


def test_twenty_commands_at_once_on_an_empty_folder_start_one_session(tmp_path: Path) -> None:
    line = [sys.executable, "-m", "unclench", "--data-dir", str(tmp_path / "data"), "ice", "start", "--json"]
    running = [
        subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment())
        for _ in range(20)
    ]
    told = Counter[str]()
    for process in running:
        out, err = process.communicate()
        answer = json.loads(out)
        assert process.returncode == (0 if "entry" in answer else 1), err
        told["started" if "entry" in answer else answer["error"]["code"]] += 1
    assert told == {"started": 1, "session_running": 19}


def test_two_hundred_damaged_files(tmp_path: Path) -> None:
    outcomes = damage_files(tmp_path, 200)
    assert outcomes["mended"] > 80
    assert outcomes["refused"] < 20

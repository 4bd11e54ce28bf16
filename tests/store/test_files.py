"""The small parts: ids, the name of this computer, the lock, and trouble in words."""

import errno
import sqlite3
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fakes import FakeClock, file_journal
from store.entries_of import drink
from store.sql import sql
from store.test_unwritten import no_file_may_grow
from unclench.core.base.errors import BadInput, StoreTrouble
from unclench.store import lock
from unclench.store.device import device_id, keep_device
from unclench.store.error_words import CODES, told, words
from unclench.store.file_keeper import FileKeeper
from unclench.store.ids import Ids
from unclench.store.journal import SqliteJournal
from unclench.store.open_file import sync


@given(some.lists(some.integers(-100_000, 100_000), min_size=2, max_size=30))
def test_ids_rise_whatever_the_clock_does(steps):
    clock, ids = FakeClock(), Ids()
    made = []
    for step in steps:
        clock.set_wall(step / 1000)
        made.append(ids.new(clock.utc))
    assert made == sorted(set(made))


def test_an_id_is_a_uuid_of_version_7():
    from uuid import UUID

    made = UUID(Ids().new(FakeClock().utc))
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == int(FakeClock().utc.timestamp() * 1000)


def test_a_computer_has_one_name_and_keeps_it(tmp_path):
    first = device_id(tmp_path / "state")
    assert len(first) == 16
    assert device_id(tmp_path / "state") == first
    assert (tmp_path / "state" / "device").stat().st_mode & 0o777 == 0o600
    assert device_id(tmp_path / "other") != first


def test_the_first_of_several_starts_names_the_computer(tmp_path, monkeypatch):
    from unclench.store import device

    def another_start(file: Path) -> None:
        """While this one writes its name, another one has already kept its own."""
        (file.parent / "device").write_text("another start")

    monkeypatch.setattr(device, "sync", another_start)
    assert device_id(tmp_path) == "another start"
    assert [file.name for file in tmp_path.iterdir()] == ["device"]


def test_an_empty_name_left_by_a_power_cut_is_made_anew(tmp_path):
    (tmp_path / "device").touch()
    first = device_id(tmp_path)
    assert len(first) == 16
    assert device_id(tmp_path) == first


def test_a_name_that_found_no_room_is_kept_once_there_is_some(tmp_path):
    with no_file_may_grow(0):
        new = device_id(tmp_path / "state")
        keep_device(tmp_path / "state", new)
    assert len(new) == 16
    assert list((tmp_path / "state").iterdir()) == []
    keep_device(tmp_path / "state", new)
    assert device_id(tmp_path / "state") == new


def test_a_state_folder_that_cannot_be_is_told_in_words(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreTrouble):
        device_id(tmp_path / "file" / "state")


def test_who_does_not_get_the_lock_in_time_is_told(path, monkeypatch):
    path.parent.mkdir()
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.05)
    with lock.locked(path):
        with pytest.raises(StoreTrouble) as trouble, lock.locked(path):
            pass
        assert trouble.value.code == "locked"


def test_the_lock_passes_on(path):
    path.parent.mkdir()
    order: list[str] = []

    def second() -> None:
        with lock.locked(path):
            order.append("second")

    with lock.locked(path):
        waiting = threading.Thread(target=second)
        waiting.start()
        order.append("first")
    waiting.join()
    assert order == ["first", "second"]


def test_a_file_that_another_program_holds_is_told_in_words(kept, path, clock):
    kept.read()
    sql(kept, "PRAGMA busy_timeout = 20")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreTrouble) as trouble, kept.write():
        pass
    assert trouble.value.code == "locked"
    assert kept.read().drinks == ()
    other.close()
    with kept.write() as w:
        w.add(drink(clock))


@pytest.mark.parametrize("code", sorted({*CODES.values(), "newer_file", "not_ours"}))
def test_every_trouble_says_what_is_wrong_and_a_way_on_without_leaving_a_hole(path, code):
    trouble = words(code, path)
    assert trouble.code == code
    assert str(path) in trouble.way_on
    for text in (trouble.message, trouble.way_on):
        assert "{" not in text
        assert text.endswith(".")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.ENOSPC, "full"), "disk_full"),
        (OSError(errno.EROFS, "read-only"), "read_only"),
        (PermissionError(errno.EACCES, "no"), "no_access"),
        (OSError(errno.ELOOP, "a link to itself"), "no_access"),
        (OSError(errno.ENXIO, "strange"), "disk_error"),
        (OSError("strange"), "disk_error"),
    ],
)
def test_trouble_of_the_folder_in_words(path, error, code):
    with pytest.raises(StoreTrouble) as trouble, told(path):
        raise error
    assert trouble.value.code == code


def test_a_bug_stays_a_bug(path):
    with pytest.raises(sqlite3.OperationalError), told(path):
        raise sqlite3.OperationalError("a bug of ours")
    with pytest.raises(KeyError), told(path):
        raise KeyError


def test_an_error_in_the_body_of_a_write_is_not_taken_for_trouble_with_the_file(journal):
    with pytest.raises(FileNotFoundError), journal.write():
        raise FileNotFoundError(errno.ENOENT, "a resource")


def test_a_folder_where_the_file_should_be_is_told_in_words(path, clock):
    path.mkdir(parents=True)
    with pytest.raises(StoreTrouble) as trouble:
        SqliteJournal(path, "here", clock).read()
    assert trouble.value.code == "no_access"


def test_a_file_where_the_folder_should_be_is_told_in_words(tmp_path, clock):
    (tmp_path / "file").write_text("")
    journal = SqliteJournal(tmp_path / "file" / "unclench.sqlite", "here", clock)
    with pytest.raises(StoreTrouble), journal.write() as w:
        w.add(drink(clock))


def test_a_half_made_file_of_a_killed_start_is_in_nobodys_way(path, clock):
    path.parent.mkdir()
    for ending in (".new", ".new-journal", ".new-wal"):
        path.with_name(path.name + ending).write_bytes(b"half")
    journal = SqliteJournal(path, "here", clock)
    with journal.write() as w:
        w.add(drink(clock))
    assert len(journal.read().drinks) == 1
    journal.close()
    assert not list(path.parent.glob("*.new*"))


def test_a_folder_can_be_made_safe_like_a_file(tmp_path):
    sync(tmp_path)


def test_the_journal_can_be_closed_twice(path, clock):
    journal = file_journal(path, clock)
    journal.read()
    journal.close()
    journal.close()
    clock.advance(timedelta(hours=1).total_seconds())
    assert journal.read().drinks == ()
    journal.close()


OPEN_AND_CLOSE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("UPDATE settings SET scope = scope")
connection.close()
"""


@pytest.mark.parametrize("act", ["daily", "good", "export_over_it"])
def test_another_process_that_ends_leaves_the_log_of_a_file_that_is_open_here(path, clock, tmp_path, act):
    """Whatever we read of the file past SQLite must not take away the locks that say that we have it open."""
    journal = file_journal(path, clock)
    with journal.write() as w:
        w.add(drink(clock))
    keeper = FileKeeper(journal, clock)
    log = path.with_name(path.name + "-wal")
    before = log.stat().st_ino
    if act == "export_over_it":
        with pytest.raises(BadInput):
            keeper.place(path, force=True)
    else:
        getattr(keeper, act)()
    keeper.backup(str(tmp_path / "mine.sqlite"))
    subprocess.run([sys.executable, "-c", OPEN_AND_CLOSE, str(path)], check=True)
    assert log.stat().st_ino == before
    with journal.write() as w:
        w.add(drink(clock))
    assert len(journal.read().drinks) == 2
    journal.close()

"""Backups: one a day, a number of them kept, checked, whole; and the way back."""

import sqlite3
from collections import namedtuple
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fakes import file_journal
from store.damage import ruin
from store.entries_of import drink
from store.sql import sql
from store.test_unwritten import no_file_may_grow
from unclench.core.base.errors import BadInput, Refused, StoreTrouble
from unclench.store import backup, schema
from unclench.store.file_keeper import FileKeeper
from unclench.store.journal import SqliteJournal


@pytest.fixture
def keeper(kept, clock):
    with kept.write() as w:
        w.add(drink(clock))
    return FileKeeper(kept, clock)


def drinks_in(file) -> int:
    connection = sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True)
    try:
        return connection.execute("SELECT count(*) FROM drinks").fetchone()[0]
    finally:
        connection.close()


def test_one_backup_a_day(keeper, kept, clock, path):
    first = keeper.daily()
    assert first.name == "unclench-2026-11-20-130500.sqlite"
    assert keeper.daily() is None
    clock.advance(hours=11)
    assert keeper.daily()
    assert len(backup.automatic(path)) == 2


def test_a_backup_holds_what_is_still_in_the_write_ahead_log_and_is_one_file_for_the_user_alone(keeper, path):
    copy = keeper.daily()
    assert drinks_in(copy) == 1
    assert copy.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]
    assert keeper.good() == [copy]


def test_seven_are_kept(keeper, clock, path):
    for _ in range(10):
        keeper.daily()
        clock.advance(hours=24)
    assert [file.name[9:19] for file in backup.automatic(path)] == [f"2026-11-{day}" for day in range(29, 22, -1)]


def test_the_daily_ones_do_not_push_out_those_made_by_hand_or_before_an_update(keeper, clock, path):
    by_hand = keeper.backup()
    update = backup.keep(path, clock.utc, "before-update")
    for _ in range(10):
        clock.advance(hours=24)
        keeper.daily()
    assert {str(update), by_hand} < {str(file) for file in keeper.good()}


@given(some.lists(some.integers(0, 1000), max_size=25), some.integers(0, 9000))
def test_backups_keep_within_their_room_but_for_the_newest_three(sizes, room):
    kept = backup.allowed(sizes, room)
    assert min(3, len(sizes)) <= kept <= min(20, len(sizes))
    assert kept <= 3 or sum(sizes[:kept]) <= room


def test_all_kinds_have_one_limit_and_the_oldest_go_first(keeper, clock, path, tmp_path):
    (export,) = keeper.export(str(tmp_path), "json")
    made = []
    for day in range(9):
        clock.advance(hours=24)
        made.append(keeper.daily().name)
        clock.advance(60)
        made.append(Path(keeper.backup()).name)
        clock.advance(60)
        keeper.import_(export)
        if day % 3 == 0:
            clock.advance(60)
            made.append(Path(keeper.restore(str(backup.folder_of(path) / made[-1]))).name)
    kept = [file.name for file in backup.every(path)]
    assert len(kept) == backup.KEPT
    assert kept == sorted(kept, reverse=True)
    by_hand = [name for name in kept if "by-hand" in name]
    assert by_hand == [name for name in reversed(made) if "by-hand" in name][: len(by_hand)]
    assert len(backup.automatic(path)) < backup.KEPT_DAILY


def test_many_backups_by_hand_in_little_room_leave_the_newest_three(keeper, clock, path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(backup.shutil, "disk_usage", lambda _: usage(10**9, 10**9 - 10**6, 10**6))
    made = []
    for _ in range(5):
        made.append(keeper.backup())
        clock.advance(60)
    assert [str(file) for file in backup.every(path)] == made[:1:-1]


def test_a_full_disk_leaves_the_newest_three(keeper, clock, path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(backup.shutil, "disk_usage", lambda _: usage(10**9, 10**9 - 10**6, 10**6))
    for _ in range(6):
        keeper.daily()
        clock.advance(hours=24)
    assert len(backup.automatic(path)) == 3


def test_without_a_file_there_is_no_backup(path, clock):
    keeper = FileKeeper(SqliteJournal(path, "here", clock), clock)
    assert keeper.daily() is None
    with pytest.raises(Refused):
        keeper.backup()
    assert not path.parent.exists()


def test_a_damaged_file_never_becomes_a_backup(keeper, kept, path, clock):
    kept.close()
    ruin(path)
    with pytest.raises(StoreTrouble) as trouble:
        keeper.daily()
    assert trouble.value.code == "damaged"
    assert list(backup.folder_of(path).iterdir()) == []


def test_a_backup_can_go_to_any_place(keeper, tmp_path):
    assert drinks_in(keeper.backup(str(tmp_path / "mine.sqlite"))) == 1
    assert keeper.backup(str(tmp_path)) == str(tmp_path / "unclench-2026-11-20-130500.sqlite")


def test_a_backup_never_takes_the_place_of_another_file(keeper, path, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Anna")
    for target in (letter, path):
        with pytest.raises(BadInput):
            keeper.backup(str(target))
    assert letter.read_text() == "Dear Anna"


def test_a_backup_into_a_folder_that_is_not_there_is_refused_in_words(keeper, tmp_path):
    with pytest.raises(BadInput, match=r"There is no folder .*nowhere"):
        keeper.backup(str(tmp_path / "nowhere" / "mine.sqlite"))


def test_restoring_goes_back_and_keeps_what_was_until_now(keeper, kept, clock):
    copy = keeper.backup()
    clock.advance(60)
    with kept.write() as w:
        w.add(drink(clock))
    aside = keeper.restore(copy)
    assert len(kept.read().drinks) == 1
    assert drinks_in(aside) == 2
    keeper.restore(aside)
    assert len(kept.read().drinks) == 2


def test_another_program_that_has_the_file_open_sees_the_restored_one(keeper, kept, path, clock):
    copy = keeper.backup()
    other = file_journal(path, clock)
    with other.write() as w:
        w.add(drink(clock))
    assert len(other.read().drinks) == 2
    keeper.restore(copy)
    assert len(other.read().drinks) == 1
    with other.write() as w:
        w.add(drink(clock))
    assert len(kept.read().drinks) == 2
    other.close()


def test_a_copy_made_elsewhere_is_restored_where_there_is_no_file_yet(keeper, tmp_path, clock):
    copy = keeper.backup()
    journal = SqliteJournal(tmp_path / "new" / "unclench.sqlite", "there", clock)
    assert FileKeeper(journal, clock).restore(copy) == ""
    assert len(journal.read().drinks) == 1
    journal.close()


def bad_copies(copy, tmp_path) -> dict[str, str]:
    """Files that must not be restored, with the code of the trouble."""
    content = Path(copy).read_bytes()
    ruined, newer, foreign = tmp_path / "ruined.sqlite", tmp_path / "newer.sqlite", tmp_path / "foreign.sqlite"
    ruined.write_bytes(content)
    ruin(ruined)
    (tmp_path / "short.sqlite").write_bytes(content[:5000])
    (tmp_path / "text.sqlite").write_text("Dear Anna" * 100)
    newer.write_bytes(content)
    with sqlite3.connect(newer) as file:
        file.execute(f"PRAGMA user_version = {schema.newest() + 1}")
    file.close()
    with sqlite3.connect(foreign) as file:
        file.execute("CREATE TABLE recipes (name TEXT)")
    file.close()
    return {
        str(ruined): "bad_backup",
        str(tmp_path / "short.sqlite"): "bad_backup",
        str(tmp_path / "text.sqlite"): "bad_backup",
        str(newer): "newer_file",
        str(foreign): "not_ours",
    }


def test_a_copy_that_is_damaged_newer_or_not_ours_changes_nothing(keeper, kept, path, tmp_path):
    copies = bad_copies(keeper.backup(), tmp_path)
    before = sorted(file.name for file in path.parent.rglob("*"))
    for file, code in copies.items():
        with pytest.raises(StoreTrouble) as trouble:
            keeper.restore(file)
        assert trouble.value.code == code
    with pytest.raises(BadInput):
        keeper.restore(str(tmp_path / "nobody.sqlite"))
    assert sorted(file.name for file in path.parent.rglob("*")) == before
    assert len(kept.read().drinks) == 1
    assert len(keeper.good()) == 1


def test_a_full_disk_is_not_taken_for_a_damaged_copy(keeper, kept, path):
    copy = keeper.backup()
    with no_file_may_grow(20_000), pytest.raises(StoreTrouble) as trouble:
        keeper.restore(copy)
    assert trouble.value.code in ("disk_full", "disk_error")
    assert len(kept.read().drinks) == 1
    assert not list(path.parent.glob("*.restored*"))


def test_restoring_over_a_damaged_file_keeps_it_aside(keeper, kept, path):
    copy = keeper.backup()
    kept.close()
    ruin(path)
    ruined = path.read_bytes()
    aside = keeper.restore(copy)
    assert len(kept.read().drinks) == 1
    with open(aside, "rb") as file:
        assert file.read() == ruined


def test_a_backup_of_an_older_version_is_brought_up_to_date(keeper, kept, path, clock, monkeypatch):
    copy = keeper.backup()

    def more(connection) -> None:
        connection.execute("CREATE TABLE more (name TEXT) STRICT")

    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, more))
    keeper.restore(copy)
    assert len(kept.read().drinks) == 1
    assert sql(kept, "SELECT count(*) FROM more") == [(0,)]


def test_a_backup_made_while_others_write_is_whole(keeper, kept, path, clock):
    for number in range(5):
        with kept.write() as w:
            w.add(drink(clock))
            clock.advance(1)
            copy = backup.keep(path, clock.utc, "while-writing")
        assert backup.usable(copy)
        assert drinks_in(copy) == 1 + number


def test_yesterdays_clock_makes_no_second_backup_of_tomorrow(keeper, clock, path):
    keeper.daily()
    clock.set_wall(-timedelta(days=1).total_seconds())
    assert keeper.daily() is None

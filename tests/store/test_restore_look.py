"""What going back to a copy would change is said before, and nothing is written for it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from fakes import FakeClock, file_journal
from store.damage import ruin
from store.entries_of import dose, drink, session, timer
from store.test_transfer import everything
from unclench.core.base.data_file_facts import BackupCount, RestoreLook
from unclench.core.base.errors import BadInput, StoreTrouble
from unclench.store import schema
from unclench.store.file_keeper import FileKeeper
from unclench.store.journal import SqliteJournal


def add(journal: SqliteJournal, *entries) -> list:
    with journal.write() as w:
        return [w.add(entry) for entry in entries]


def listed(folder: Path) -> set[str]:
    return {str(file.relative_to(folder)) for file in folder.rglob("*") if "-shm" not in file.name}


@pytest.mark.parametrize("place", ["backups", "copy.sqlite"])
def test_a_look_counts_what_would_be_missing_changed_back_and_ended(kept, clock: FakeClock, tmp_path, place):
    stays, changes, goes, _ = add(kept, drink(clock, 100), drink(clock, 200), drink(clock, 300), dose(clock))
    keeper = FileKeeper(kept, clock)
    copy = keeper.backup() if place == "backups" else keeper.backup(str(tmp_path / place))
    clock.advance(hours=30)
    first = clock.utc
    with kept.write() as w:
        w.change(replace(changes, amount_ml=250))
        w.delete(goes)
        w.add(drink(clock, 400))
        w.start(session(clock), timer(clock))
    clock.advance(hours=2)
    add(kept, drink(clock, 500))
    rows, files = everything(kept), listed(tmp_path)
    look = keeper.look_into_backup(copy)
    assert look == RestoreLook(copy, 4, lost=3, lost_since=first, changed=1, back=1, ends=("session",))
    assert (everything(kept), listed(tmp_path)) == (rows, files)
    keeper.restore(copy)
    assert [one.amount_ml for one in kept.read().drinks] == [100, 200, 300]
    assert kept.read().timers == {}
    assert stays in kept.read().drinks


def test_the_same_entries_change_nothing_and_a_session_in_both_goes_on(kept, clock, tmp_path):
    with kept.write() as w:
        w.start(session(clock), timer(clock))
    keeper = FileKeeper(kept, clock)
    copy = keeper.backup(str(tmp_path / "copy.sqlite"))
    assert keeper.look_into_backup(copy) == RestoreLook(copy, 1)


def test_without_a_diary_a_look_says_what_the_copy_holds(path, clock, tmp_path):
    other = file_journal(tmp_path / "other" / "unclench.sqlite", clock)
    add(other, drink(clock), drink(clock))
    copy = FileKeeper(other, clock).backup(str(tmp_path / "copy.sqlite"))
    other.close()
    keeper = FileKeeper(SqliteJournal(path, "here", clock), clock)
    assert keeper.look_into_backup(copy) == RestoreLook(copy, 2)
    assert not path.exists()


def no_backup(copy: Path) -> None:
    copy.write_text("a letter to my doctor", encoding="utf-8")


def newer(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.newest() + 1}")


def somebody_elses(copy: Path) -> None:
    copy.unlink()
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("CREATE TABLE letters (text)")


BAD = {no_backup: "damaged", ruin: "damaged", newer: "newer version", somebody_elses: "not written by Unclench"}


@pytest.mark.parametrize("hurt", list(BAD))
@pytest.mark.parametrize("act", ["look_into_backup", "restore"])
@pytest.mark.parametrize("place", ["backups", "copy.sqlite"])
def test_what_is_no_good_backup_is_told_and_leaves_the_diary_as_it_was(kept, clock, tmp_path, hurt, act, place):
    add(kept, *(drink(clock) for _ in range(200)))
    keeper = FileKeeper(kept, clock)
    copy = Path(keeper.backup() if place == "backups" else keeper.backup(str(tmp_path / place)))
    hurt(copy)
    rows, files = everything(kept), listed(tmp_path)
    with pytest.raises(StoreTrouble, match=BAD[hurt]):
        getattr(keeper, act)(str(copy))
    assert (everything(kept), listed(tmp_path)) == (rows, files)


def test_a_folder_or_nothing_is_no_backup(kept, clock, tmp_path):
    for file in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(BadInput):
            FileKeeper(kept, clock).look_into_backup(str(file))


def test_the_list_has_each_backup_with_its_moment_its_reason_and_its_size(kept, clock, tmp_path):
    add(kept, drink(clock))
    keeper = FileKeeper(kept, clock)
    keeper.daily()
    clock.advance(hours=1)
    by_hand = keeper.backup()
    clock.advance(hours=1)
    add(kept, drink(clock))
    keeper.restore(by_hand)
    found = keeper.backups()
    assert found[0].made == clock.utc
    assert [one.why for one in found] == ["before-restore", "by-hand", "daily"]
    assert [one.size for one in found] == [Path(one.file).stat().st_size for one in found]
    assert [keeper.backup_count(one.file) for one in found] == [BackupCount(2), BackupCount(1), BackupCount(1)]
    no_backup(Path(found[0].file))
    newer(Path(found[1].file))
    somebody_elses(Path(found[2].file))
    assert [keeper.backup_count(one.file) for one in found] == [
        BackupCount(None, "damaged"),
        BackupCount(None, "newer"),
        BackupCount(None, "damaged"),
    ]

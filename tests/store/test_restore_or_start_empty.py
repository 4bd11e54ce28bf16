"""A diary that cannot be opened: its backups are offered, and whatever is chosen, the file of before is kept."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fakes import FakeClock, file_journal
from store.damage import DRINKS, fill, ruin
from store.entries_of import drink
from unclench.core.base.errors import StoreTrouble
from unclench.store import backup, restore_or_start_empty


@pytest.fixture
def filled(kept, path, clock) -> Path:
    """A file with a backup, and one more entry since."""
    fill(kept, clock)
    backup.daily(path, clock.utc)
    with kept.write() as w:
        w.add(drink(clock))
    return path


def kept_files(path: Path) -> list[Path]:
    return sorted(path.parent.glob("unclench-kept-*.sqlite"))


def drinks(path: Path, clock: FakeClock) -> int:
    journal = file_journal(path, clock)
    count = len(journal.read().drinks)
    journal.close()
    return count


def test_good_backups_say_when_they_were_made_and_how_many_entries_they_hold(filled, clock) -> None:
    (file,) = backup.every(filled)
    os.utime(file, (1_790_000_000, 1_790_000_000))
    (one,) = restore_or_start_empty.good_backups(filled)
    assert (one.file, one.made, one.entries) == (str(file), datetime.fromtimestamp(1_790_000_000, UTC), DRINKS + 2)


def test_a_damaged_backup_is_not_offered_and_not_restored(filled, clock) -> None:
    (file,) = backup.every(filled)
    ruin(file)
    assert restore_or_start_empty.good_backups(filled) == ()
    with pytest.raises(StoreTrouble, match="damaged"):
        restore_or_start_empty.restore(filled, file, clock.utc)
    assert drinks(filled, clock) == DRINKS + 1
    assert kept_files(filled) == []


def test_at_most_five_backups_are_offered_the_newest_first(filled, clock) -> None:
    for _ in range(restore_or_start_empty.MOST):
        clock.advance(minutes=1)
        backup.keep(filled, clock.utc, "by-hand")
    assert [one.file for one in restore_or_start_empty.good_backups(filled)] == [
        str(f) for f in backup.every(filled)[: restore_or_start_empty.MOST]
    ]


def test_a_restore_keeps_the_diary_with_its_newest_entries(filled, clock) -> None:
    (file,) = backup.every(filled)
    (said,) = restore_or_start_empty.restore(filled, file, clock.utc)
    (kept,) = kept_files(filled)
    assert str(kept) in said
    assert drinks(filled, clock) == DRINKS
    with closing(sqlite3.connect(kept)) as before:
        assert before.execute("SELECT count(*) FROM drinks").fetchone() == (DRINKS + 1,)


def test_a_row_of_the_backup_that_cannot_be_is_set_aside_and_told(filled, clock) -> None:
    (file,) = backup.every(filled)
    with closing(sqlite3.connect(file)) as copy:
        copy.execute("UPDATE drinks SET note = char(0) WHERE rowid = 1")
        copy.commit()
    said = restore_or_start_empty.restore(filled, file, clock.utc)
    assert "set aside: 1" in said[1]
    assert drinks(filled, clock) == DRINKS - 1


def test_an_empty_diary_begins_beside_the_old_one_each_time(filled, clock) -> None:
    for number in (1, 2):
        restore_or_start_empty.start_empty(filled, clock.utc)
        assert drinks(filled, clock) == 0
        assert len(kept_files(filled)) == number
        journal = file_journal(filled, clock)
        with journal.write() as w:
            w.add(drink(clock))
        journal.close()


def test_without_a_file_there_is_nothing_to_keep(path, clock) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert restore_or_start_empty.start_empty(path, clock.utc) == []

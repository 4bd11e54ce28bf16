"""What keeps the data safe while the app runs: it says once what is wrong, and once that it is well again."""

import threading
from pathlib import Path

import pytest

from fakes import FakeClock, file_journal
from store.damage import fill, ruin
from store.entries_of import drink
from store.test_unwritten import no_file_may_grow
from ui.seen import running_timers
from unclench.composition.maintenance import Maintenance
from unclench.store import backup
from unclench.store.file_keeper import FileKeeper
from unclench.store.integrity_schedule import IntegritySchedule
from unclench.system.log import Log


class Kept:
    """A running app's maintenance, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.journal = file_journal(folder / "data" / "unclench.sqlite", self.clock, patient=True)
        fill(self.journal, self.clock)
        self.told: list[str] = []
        self.log = Log(str(folder / "state"))
        checkup = IntegritySchedule(self.journal.path, folder / "state")
        self.maintenance = Maintenance(FileKeeper(self.journal, self.clock), checkup, self.log, lambda: self.clock.utc)
        self.maintenance.told.connect(self.told.append)
        self.maintenance.memory_told.connect(self.told.append)

    def drink(self) -> None:
        with self.journal.write() as w:
            w.add(drink(self.clock))

    def work(self) -> None:
        before = set(threading.enumerate())
        self.maintenance.begin()
        for worker in set(threading.enumerate()) - before:
            worker.join(20)


@pytest.fixture
def kept(qapp, tmp_path):
    (tmp_path / "state").mkdir()
    kept = Kept(tmp_path)
    yield kept
    kept.maintenance.end()
    kept.journal.close()
    kept.log.close()


def test_what_is_in_memory_only_is_told_once_and_so_is_its_end(kept):
    with no_file_may_grow():
        kept.drink()
        kept.maintenance.watch()
        kept.maintenance.watch()
        assert len(kept.told) == 1
        assert "in memory" in kept.told[0]
    kept.maintenance.watch()
    assert kept.told[1:] == ["All is written again."]
    assert not running_timers(kept.maintenance)


def test_it_is_told_too_when_another_press_wrote_it(kept):
    with no_file_may_grow():
        kept.drink()
        kept.maintenance.watch()
    kept.drink()
    kept.maintenance.watch()
    assert kept.told[1:] == ["All is written again."]
    assert not running_timers(kept.maintenance)


def test_the_first_start_looks_at_the_file_and_makes_a_backup(kept):
    kept.work()
    assert len(backup.automatic(kept.journal.path)) == 1
    assert kept.told == []


def test_a_file_that_is_found_damaged_is_no_backup_and_is_told(kept, qtbot):
    kept.journal.close()
    ruin(kept.journal.path)
    with qtbot.waitSignal(kept.maintenance.file_is_damaged):
        kept.work()
    assert backup.automatic(kept.journal.path) == []


def test_a_lost_file_is_told_once_with_the_offer_to_write_it_again(kept):
    offers = []
    kept.maintenance.file_is_lost.connect(offers.append)
    kept.drink()
    path = kept.journal.path
    path.unlink()
    kept.maintenance.watch()
    kept.maintenance.watch()
    assert (len(offers), kept.told) == (1, [])
    assert "moved or deleted" in offers[0]
    kept.drink()
    kept.maintenance.write_again()
    assert path.exists()
    assert kept.told == [f"Your diary is written: {path}", "All is written again."]
    assert not kept.journal.unwritten


def test_what_was_done_after_the_file_went_is_written_at_the_end(kept):
    kept.journal.path.unlink()
    kept.drink()
    kept.maintenance.end()
    assert kept.journal.path.exists()


def test_a_diary_that_was_deleted_and_not_used_since_stays_deleted(kept):
    kept.journal.path.unlink()
    kept.maintenance.watch()
    kept.maintenance.end()
    assert not kept.journal.path.exists()

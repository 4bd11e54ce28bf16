"""The file under a running app is moved, deleted, replaced or cut off: nothing is lost, no other file is touched."""

import os
import shutil
import sqlite3
import threading
from pathlib import Path

import pytest

from alone import run
from fakes import FakeClock, file_journal
from store.entries_of import drink, session, timer
from unclench.core.base.errors import StoreTrouble
from unclench.store.file_keeper import FileKeeper
from unclench.store.journal import SqliteJournal


def made(path: Path, clock, ml: int, *, patient: bool = False) -> SqliteJournal:
    """A diary made as the program makes one, with one drink."""
    journal = SqliteJournal(path, "here", clock, patient=patient)
    with journal.write() as w:
        w.add(drink(clock, ml))
    return journal


def drinks(path: Path) -> list[int]:
    journal = SqliteJournal(path, "here", FakeClock())
    found = sorted(each.amount_ml for each in journal.read().drinks)
    journal.close()
    return found


def add(journal: SqliteJournal, clock, ml: int) -> None:
    with journal.write() as w:
        w.add(drink(clock, ml))


@pytest.fixture
def app(path, clock):
    """A diary that is open with two drinks, of which only the log has the newer one."""
    journal = made(path, clock, 1, patient=True)
    add(journal, clock, 2)
    yield journal
    journal.close()


@pytest.fixture
def keeper(app, clock):
    return FileKeeper(app, clock)


@pytest.fixture
def other(tmp_path, clock):
    """Another diary, at rest."""
    path = tmp_path / "other.sqlite"
    made(path, clock, 900).close()
    return path


def checkpoint(path: Path) -> None:
    """SQLite copies the log into the file."""
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    connection.close()


def delete(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        Path(f"{path}{ending}").unlink()


def test_a_deleted_file_is_told_at_once_and_the_diary_goes_on_in_memory(app, keeper, path, clock):
    assert keeper.trouble() is None
    delete(path)
    assert keeper.trouble().code == "file_gone"
    assert str(path) in keeper.trouble().way_on
    add(app, clock, 3)
    assert app.unwritten == 1
    assert not keeper.retry()
    assert [each.amount_ml for each in app.read().drinks] == [1, 2, 3]
    assert not path.exists(), "it is written again only when the person says so"
    assert keeper.write_again() == str(path)
    assert keeper.trouble() is None
    assert drinks(path) == [1, 2, 3]
    assert path.stat().st_mode & 0o777 == 0o600
    add(app, clock, 4)
    assert (app.unwritten, drinks(path)) == (0, [1, 2, 3, 4])


def test_a_write_after_the_file_went_is_not_taken_for_written(app, path, clock):
    delete(path)
    add(app, clock, 3)
    assert (app.unwritten, app.trouble.code) == (1, "file_gone")


def test_a_file_that_goes_while_a_press_is_written_is_noticed_by_the_same_press(app, path, clock):
    with app.write() as w:
        w.add(drink(clock, 3))
        delete(path)
    assert (app.unwritten, app.trouble.code) == (1, "file_gone")
    app.write_again()
    assert drinks(path) == [1, 2, 3]


def test_a_renamed_folder_that_comes_back_is_written_to_again(app, keeper, path, clock):
    with app.write() as w:
        kept = w.start(session(clock), timer(clock))
    moved = path.parent.rename(path.parent.with_name("moved"))
    add(app, clock, 3)
    assert app.trouble.code == "file_gone"
    assert not path.parent.exists()
    assert drinks(moved / path.name) == [1, 2], "nothing is written where it was moved to"
    moved.rename(path.parent)
    assert keeper.retry()
    assert keeper.trouble() is None
    assert drinks(path) == [1, 2, 3]
    assert app.read().timers["session"].entry_id == kept.id


def test_a_renamed_folder_that_does_not_come_back_is_made_again(app, path, clock):
    moved = path.parent.rename(path.parent.with_name("moved"))
    add(app, clock, 3)
    app.write_again()
    assert drinks(path) == [1, 2, 3]
    assert drinks(moved / path.name) == [1, 2]


@pytest.mark.parametrize("without_log", [False, True])
def test_another_diary_in_its_place_is_left_alone(app, keeper, path, other, clock, without_log):
    if without_log:
        Path(f"{path}-wal").unlink()
    other.replace(path)
    add(app, clock, 3)
    assert app.trouble.code == "file_replaced"
    place = Path(keeper.write_again())
    assert place.parent == path.parent
    assert place != path
    assert drinks(place) == [1, 2, 3]
    assert drinks(path) == [900]
    add(app, clock, 4)
    assert (app.unwritten, drinks(path)) == (0, [4, 900])
    assert drinks(place) == [1, 2, 3]


def test_another_diary_copied_over_it_is_left_alone(app, keeper, path, other, clock):
    with app.write() as w:
        kept = w.start(session(clock), timer(clock))
    before = other.read_bytes()
    shutil.copyfile(other, path)
    add(app, clock, 3)
    assert app.trouble.code == "file_replaced"
    assert path.read_bytes() == before
    assert app.read().timers["session"].entry_id == kept.id
    place = Path(keeper.write_again())
    app.close()
    assert drinks(place) == [1, 2, 3]
    assert drinks(path) == [900]


@pytest.mark.parametrize("content", [b"", b"nothing of the kind" * 5000, None])
def test_a_file_that_is_cut_off_or_written_over_is_mended_with_all_that_was_known(app, keeper, path, clock, content):
    with app.write() as w:
        kept = w.start(session(clock), timer(clock))
    keeper.backup()
    add(app, clock, 3)
    content = path.read_bytes()[:5000] if content is None else content
    with path.open("r+b") as file:
        file.truncate(0)
        file.write(content)
    add(app, clock, 4)
    assert (app.unwritten, keeper.trouble()) == (0, None)
    assert drinks(path) == [1, 2, 3, 4]
    assert app.read().timers["session"].entry_id == kept.id
    assert any("damaged" in message for message in keeper.messages())
    assert list(path.parent.glob("unclench-damaged-*"))


@pytest.mark.parametrize("synced", [True, False])
def test_a_deleted_log_is_no_loss(app, keeper, path, clock, synced):
    Path(f"{path}-wal").unlink()
    with app.write(synced=synced) as w:
        w.add(drink(clock, 3))
    assert (app.unwritten, keeper.trouble()) == (0, None)
    assert drinks(path) == [1, 2, 3], "others see it while the app runs on"


def test_the_log_that_sqlite_copies_into_the_file_is_no_trouble(app, keeper, path, clock):
    before = path.stat().st_mtime_ns
    checkpoint(path)
    assert path.stat().st_mtime_ns != before
    add(app, clock, 3)
    second = file_journal(path, clock)
    add(second, clock, 4)
    second.close()
    assert keeper.trouble() is None
    assert drinks(path) == [1, 2, 3, 4]


def test_a_command_by_itself_refuses_in_words_and_writes_nowhere(path, other, clock):
    journal = made(path, clock, 1)
    other.replace(path)
    with pytest.raises(StoreTrouble) as trouble:
        add(journal, clock, 2)
    assert trouble.value.code == "file_replaced"
    journal.close()
    assert drinks(path) == [900]


def test_nothing_is_copied_exported_or_restored_from_a_file_that_is_not_the_diary(app, keeper, path, other, tmp_path):
    copy = keeper.backup()
    other.replace(path)
    for act in (
        keeper.backup,
        lambda: keeper.export(str(tmp_path), "json"),
        lambda: keeper.restore(copy),
        lambda: keeper.import_(copy),
    ):
        with pytest.raises(StoreTrouble) as trouble:
            act()
        assert trouble.value.code == "file_replaced"
    assert keeper.daily() is None
    assert drinks(path) == [900]


KILLED = """
import os, sys
from pathlib import Path
from fakes import FakeClock
from store.entries_of import drink
from unclench.store.journal import SqliteJournal
clock = FakeClock()
journal = SqliteJournal(Path(sys.argv[1]), "here", clock)
with journal.write() as w:
    w.add(drink(clock, 7))
os._exit(0)
"""


@pytest.fixture
def killed(path, clock):
    """A diary whose newest entry is only in the log, since the program was killed."""
    made(path, clock, 1).close()
    run(KILLED, str(path), PYTHONPATH=str(Path(__file__).parents[1]))
    assert Path(f"{path}-wal").stat().st_size
    return path


def test_the_log_of_a_killed_program_belongs_to_its_file(killed):
    assert drinks(killed) == [1, 7]


@pytest.mark.parametrize("copy", [shutil.copytree, os.rename])
def test_a_folder_that_is_copied_or_moved_takes_its_log_along(killed, tmp_path, copy):
    copy(killed.parent, tmp_path / "elsewhere")
    assert drinks(tmp_path / "elsewhere" / killed.name) == [1, 7]


@pytest.mark.parametrize("put", [shutil.copyfile, os.replace])
def test_the_log_of_another_file_is_never_applied(killed, other, clock, put):
    put(other, killed)
    journal = SqliteJournal(killed, "here", clock)
    assert [each.amount_ml for each in journal.read().drinks] == [900]
    (aside,) = killed.parent.glob("unclench-other-*-wal")
    assert any(str(aside) in message for message in journal.messages)
    journal.close()
    assert aside.stat().st_size
    assert drinks(killed) == [900]


@pytest.mark.parametrize("use", ["backup", "export", "restore"])
def test_it_is_not_applied_by_a_command_for_the_whole_file_either(killed, other, clock, tmp_path, use):
    copy = shutil.copyfile(other, tmp_path / "copy.sqlite")
    other.replace(killed)
    keeper = FileKeeper(SqliteJournal(killed, "here", clock), clock)
    if use == "export":
        (file,) = keeper.export(str(tmp_path / "out"), "json")
        assert '"amount_ml": 7' not in Path(file).read_text()
    else:
        file = keeper.backup() if use == "backup" else keeper.restore(str(copy))
        assert drinks(Path(file)) == [900]


def test_a_backup_put_back_by_hand_meets_no_newer_log(path, clock):
    journal = made(path, clock, 1)
    backup = FileKeeper(journal, clock).backup()
    journal.close()
    run(KILLED, str(path), PYTHONPATH=str(Path(__file__).parents[1]))
    shutil.copyfile(backup, path)
    assert drinks(path) == [1]


def test_a_restored_diary_is_the_same_file_to_who_has_it_open(app, keeper, path, clock):
    copy = keeper.backup()
    add(app, clock, 3)
    second = SqliteJournal(path, "here", clock)
    FileKeeper(second, clock).restore(copy)
    second.close()
    app.read()
    checkpoint(path)
    add(app, clock, 4)
    assert (app.unwritten, keeper.trouble()) == (0, None)
    assert drinks(path) == [1, 2, 4]


def test_a_file_that_is_just_being_written_is_not_taken_for_damaged(app, keeper, path):
    """Another process copies a long log into it: until that is done its pages do not fit together."""
    checkpoint(path)
    whole, never = path.read_bytes(), threading.Event()

    def put(content: bytes) -> None:
        with path.open("r+b") as file:
            file.write(content)

    def copy_slowly() -> None:
        for _ in range(40):
            put(whole[:100] + bytes(len(whole) - 100))
            never.wait(0.02)
        put(whole)

    put(whole[:100] + bytes(len(whole) - 100))
    copying = threading.Thread(target=copy_slowly)
    copying.start()
    assert keeper.trouble() is None
    copying.join()
    assert keeper.messages() == []
    assert sorted(each.amount_ml for each in app.read().drinks) == [1, 2]

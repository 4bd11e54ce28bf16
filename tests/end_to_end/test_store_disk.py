"""A full disk, a disk that may only be read, errors of the disk: nothing stored is harmed, and the words are right."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from end_to_end.test_store_crashes import assert_good
from end_to_end.traced import Programs, environment
from fakes import FakeClock, file_journal
from store.damage import DRINKS, fill
from store.entries_of import drink, session, timer
from unclench.core.base.errors import StoreTrouble
from unclench.store.file_keeper import FileKeeper
from unclench.store.journal import SqliteJournal


@contextmanager
def mounted(folder: Path, size: str) -> Iterator[Path]:
    """A small disk of its own. Needs the right to mount."""
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.skip(f"this test mounts a small disk, which needs root: {done.stderr}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with mounted(tmp_path / "disk", "2m") as folder:
        yield folder


def fill_up(disk: Path) -> Path:
    """Leave no room on the disk."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        size = 1 << 20
        while size:
            try:
                while file.write(b"x" * size) == size:
                    pass
                size //= 2
            except OSError:
                size //= 2
    return filler


def command(disk: Path, *words: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "unclench", "--data-dir", str(disk / "data"), *words, "--json"]
    return subprocess.run(line, capture_output=True, text=True, check=False, env=environment())


def write_until_full(journal, clock: FakeClock) -> StoreTrouble:
    """Fill what room SQLite still had in its own files."""
    for _ in range(2000):
        try:
            with journal.write() as w:
                w.add(drink(clock))
        except StoreTrouble as trouble:
            return trouble
    pytest.fail("the disk never became full")


def test_on_a_full_disk_nothing_is_half_written_and_the_words_say_what_to_do(disk: Path) -> None:
    clock = FakeClock()
    journal = file_journal(disk / "data" / "unclench.sqlite", clock)
    fill(journal, clock)
    filler = fill_up(disk)
    trouble = write_until_full(journal, clock)
    assert trouble.code == "disk_full"
    assert "room" in trouble.way_on
    before = len(journal.read().drinks)
    with pytest.raises(StoreTrouble), journal.write() as w:
        w.add(drink(clock))
    assert len(journal.read().drinks) == before
    filler.unlink()
    with journal.write() as w:
        w.add(drink(clock))
    journal.close()
    assert_good(disk / "data" / "unclench.sqlite", before + 1)


def test_on_a_full_disk_the_timer_goes_on_in_memory_and_is_written_when_there_is_room(disk: Path) -> None:
    clock = FakeClock()
    path = disk / "data" / "unclench.sqlite"
    journal = file_journal(path, clock, patient=True)
    with journal.write() as w:
        w.add(drink(clock))
    filler = fill_up(disk)
    for _ in range(2000):
        with journal.write() as w:
            w.add(drink(clock))
        if journal.trouble:
            break
    assert journal.trouble
    assert journal.trouble.code == "disk_full"
    with journal.write() as w:
        kept = w.start(session(clock), timer(clock))
    assert journal.read().timers["session"].entry_id == kept.id
    assert not journal.retry()
    drunk = len(journal.read().drinks)
    filler.unlink()
    assert journal.retry()
    assert journal.trouble is None
    journal.close()
    again = file_journal(path, clock)
    assert again.read().timers["session"].entry_id == kept.id
    assert len(again.read().drinks) == drunk
    again.close()


@pytest.mark.parametrize("crashed", [False, True])
def test_a_diary_is_read_and_goes_on_in_memory_when_the_disk_was_full_at_the_start(disk: Path, crashed: bool) -> None:
    clock = FakeClock()
    path = disk / "data" / "unclench.sqlite"
    journal = file_journal(path, clock)
    with journal.write() as w:
        w.add(drink(clock))
    if crashed:  # what is written last is in the -wal only
        for file in (path, path.with_name(path.name + "-wal")):
            shutil.copy(file, disk / file.name)
    journal.close()
    if crashed:
        shutil.rmtree(path.parent)
        path = disk / path.name
    filler = fill_up(disk)
    journal = file_journal(path, clock, patient=True)
    assert len(journal.read().drinks) == 1
    assert journal.trouble.code == "disk_full"
    with journal.write() as w:
        kept = w.start(session(clock), timer(clock))
    assert journal.read().timers["session"].entry_id == kept.id
    filler.unlink()
    assert journal.retry()
    journal.close()
    again = file_journal(path, clock)
    assert again.read().timers["session"].entry_id == kept.id
    again.close()
    assert_good(path, 1)


def test_a_backup_that_finds_no_room_leaves_no_half_one(disk: Path) -> None:
    clock = FakeClock()
    journal = file_journal(disk / "data" / "unclench.sqlite", clock)
    fill(journal, clock)
    fill_up(disk)
    with pytest.raises(StoreTrouble) as trouble:
        FileKeeper(journal, clock).daily()
    assert trouble.value.code == "disk_full"
    assert list((disk / "data").rglob("backups/*")) == []
    journal.close()


@pytest.mark.parametrize("kind", ["json", "csv", "spreadsheet"])
def test_an_export_that_finds_no_room_leaves_no_file_and_no_folder(disk: Path, tmp_path: Path, kind: str) -> None:
    clock = FakeClock()
    journal = file_journal(tmp_path / "data" / "unclench.sqlite", clock)
    fill(journal, clock)
    fill_up(disk)
    with pytest.raises(StoreTrouble) as trouble:
        FileKeeper(journal, clock).export(str(disk / "out"), kind)
    assert trouble.value.code == "disk_full"
    assert [file.name for file in disk.iterdir()] == ["filler"]
    journal.close()
    assert_good(tmp_path / "data" / "unclench.sqlite", DRINKS)


def test_the_first_start_on_a_full_disk_ends_with_status_3_and_leaves_nothing_half_made(disk: Path) -> None:
    fill_up(disk)
    done = command(disk, "ice", "start")
    assert done.returncode == 3
    assert json.loads(done.stdout)["error"]["code"] in ("disk_full", "not_writable", "no_access")
    (disk / "filler").unlink()
    assert command(disk, "ice", "start").returncode == 0


def test_a_folder_that_may_only_be_read_is_told_with_status_3_and_left_as_it_is(disk: Path) -> None:
    clock = FakeClock()
    path = disk / "data" / "unclench.sqlite"
    journal = file_journal(path, clock)
    fill(journal, clock)
    journal.close()
    before = {file: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()}
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with pytest.raises(StoreTrouble) as trouble:
        file_journal(path, clock).read()
    assert trouble.value.code == "read_only"
    done = command(disk, "ice", "start")
    assert done.returncode == 3
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    assert {file: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()} == before
    assert_good(path, DRINKS)


@pytest.mark.parametrize(("mode", "code"), [(0o755, "read_only"), (0o700, "no_access")])
def test_a_file_of_somebody_else_is_told_in_words(mode: int, code: str) -> None:
    """As another user, who may read the folder but not write it, or not even read it."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = Path(folder, "data", "unclench.sqlite")
        journal = file_journal(path, FakeClock())
        fill(journal, FakeClock())
        journal.close()
        path.chmod(0o644)
        path.parent.chmod(mode)
        assert as_nobody(path) == code


def as_nobody(path: Path) -> str:
    """What a process without rights is told when it writes."""
    if os.getuid() != 0:
        pytest.skip("this test drops its rights, which needs root")
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgid(65534)
            os.setuid(65534)
            with SqliteJournal(path, "here", FakeClock()).write() as w:
                w.add(drink(FakeClock()))
            os.write(writing, b"written")
        except StoreTrouble as trouble:
            os.write(writing, trouble.code.encode())
        finally:
            os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading) as answer:
        return answer.read()


@pytest.mark.parametrize(
    ("fault", "codes"),
    [
        ("error=ENOSPC", {"disk_full", "disk_error"}),
        ("error=EIO", {"disk_error"}),
        ("error=EDQUOT", {"disk_full", "disk_error"}),
    ],
)
def test_an_error_of_the_disk_at_any_write_is_told_and_harms_nothing(
    programs: Programs, tmp_path: Path, fault: str, codes
) -> None:
    path = tmp_path / "data" / "unclench.sqlite"
    journal = file_journal(path, FakeClock())
    fill(journal, FakeClock())
    journal.close()
    confirmed = 0
    for call in ("pwrite64", "fdatasync"):
        for number in range(1, 5):
            told = programs.faulty(call, f"{fault}:when={number}+", "drink", path).out.strip()
            confirmed += "-" in told
            assert "-" in told or told in codes
    assert confirmed < 6
    again = file_journal(path)
    assert len(again.read().drinks) == DRINKS + confirmed
    again.close()

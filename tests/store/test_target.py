"""No file of ours takes the place of another one: never of the diary, of others only when told."""

import os
import shutil
import socket
import sqlite3
import tempfile
from pathlib import Path

import pytest

from store.entries_of import drink
from unclench.core.base.errors import BadInput
from unclench.store.file_keeper import FileKeeper

DIARY = ("unclench.sqlite", "unclench.sqlite-wal", "unclench.sqlite-shm", "unclench.sqlite.lock", "app.lock")


@pytest.fixture
def state(tmp_path):
    folder = tmp_path / "state"
    folder.mkdir()
    for name in ("unclench.log", "device"):
        (folder / name).write_text(name)
    return folder


@pytest.fixture
def keeper(kept, path, clock, state):
    with kept.write() as w:
        w.add(drink(clock))
    (path.parent / "app.lock").touch()
    keeper = FileKeeper(kept, clock, (state, state.parent / "socket"))
    keeper.backup()
    return keeper


def refused(keeper: FileKeeper, file: Path) -> str:
    """Why nothing is written there, not even with force."""
    for force in (False, True):
        with pytest.raises(BadInput) as refusal:
            keeper.place(file, force=force)
        with pytest.raises(BadInput):
            keeper.backup(str(file), force=force)
    return refusal.value.message


def spellings(folder: Path, name: str) -> list[Path]:
    plain = [
        folder / name,
        folder / "." / name,
        folder / ".." / folder.name / name,
        Path(os.path.relpath(folder / name)),
    ]
    return [*plain, folder / name.upper(), Path(str(folder).replace("/", "//")) / name]


@pytest.mark.parametrize("name", DIARY)
def test_the_files_of_the_diary_stay_under_every_spelling_of_their_place(keeper, path, name):
    for file in spellings(path.parent, name):
        assert "belongs to your diary" in refused(keeper, file)


def test_a_file_that_the_diary_may_get_later_is_not_made_by_others(keeper, path):
    for name in ("unclench.sqlite-journal", "unclench.sqlite.restored", "unclench.sqlite.suspect"):
        assert not (path.parent / name).exists()
        assert "belongs to your diary" in refused(keeper, path.parent / name)


def test_backups_log_and_the_name_of_the_computer_stay(keeper, path, state):
    (backup,) = (path.parent / "backups").iterdir()
    for file in (backup, state / "unclench.log", state / "device", state / "new.pdf"):
        assert "belongs to your diary" in refused(keeper, file)


@pytest.mark.parametrize("make", [os.symlink, os.link])
def test_links_to_the_diary_are_the_diary(keeper, path, state, tmp_path, make):
    (backup,) = (path.parent / "backups").iterdir()
    for number, file in enumerate((path, path.parent / "unclench.sqlite-wal", backup, state / "unclench.log")):
        link = tmp_path / f"page{number}.pdf"
        make(file, link)
        assert "belongs to your diary" in refused(keeper, link)


def test_a_link_to_the_folder_of_the_diary_leads_there_too(keeper, path, tmp_path):
    (tmp_path / "elsewhere").symlink_to(path.parent)
    assert "belongs to your diary" in refused(keeper, tmp_path / "elsewhere" / "unclench.sqlite-journal")
    (tmp_path / "page.pdf").symlink_to(path.parent / "unclench.sqlite-journal")
    assert "belongs to your diary" in refused(keeper, tmp_path / "page.pdf")


def test_another_database_stays(keeper, tmp_path):
    other = sqlite3.connect(tmp_path / "photos.db")
    other.execute("CREATE TABLE photos (name)")
    other.close()
    assert "is a database" in refused(keeper, tmp_path / "photos.db")
    shutil.copy(tmp_path / "photos.db", tmp_path / "page.pdf")
    assert "is a database" in refused(keeper, tmp_path / "page.pdf")


def test_folders_pipes_devices_and_sockets_stay(keeper, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    with tempfile.TemporaryDirectory() as short, socket.socket(socket.AF_UNIX) as listening:
        listening.bind(f"{short}/socket")
        for file in (tmp_path / "pipe", Path("/dev/null"), Path(short, "socket")):
            assert "no ordinary file" in refused(keeper, file)
    with pytest.raises(BadInput, match="is a folder"):
        keeper.place(tmp_path / "folder", force=True)


def test_another_file_is_written_over_only_when_told(keeper, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Anna")
    for write in (lambda: keeper.place(letter), lambda: keeper.backup(str(letter))):
        with pytest.raises(BadInput, match="--force"):
            write()
    assert letter.read_text() == "Dear Anna"
    assert keeper.backup(str(letter), force=True) == str(letter)
    assert letter.read_bytes().startswith(b"SQLite format 3")
    assert letter.stat().st_mode & 0o777 == 0o600


def test_an_export_checks_all_its_names_before_it_writes_one(keeper, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "walks.csv").write_text("mine")
    with pytest.raises(BadInput, match="--force"):
        keeper.export(str(folder), "csv")
    assert [file.name for file in folder.iterdir()] == ["walks.csv"]
    keeper.export(str(folder), "csv", force=True)
    assert (folder / "walks.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_what_is_written_is_for_the_person_alone_and_nothing_is_left_beside_it(keeper, tmp_path):
    before = os.umask(0)
    try:
        files = [*keeper.export(str(tmp_path / "out"), "csv"), *keeper.export(str(tmp_path / "out"), "json")]
        files.append(keeper.backup(str(tmp_path / "out")))
    finally:
        os.umask(before)
    assert {Path(file).stat().st_mode & 0o777 for file in files} == {0o600}
    assert sorted(map(str, (tmp_path / "out").iterdir())) == sorted(files)


def test_a_link_of_the_person_stays_a_link_and_its_file_is_written(keeper, tmp_path):
    (tmp_path / "real").mkdir()
    link = tmp_path / "copy.sqlite"
    link.symlink_to(tmp_path / "real" / "copy.sqlite")
    keeper.backup(str(link))
    assert link.is_symlink()
    assert (tmp_path / "real" / "copy.sqlite").is_file()


def test_a_file_planted_under_the_name_of_an_unfinished_one_is_left_alone(keeper, tmp_path):
    letter = tmp_path / "mine.sqlite.part"
    letter.write_text("Dear Anna")
    keeper.backup(str(tmp_path / "mine.sqlite"))
    assert letter.read_text() == "Dear Anna"

"""Trouble with the disk, seen by the person: the right words, a way on, and nothing stored is harmed."""

import sqlite3
import subprocess
from pathlib import Path

import pytest

from end_to_end.desktop import App, Desktop, until
from end_to_end.diary import Diary
from end_to_end.test_store_disk import fill_up, mounted
from unclench.cli.client import ask


@pytest.fixture
def desktop(tmp_path: Path):
    with Desktop(tmp_path / "home") as one:
        yield one


def remount(disk: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(disk)], check=True)


def says(app: App, words: str) -> bool:
    return any(words in text for text in app.texts())


def told(app: App, words: str) -> None:
    until(lambda: says(app, words), f"{words!r} is not said; showing {app.texts()}")


def test_a_full_disk_is_told_and_the_session_goes_on_until_there_is_room(desktop, tmp_path, monkeypatch):
    with mounted(tmp_path / "disk", "3m") as disk:
        diary = Diary(desktop, disk / "data", monkeypatch)
        diary.ask("log", "pain", "3")
        app = diary.open()
        app.find("Start ice")
        filler = fill_up(disk)
        app.press("Start ice")
        app.find("Stop")
        told(app, "disk is full")
        assert diary.status()["session"]["state"] == "running"
        filler.unlink()
        diary.ask("log", "pain", "4")
        app.kill()
        with sqlite3.connect(f"file:{diary.file}?mode=ro", uri=True) as file:
            assert file.execute("SELECT count(*) FROM sessions").fetchone() == (1,)
            assert [row[0] for row in file.execute("SELECT value FROM pains ORDER BY at_utc")] == [3, 4]
        file.close()


def started_in_memory_only(app: App, diary: Diary) -> None:
    """The session runs and the person knows that nothing is on disk."""
    app.press("Start ice")
    app.find("Stop")
    told(app, "disk is full")
    assert diary.status()["session"]["state"] == "running"
    assert not diary.file.exists()


def test_a_first_session_on_a_full_disk_runs_and_is_written_once_there_is_room(desktop, tmp_path, monkeypatch):
    with mounted(tmp_path / "disk", "2m") as disk:
        diary = Diary(desktop, disk / "data", monkeypatch)
        filler = fill_up(disk)
        app = diary.open()
        started_in_memory_only(app, diary)
        filler.unlink()
        diary.ask("log", "pain", "4")
        told(app, "All is written again")
        app.kill()
        assert diary.ask("status")["session"]["state"] == "running"


def test_a_first_session_runs_where_not_even_a_folder_can_be_made(desktop, tmp_path, monkeypatch):
    with mounted(tmp_path / "disk", "2m,nr_inodes=2") as disk:
        (disk / "taken").touch()
        diary = Diary(desktop, disk / "data", monkeypatch)
        app = diary.open(XDG_STATE_HOME=str(disk / "state"))
        started_in_memory_only(app, diary)
        remount(disk, "nr_inodes=99")
        diary.ask("log", "pain", "4")
        told(app, "All is written again")
        app.kill()
        assert len(list(disk.glob("state/*/*/device"))) == 1


def test_a_start_on_a_full_disk_shows_the_diary_and_the_session_goes_on(desktop, tmp_path, monkeypatch):
    with mounted(tmp_path / "disk", "3m") as disk:
        diary = Diary(desktop, disk / "data", monkeypatch)
        diary.ask("ice", "start")
        filler = fill_up(disk)
        app = diary.open()
        app.find("Stop")
        told(app, "kept in memory")
        app.press("Close this message")
        told(app, "backup could not be written")
        app.press("Close this message")
        app.press("Stop")
        until(lambda: diary.status()["session"] is None)
        filler.unlink()
        diary.ask("log", "pain", "4")
        told(app, "All is written again")
        app.kill()
        assert diary.ask("status")["session"] is None


def test_a_folder_that_may_only_be_read_says_what_to_do_and_quits_with_3(desktop, tmp_path, monkeypatch):
    with mounted(tmp_path / "disk", "2m") as disk:
        remount(disk, "ro")
        diary = Diary(desktop, disk / "data", monkeypatch)
        app = diary.open()
        app.find("Try again")
        told(app, "--data-dir")
        app.press("Quit")
        assert app.process.wait(20) == 3


def test_a_file_of_a_newer_version_is_left_as_it_is(desktop, tmp_path, monkeypatch):
    diary = Diary(desktop, tmp_path / "data", monkeypatch)
    diary.ask("log", "pain", "3")
    file = sqlite3.connect(diary.file)
    file.execute("PRAGMA user_version = 999")
    file.commit()
    file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file.close()
    before = diary.file.read_bytes()
    app = diary.open()
    told(app, "newer version")
    app.press("Quit")
    assert app.process.wait(20) == 3
    assert diary.file.read_bytes() == before


def test_a_damaged_file_goes_back_to_the_newest_backup_and_says_so(desktop, tmp_path, monkeypatch):
    diary = Diary(desktop, tmp_path / "data", monkeypatch)
    diary.ask("log", "pain", "3")
    diary.ask("backup")
    diary.file.write_bytes(b"nothing of the kind" * 1000)
    for extra in ("-wal", "-shm"):
        Path(f"{diary.file}{extra}").unlink(missing_ok=True)
    app = diary.open()
    app.find("Start ice")
    told(app, "backup")
    assert [entry["value"] for entry in diary.ask("list", "pains")["entries"]] == [3]
    assert any("damaged" in file.name for file in diary.file.parent.rglob("*"))


def test_a_session_found_over_time_after_a_crash_covers_the_window(desktop, tmp_path, monkeypatch):
    diary = Diary(desktop, tmp_path / "data", monkeypatch)
    diary.ask("ice", "start", "--minutes", "1", "--at", "00:00")
    app = diary.open()
    app.press("Pack off")
    app.find("Skin is fine")
    assert diary.status()["session"] is None


def test_an_error_nobody_expected_is_shown_calmly_and_the_app_goes_on(desktop, tmp_path, monkeypatch):
    diary = Diary(desktop, tmp_path / "data", monkeypatch)
    diary.ask("log", "pain", "3")
    app = diary.open()
    app.find("Start ice")
    file = sqlite3.connect(diary.file)
    file.execute("DROP TABLE pains")
    file.commit()
    file.close()
    app.press("Start ice")
    app.find("Copy report")
    app.press("Go on")
    assert app.process.poll() is None


def test_a_diary_that_is_deleted_under_the_window_is_said_at_once_and_written_again_at_a_press(
    desktop, tmp_path, monkeypatch
):
    diary = Diary(desktop, tmp_path / "data", monkeypatch)
    diary.ask("log", "pain", "3")
    app = diary.open()
    app.find("Start ice")
    diary.file.unlink()
    told(app, "moved or deleted")
    status, _, error = ask(diary.address, ["log", "pain", "4"], "/")
    assert status == 3
    assert "not on disk yet" in error
    app.press("Write it again")
    told(app, "Your diary is written")
    app.kill()
    assert [entry["value"] for entry in diary.ask("list", "pains")["entries"]] == [3, 4]

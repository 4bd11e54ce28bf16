"""A diary of an older version, opened by this one: all of it is there, and where it is kept as it was is said once."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from end_to_end.desktop import Desktop
from end_to_end.diary import Diary
from end_to_end.test_trouble import told

OLD = Path(__file__).parents[1] / "store" / "files" / "schema-1.sqlite"
WORDS = "Your diary was brought up to date for this version."


@pytest.fixture
def old_diary(tmp_path, monkeypatch):
    with Desktop(tmp_path / "home") as desktop:
        diary = Diary(desktop, tmp_path / "data", monkeypatch)
        diary.folder.mkdir()
        shutil.copyfile(OLD, diary.file)
        with closing(sqlite3.connect(diary.file)) as file:  # its ice is over long ago, and would cover the window
            file.executescript("DELETE FROM running; UPDATE sessions SET ended_utc = at_utc;")
        yield diary


def backup_of(diary: Diary) -> Path:
    (kept,) = (diary.folder / "backups").glob("*-before-update.sqlite")
    return kept


def test_the_window_tells_of_it_once_and_the_backup_is_the_diary_as_it_was(old_diary) -> None:
    app = old_diary.open()
    told(app, WORDS)
    kept = backup_of(old_diary)
    told(app, kept.name)
    with closing(sqlite3.connect(kept)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (1,)
        assert file.execute("SELECT count(*) FROM episodes").fetchone() == (1,)
    app.press("Close this message")
    assert len(old_diary.ask("list", "episodes")["entries"]) == 1
    app.close()
    again = old_diary.open()
    again.find("Start ice")
    assert not [text for text in again.texts() if WORDS in text]
    assert backup_of(old_diary) == kept


def listed(diary: Diary) -> subprocess.CompletedProcess[str]:
    argv = [sys.executable, "-m", "unclench", "--data-dir", str(diary.folder), "list", "planks"]
    return subprocess.run(argv, env=diary.desktop.env, capture_output=True, text=True, check=True)


def test_a_command_tells_of_it_beside_its_answer(old_diary) -> None:
    first, second = listed(old_diary), listed(old_diary)
    assert WORDS in first.stderr
    assert str(backup_of(old_diary)) in first.stderr
    assert second.stderr == ""
    assert first.stdout == second.stdout != ""

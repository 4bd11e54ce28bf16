"""Your data in the real program, by the names that assistive technology knows; and killed in the middle."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from end_to_end.desktop import App, Desktop, read_screen, until
from end_to_end.diary import Diary
from end_to_end.test_kills import assert_sound
from fakes import FakeClock, file_journal
from store.entries_of import drink
from unclench.store.file_keeper import FileKeeper

pytestmark = pytest.mark.end_to_end

MANY = 30_000


def press_that_begins(app: App, words: str) -> None:
    """The first button whose name begins so."""

    def named() -> str:
        return next((one.name for one in app.nodes() if one.name.startswith(words)), "")

    app.press(until(named, words), "push button")


def open_data(app: App) -> None:
    app.press("History", "page tab")
    app.press("Your data", "radio button")
    app.find("Back up now", "push button")


def drinks(file: Path) -> list[tuple]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT * FROM drinks ORDER BY id").fetchall()


def test_back_up_delete_all_restore_and_everything_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Desktop(tmp_path) as desktop:
        diary = Diary(desktop, tmp_path / "diary", monkeypatch)
        app = diary.open()
        for amount in ("100", "250", "300"):
            diary.ask("log", "water", "--ml", amount)
        before = drinks(diary.file)
        assert len(before) == 3
        open_data(app)
        read_screen()
        app.press("Back up now", "push button")
        press_that_begins(app, "Restore … Today, ")
        app.press("Back", "push button")
        app.press("Delete all …", "push button")
        app.find("Type “delete” to delete all", "text").write("delete")
        read_screen()
        app.press("Delete all", "push button")
        until(lambda: diary.ask("list", "water")["entries"] == [], "all is deleted")
        assert drinks(diary.file) == []
        press_that_begins(app, "Restore … Today, ")
        app.find("Restore this backup", "push button")
        read_screen()
        app.press("Restore this backup", "push button")
        app.press("Done", "push button")
        assert drinks(diary.file) == before
        assert len(diary.ask("list", "water")["entries"]) == 3
        assert app.close() == 0


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8])
def test_killed_while_it_goes_back_the_diary_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, share: float
) -> None:
    clock = FakeClock()
    journal = file_journal(tmp_path / "diary" / "unclench.sqlite", clock)
    with journal.write(undoable=False) as w:
        for _ in range(MANY):
            w.add(drink(clock))
    FileKeeper(journal, clock).backup()
    with journal.write() as w:
        w.add(drink(clock))
    journal.close()
    with Desktop(tmp_path) as desktop:
        diary = Diary(desktop, tmp_path / "diary", monkeypatch)
        app = diary.open()
        open_data(app)
        began = time.monotonic()
        press_that_begins(app, "Restore … ")
        app.find("Restore this backup", "push button")
        took = time.monotonic() - began
        read_screen()
        app.press("Restore this backup", "push button")
        end = time.monotonic() + share * took
        until(lambda: time.monotonic() >= end)
        app.kill()
    assert len(drinks(diary.file)) in (MANY, MANY + 1)
    assert_sound(diary.file)

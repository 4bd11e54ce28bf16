"""A start that fails ends at a plain window with ways on: another try, a backup, an empty diary. Nothing is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from end_to_end.desktop import App, Desktop, read_screen, until
from end_to_end.diary import Diary
from end_to_end.test_hostile_files import PAIN, command, put
from end_to_end.test_trouble import told
from unclench.system import paths


@pytest.fixture
def desktop(tmp_path: Path):
    with Desktop(tmp_path / "home") as made:
        yield made


@pytest.fixture
def diary(desktop, tmp_path, monkeypatch):
    made = Diary(desktop, tmp_path / "data", monkeypatch)
    made.ask("log", "pain", "3")
    return made


@contextmanager
def shut(file: Path) -> Iterator[None]:
    """Another program keeps the diary to itself, so that a start gets no further."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


def mark(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", diary.desktop.env["XDG_STATE_HOME"])
    return Path(paths.find(str(diary.folder)).state, "starting")


def kill_while_it_starts(diary: Diary, noted: Path) -> None:
    before = noted.stat().st_size if noted.exists() else 0
    with shut(diary.file):
        app = diary.open()
        until(lambda: noted.exists() and noted.stat().st_size > before, "the start is not noted")
        app.kill()


def break_it(diary: Diary) -> None:
    """What nobody expects: a row that is to be moved away, and a trigger that keeps it where it is."""
    put(diary, "pains", PAIN | {"note": "\x00"})
    with closing(sqlite3.connect(diary.file)) as file:
        file.execute("CREATE TRIGGER stay BEFORE DELETE ON pains BEGIN SELECT RAISE(ABORT, 'no'); END")
        file.commit()


def kept(diary: Diary) -> list[Path]:
    return sorted(diary.folder.glob("unclench-kept-*.sqlite"))


def opened(app: App) -> None:
    app.find("Start ice")


def test_a_start_that_was_killed_twice_opens_the_rescue_window_and_another_try_the_diary(diary, monkeypatch) -> None:
    noted = mark(diary, monkeypatch)
    kill_while_it_starts(diary, noted)
    app = diary.open()
    opened(app)  # once is no reason
    until(lambda: not noted.exists(), "the start is not finished")
    app.kill()
    for _ in range(2):
        kill_while_it_starts(diary, noted)
    app = diary.open()
    told(app, "Twice now")
    told(app, "no backup yet")
    assert command(diary, "list", "pains")[0] == 0  # commands do without the window
    app.press("Try again")
    opened(app)
    until(lambda: not noted.exists(), "the start is not finished")
    assert diary.status()["pain"]["value"] == 3
    assert kept(diary) == []


def test_a_rescue_that_was_quit_comes_again(diary, monkeypatch) -> None:
    noted = mark(diary, monkeypatch)
    for _ in range(2):
        kill_while_it_starts(diary, noted)
    for _ in range(2):
        app = diary.open()
        app.press("Quit")
        assert app.process.wait(20) == 3


def test_a_diary_whose_opening_raises_goes_back_to_a_backup_and_is_kept(diary) -> None:
    diary.ask("backup")
    diary.ask("log", "pain", "5")
    break_it(diary)
    status, said = command(diary, "status")
    assert (status, len(said.strip().splitlines())) == (3, 1)
    app = diary.open()
    told(app, "Something unexpected")
    until(lambda: any("entries: 1" in text for text in app.texts()), "the backup is not offered")
    read_screen()
    app.press("Restore this backup")
    opened(app)
    told(app, "Your diary as it was is kept")
    assert [one["value"] for one in diary.ask("list", "pains")["entries"]] == [3]
    with closing(sqlite3.connect(kept(diary)[0])) as file:
        assert file.execute("SELECT count(*) FROM pains").fetchone() == (3,)


def test_an_empty_diary_begins_beside_one_that_cannot_be_opened(diary) -> None:
    break_it(diary)
    app = diary.open()
    app.press("Begin an empty diary")
    opened(app)
    told(app, "Your diary as it was is kept")
    assert diary.ask("list", "pains")["entries"] == []
    diary.ask("log", "pain", "4")
    assert len(kept(diary)) == 1


def test_a_second_start_brings_the_rescue_window_up_and_ends_well(diary) -> None:
    break_it(diary)
    app = diary.open()
    told(app, "Something unexpected")
    assert command(diary)[0] == 0
    assert app.running()

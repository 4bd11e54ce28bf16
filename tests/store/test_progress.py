"""What takes long says how far it is, and ends at any step without leaving anything half done."""

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from fakes import file_journal
from store.entries_of import drink, session, timer
from unclench.core.base.errors import Refused
from unclench.store.file_keeper import FileKeeper
from unclench.store.journal import SqliteJournal

MANY = 1200


class Watcher:
    """Notes each share; says stop at the call with that number."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.shares: list[float] = []
        self._stop_at = stop_at

    def __call__(self, share: float) -> None:
        self.shares.append(share)
        if len(self.shares) == self._stop_at:
            raise Refused("cancelled", "Stopped.")


def export(keeper: FileKeeper, folder: Path) -> None:
    keeper.export(str(folder / "out"), "json")


def export_tables(keeper: FileKeeper, folder: Path) -> None:
    keeper.export(str(folder / "out"), "csv")


def export_sheets(keeper: FileKeeper, folder: Path) -> None:
    keeper.export(str(folder / "out"), "spreadsheet")


def import_(keeper: FileKeeper, folder: Path) -> None:
    keeper.import_(str(folder / "many.json"))


def back_up(keeper: FileKeeper, folder: Path) -> None:
    keeper.backup(str(folder / "mine.sqlite"))


def restore(keeper: FileKeeper, folder: Path) -> None:
    keeper.restore(str(folder / "older.sqlite"))


@pytest.fixture
def kept(path: Path, clock, tmp_path: Path):
    """A diary; beside it an older copy, and an export of another one with many entries."""
    other = file_journal(tmp_path / "other" / "unclench.sqlite", clock, device="work")
    with other.write() as w:
        for number in range(MANY):
            w.add(drink(clock, number % 9 + 1))
        w.start(session(clock), timer(clock))
    (file,) = FileKeeper(other, clock).export(str(tmp_path), "json")
    Path(file).rename(tmp_path / "many.json")
    other.close()
    journal = file_journal(path, clock)
    with journal.write() as w:
        w.add(drink(clock))
    FileKeeper(journal, clock).backup(str(tmp_path / "older.sqlite"))
    with journal.write() as w:
        for _ in range(MANY):
            w.add(drink(clock))
    yield journal
    journal.close()


def files(folder: Path) -> set[str]:
    """What lies there but for the data file with its log, and whole backups."""
    found = (file.relative_to(folder) for file in folder.rglob("*") if file.is_file())
    return {str(file) for file in found if "unclench.sqlite" not in file.name and file.parent.name != "backups"}


@pytest.mark.parametrize("work", [export, export_tables, export_sheets, import_, back_up, restore])
def test_it_says_how_far_it_is_and_can_be_ended_at_every_step(kept: SqliteJournal, clock, tmp_path: Path, work):
    steps, drinks = 0, len(kept.read().drinks)
    while True:
        before = files(tmp_path)
        watcher = Watcher(steps + 1)
        try:
            work(FileKeeper(kept, clock, progress=watcher), tmp_path)
            break
        except Refused:
            steps += 1
        assert files(tmp_path) == before
        assert not (tmp_path / "out").exists()
        assert not list(tmp_path.rglob(".*part*"))
        assert len(kept.read().drinks) == drinks
        assert kept.read().sessions == ()
        clock.advance(1)
    assert steps >= 3
    assert watcher.shares == sorted(watcher.shares)
    assert 0 <= watcher.shares[0] <= watcher.shares[-1] <= 1
    assert files(tmp_path) > before or len(kept.read().drinks) != drinks


@pytest.mark.parametrize("look", ["look_into_backup older.sqlite", "look_into_import many.json"])
def test_a_look_says_how_far_it_is_and_leaves_nothing_wherever_it_ends(kept, clock, tmp_path: Path, look: str):
    method, name = look.split()
    steps, drinks, before = 0, len(kept.read().drinks), files(tmp_path)
    while True:
        watcher = Watcher(steps + 1)
        try:
            getattr(FileKeeper(kept, clock, progress=watcher), method)(str(tmp_path / name))
            break
        except Refused:
            steps += 1
            assert files(tmp_path) == before
    assert steps >= 3
    assert watcher.shares == sorted(watcher.shares)
    assert 0 <= watcher.shares[0] <= watcher.shares[-1] <= 1
    assert files(tmp_path) == before
    assert len(kept.read().drinks) == drinks


def test_an_export_is_one_row_a_line_and_comes_back_the_same(kept: SqliteJournal, clock, tmp_path: Path):
    (file,) = FileKeeper(kept, clock).export(str(tmp_path), "json")
    lines = Path(file).read_text(encoding="utf-8").splitlines()
    assert sum('"amount_ml"' in line and line.startswith('  {"id"') for line in lines) == 2 * (MANY + 1)
    assert max(map(len, lines)) < 1000
    new = file_journal(tmp_path / "new" / "unclench.sqlite", clock, device="new")
    assert FileKeeper(new, clock).import_(file)["drinks"]["new"] == MANY + 1
    assert json.loads(Path(file).read_bytes())["tables"]["episodes"] == []
    new.close()


def test_half_a_letter_in_the_file_is_set_aside_and_goes_along_into_an_export(kept, path, clock, tmp_path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO settings (name, value_json, scope, changed_utc) VALUES ('report_note', ?, 'person', ?)",
            (r'"\ud83d"', "2026-11-20T13:05:00Z"),
        )
    (file,) = FileKeeper(kept, clock).export(str(tmp_path), "json")
    tables = json.loads(Path(file).read_bytes())["tables"]
    assert tables["settings"] == []
    assert [(row["kind"], "report_note" in str(row)) for row in tables["set_aside"]] == [("settings", True)]
    new = file_journal(tmp_path / "new" / "unclench.sqlite", clock, device="new")
    assert FileKeeper(new, clock).import_(file)["drinks"]["new"] == MANY + 1
    assert new.settings() == {}
    new.close()


def test_an_entry_twice_in_one_file_comes_in_once_and_the_newer_one_wins(kept: SqliteJournal, clock, tmp_path: Path):
    content = json.loads((tmp_path / "many.json").read_bytes())
    row = content["tables"]["drinks"][0]
    later = f"{clock.utc + timedelta(hours=1):%Y-%m-%dT%H:%M:%SZ}"
    content["tables"]["drinks"] = [row, row, row | {"amount_ml": 77, "changed_utc": later}, row]
    (tmp_path / "twice.json").write_text(json.dumps(content))
    counts = FileKeeper(kept, clock).import_(str(tmp_path / "twice.json"))["drinks"]
    assert counts == {"new": 1, "newer": 1, "known": 2}
    assert kept.get("drinks", row["id"]).amount_ml == 77

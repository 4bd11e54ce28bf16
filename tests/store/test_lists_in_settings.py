"""Settings of several values: what a file, an export or a damaged file of the schema before holds keeps its meaning."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from fakes import FakeClock, file_journal
from store.entries_of import drink
from unclench.core.base import preferences
from unclench.store import salvage, schema, settings
from unclench.store.file_keeper import FileKeeper
from unclench.store.journal import SqliteJournal

BEFORE = {
    "medicines_kept": "naproxen-220-us own-0193",
    "hidden_cards": "water weight",
    "stretch_moves": "cat_cow bridge",
    "nudge_rarer": "sitting",
    "nudge_rarer_asked": "sitting water",
    "report_hidden": "did,note",
    "theme": "dark",
    "report_questions": "Is it\nthe disc, or not?",
    "water_glasses": 9,
}
PLACES = {"window_place": "1200 800 1 causes", "mini_place": "-40 60"}
AFTER = {
    "medicines_kept": ("naproxen-220-us", "own-0193"),
    "hidden_cards": ("water", "weight"),
    "stretch_moves": ("cat_cow", "bridge"),
    "nudge_rarer": ("sitting",),
    "nudge_rarer_asked": ("sitting", "water"),
    "report_hidden": ("did", "note"),
    "theme": "dark",
    "report_questions": "Is it\nthe disc, or not?",
    "water_glasses": 9,
}
PERSON = {name: value for name, value in AFTER.items() if name != "theme"}
"""Those that go along into an export."""
PLACES_AFTER = {"window_place": (1200, 800, 1), "window_tab": "causes", "mini_place": (-40, 60)}


def of_before(path: Path, clock: FakeClock, values: dict) -> Path:
    """A closed file of schema 3 with these settings."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "STEPS", schema.STEPS[:3])
        journal = SqliteJournal(path, "here", clock)
        with journal.write(undoable=False) as w:
            for name, value in values.items():
                w.set(name, value, preferences.RULES[name].scope)
        with journal.write() as w:
            w.add(drink(clock))
        journal.close()
    return path


def kept(journal, names) -> dict:
    found = preferences.read(journal.settings())
    return {name: getattr(found, name) for name in names}


@pytest.fixture
def other(tmp_path, clock):
    """The diary of another computer."""
    journal = file_journal(tmp_path / "other" / "unclench.sqlite", clock, device="there")
    yield journal
    journal.close()


def test_a_file_of_the_schema_before_keeps_the_meaning_of_every_list(path, clock):
    journal = file_journal(of_before(path, clock, BEFORE | PLACES), clock)
    assert kept(journal, AFTER | PLACES_AFTER) == AFTER | PLACES_AFTER
    assert len(journal.read().drinks) == 1
    assert ["brought up to date" in told for told in journal.messages] == [True]
    journal.close()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"medicines_kept": "", "report_hidden": ""}, {"medicines_kept": (), "report_hidden": ()}),
        (
            {"medicines_kept": " own-1  own-2 ", "report_hidden": "did,,note"},
            {"medicines_kept": ("own-1", "own-2"), "report_hidden": ("did", "note")},
        ),
        ({"mini_place": "left"}, {"mini_place": ()}),
        ({"mini_place": "1 2 3"}, {"mini_place": ()}),
        ({"window_place": "wide"}, {"window_place": (), "window_tab": ""}),
        ({"window_place": "900 600 0"}, {"window_place": (900, 600, 0), "window_tab": ""}),
        ({"hidden_cards": "water oil"}, {"hidden_cards": ()}),
        ({"nudge_rarer": 7}, {"nudge_rarer": ()}),
    ],
)
def test_what_was_empty_or_made_no_sense_before_gives_the_default(path, clock, before, after):
    journal = file_journal(of_before(path, clock, before), clock)
    assert kept(journal, after) == after
    journal.close()


def test_undo_brings_back_the_list_that_a_press_before_the_update_had_changed(path, clock):
    of_before(path, clock, {"medicines_kept": "naproxen-220-us"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "STEPS", schema.STEPS[:3])
        journal = file_journal(path, clock)
        with journal.write() as w:
            w.add(drink(clock, 400))
            w.set("medicines_kept", "naproxen-220-us own-0193")
        journal.close()
    journal = file_journal(path, clock)
    assert kept(journal, ["medicines_kept"]) == {"medicines_kept": ("naproxen-220-us", "own-0193")}
    with journal.write() as w:
        w.undo()
    assert kept(journal, ["medicines_kept"]) == {"medicines_kept": ("naproxen-220-us",)}
    assert len(journal.read().drinks) == 1
    journal.close()


def exported_before(file: Path, path: Path) -> Path:
    """The JSON export that the program of schema 3 wrote of this file."""
    with sqlite3.connect(path) as connection:
        connection.row_factory = sqlite3.Row
        rows = [dict(row) for row in connection.execute("SELECT * FROM settings WHERE scope = 'person'")]
    connection.close()
    spoken = [row | {"value_json": json.loads(row["value_json"])} for row in rows]
    file.write_text(json.dumps({"app": "unclench", "schema": 3, "tables": {"settings": spoken}}))
    return file


@pytest.mark.parametrize("of", ["an export", "a data file"])
def test_an_import_of_the_schema_before_brings_the_lists(tmp_path, path, clock, other, of):
    of_before(path, clock, BEFORE | PLACES)
    file = exported_before(tmp_path / "old.json", path) if of == "an export" else path
    FileKeeper(other, clock).import_(str(file))
    assert kept(other, PERSON) == PERSON
    assert kept(other, ["mini_place", "theme"]) == {"mini_place": (), "theme": "system"}


def test_a_restored_file_of_the_schema_before_has_the_lists(tmp_path, path, clock, other):
    copy = tmp_path / "old.sqlite"
    shutil.copyfile(of_before(path, clock, BEFORE), copy)
    other.open()
    FileKeeper(other, clock).restore(str(copy))
    assert kept(other, AFTER) == AFTER


def test_a_damaged_file_of_the_schema_before_gives_its_lists(path, clock, other):
    of_before(path, clock, BEFORE | PLACES)
    other.open()
    other.close()
    salvage.salvage(path, other.path, clock.utc)
    assert kept(other, AFTER | PLACES_AFTER) == AFTER | PLACES_AFTER


def test_export_and_import_keep_the_lists(tmp_path, path, clock, other):
    journal = file_journal(path, clock)
    with journal.write() as w:
        for name, value in PERSON.items():
            w.set(name, value)
    (file,) = FileKeeper(journal, clock).export(str(tmp_path), "json")
    written = {row["name"]: row["value_json"] for row in json.loads(Path(file).read_text())["tables"]["settings"]}
    assert written["hidden_cards"] == ["water", "weight"]
    FileKeeper(other, clock).import_(file)
    assert kept(other, PERSON) == PERSON
    journal.close()


def test_a_wrong_thing_in_the_file_gives_the_default(kept_lists):
    assert preferences.read(settings.stored(kept_lists, set())) == preferences.DEFAULTS


@pytest.fixture
def kept_lists(path, clock):
    journal = file_journal(path, clock)
    with journal.write() as w:
        w.set("hidden_cards", ["water", "oil"])
        w.set("mini_place", [10**40, 1])
        w.set("medicines_kept", {"naproxen-220-us": 1})
    journal.close()
    with sqlite3.connect(path) as connection:
        yield connection
    connection.close()

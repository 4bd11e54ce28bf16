"""Tables for people: local time, names in place of ids, units in the head, one file for each kind that has entries."""

import csv
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from fakes import FakeClock
from store.entries_of import dose, drink, session
from store.sql import sql
from unclench.core.base import entries as e
from unclench.core.base.data_file_facts import Names
from unclench.core.base.entries import KINDS
from unclench.core.base.errors import BadInput
from unclench.core.base.moments import Instant
from unclench.core.history.spreadsheet_columns import sheets
from unclench.store.file_keeper import FileKeeper
from unclench.store.rows import shape

NAMES = Names({"food": {"kale": "Kale, cooked"}, "sign": {"A3": "Numb between the legs"}})
NOT_SHOWN = {"id", "device", "changed_utc", "deleted_utc", "at_utc", "utc_offset_seconds"}
LEFT_OUT = {"doses": {"product", "label_json"}, "own_products": {"label_json"}}
LEFT_OUT |= {"causes_runs": {"answers_json", "guide_edition"}, "todos": {"run_id"}, "nudges": {"held_for"}}


def export(journal, clock: FakeClock, folder: Path) -> dict[str, list[dict[str, str]]]:
    tables = {}
    for file in FileKeeper(journal, clock).export(str(folder), "spreadsheet", names=NAMES):
        with Path(file).open(encoding="utf-8-sig", newline="") as lines:
            tables[Path(file).name] = list(csv.DictReader(lines))
    return tables


def test_each_kind_has_a_sheet_with_all_of_its_columns_that_say_something():
    found = {sheet.table: {*sheet.reads} - NOT_SHOWN for sheet in sheets()}
    assert list(found) == list(KINDS)
    for table, kind in KINDS.items():
        assert found[table] == {*shape(kind).columns} - NOT_SHOWN - LEFT_OUT.get(table, set()), table
    heads = [head for sheet in sheets() for head in sheet.heads]
    assert [head for head in heads if re.search("_|utc|json|seconds", head)] == []


def test_times_are_local_there_and_then_and_ids_are_names(kept, clock, tmp_path):
    here = clock.now().instant
    with kept.write() as w:
        spasm = w.add(e.Episode(at=here, place_side="left", place_height="lower"))
        ice = w.add(replace(session(clock), episode_id=spasm.id, ended=here.plus(900).utc, ended_by="guess"))
        w.add(e.Pain(at=Instant(here.utc, -5 * 3600), value=7, session_id=ice.id, note="größer"))
        w.add(e.Food(at=here, food="kale", portions=1.5))
        w.add(e.SignCheck(at=here, answers={"A3": "?", "A4": "n"}))
        w.add(e.Walk(at=here, moved_seconds=750, stopped_for="leg"))
        w.add(e.Plank(at=here, held_ms=20_450, form_ok=True))
        w.add(dose(clock, 1.5))
        own = w.add(e.OwnMove(at=here, name="The lizard", hold_seconds=20, repeats=3))
        w.add(e.Stretch(at=here, move=own.id, held_seconds=30))
        w.delete(w.add(drink(clock)))
    found = export(kept, clock, tmp_path / "out")
    assert set(found) == {
        f"unclench-{name}.csv"
        for name in (
            "episodes",
            "sign-checks",
            "sessions",
            "pains",
            "doses",
            "walks",
            "planks",
            "foods",
            "own-moves",
            "stretches",
        )
    }
    assert found["unclench-stretches.csv"][0]["Stretch"] == "The lizard"
    (pain,) = found["unclench-pains.csv"]
    assert (pain["When"], pain["Pain (0-10)"], pain["Note"]) == ("2026-11-20 08:05:00", "7", "größer")
    assert pain["Ice or heat of"] == "2026-11-20 14:05:00"
    (ice_row,) = found["unclench-sessions.csv"]
    assert (ice_row["Ended"], ice_row["How the end is known"]) == ("2026-11-20 14:20:00", "assumed")
    assert (ice_row["Chosen (min)"], ice_row["Spasm of"]) == ("20.0", "2026-11-20 14:05:00")
    assert found["unclench-foods.csv"][0]["Food"] == "Kale, cooked"
    assert found["unclench-sign-checks.csv"][0]["Answers that are not no"] == "Numb between the legs: not sure"
    (walk,) = found["unclench-walks.csv"]
    assert (walk["Moved (min)"], walk["Stopped for"]) == ("12.5", "pain, tingling or weakness in a leg")
    (plank,) = found["unclench-planks.csv"]
    assert (plank["Held (s)"], plank["Form was good"]) == ("20.4", "yes")
    assert found["unclench-doses.csv"][0]["Ingredients of one"] == "ibuprofen 200 mg"


def test_a_diary_with_something_in_every_table_has_every_sheet_and_no_id(full, clock, tmp_path):
    found = export(full, clock, tmp_path / "out")
    assert set(found) == {f"unclench-{table.replace('_', '-')}.csv" for table in KINDS}
    ids = {row[0] for table in KINDS for row in sql(full, f"SELECT id FROM {table}")}
    assert [cell for lines in found.values() for line in lines for cell in line.values() if cell in ids] == []


def test_a_sheet_begins_with_the_mark_and_holds_no_formula(kept, clock, tmp_path):
    with kept.write() as w:
        w.add(replace(drink(clock), note="=2+3"))
    export(kept, clock, tmp_path / "out")
    written = (tmp_path / "out" / "unclench-drinks.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbfWhen,Drink,Amount (ml),")
    assert written.endswith(b"'=2+3\r\n")


def test_what_is_no_value_at_all_is_written_as_it_is(kept, clock, tmp_path):
    with kept.write() as w:
        w.add(dose(clock))
        w.add(e.Nudge(at=clock.now().instant, about=("water",)))
        w.add(e.Walk(at=clock.now().instant, moved_seconds=60))
    kept.close()
    with closing(sqlite3.connect(kept.path)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE doses SET ingredients_json = '{}'")
        connection.execute("UPDATE nudges SET about_json = '3', answered_utc = 'soon'")
    assert FileKeeper(kept, clock).export(str(tmp_path / "out"), "spreadsheet")


def test_over_sheets_that_are_there_only_when_told_and_a_folder_made_for_nothing_goes(kept, clock, tmp_path):
    with kept.write() as w:
        w.add(drink(clock))
    keeper = FileKeeper(kept, clock)
    keeper.export(str(tmp_path / "out"), "spreadsheet")
    with pytest.raises(BadInput, match="is there already"):
        keeper.export(str(tmp_path / "out"), "spreadsheet")
    keeper.export(str(tmp_path / "out"), "spreadsheet", force=True)
    (tmp_path / "file").write_text("mine")
    with pytest.raises(BadInput, match="is no folder"):
        keeper.export(str(tmp_path / "file"), "spreadsheet")
    assert (tmp_path / "file").read_text() == "mine"

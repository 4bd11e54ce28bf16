"""Tables for spreadsheets: whatever was written stays as it is, and none of it is a formula."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from store.entries_of import drink
from store.test_transfer import keeper_of
from unclench.core.base.errors import BadInput
from unclench.store.export_import import TABLES


def test_csv_has_one_file_a_table_without_what_was_deleted(full, clock, tmp_path):
    with full.write() as w:
        w.add(replace(drink(clock), note="=2+3"))
        w.add(replace(drink(clock), note="-5"))
        w.add(replace(drink(clock), at=replace(drink(clock).at, offset=-3600)))
        w.delete(w.facts.doses[0])
    files = keeper_of(full, clock).export(str(tmp_path / "out"), "csv")
    assert {Path(file).stem for file in files} == set(TABLES)
    with (tmp_path / "out" / "drinks.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [line["note"] for line in lines] == ["", "'=2+3", "'-5", ""]
    assert [line["amount_ml"] for line in lines] == ["300", "250", "250", "250"]
    assert lines[3]["utc_offset_seconds"] == "-3600"
    with (tmp_path / "out" / "doses.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.DictReader(file)) == []


@pytest.mark.parametrize(
    ("note", "cell"),
    [
        ("=1", "'=1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@a", "'@a"),
        ("  =1", "'  =1"),
        ("\t=1", "'\t=1"),
        ("\uff1d1", "'\uff1d1"),
        ("'t was", "''t was"),
        ("a=1", "a=1"),
        ('say "ah", then\r\ngo', 'say "ah", then\r\ngo'),
    ],
)
def test_no_cell_is_a_formula_and_all_else_stays_as_it_was_written(full, clock, tmp_path, note, cell):
    with full.write() as w:
        w.add(replace(drink(clock), note=note))
    keeper_of(full, clock).export(str(tmp_path / "out"), "csv")
    with (tmp_path / "out" / "drinks.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.DictReader(file))[-1]["note"] == cell


def test_a_table_begins_with_the_mark_of_utf_8_and_ends_its_lines_as_spreadsheets_expect(full, clock, tmp_path):
    with full.write() as w:
        w.add(replace(drink(clock), note="größer"))
    keeper_of(full, clock).export(str(tmp_path / "out"), "csv")
    written = (tmp_path / "out" / "drinks.csv").read_bytes()
    assert written.startswith(b'\xef\xbb\xbf"id","device",')
    assert written.endswith(b"\r\n")
    assert written.count(b"\n") == written.count(b"\r\n")
    assert "größer".encode() in written


def test_a_table_of_ours_is_not_taken_in_and_the_way_back_is_named(full, clock, tmp_path):
    files = keeper_of(full, clock).export(str(tmp_path / "out"), "csv")
    renamed = Path(files[0]).rename(tmp_path / "out" / "table.txt")
    for file in (*files[1:], str(renamed)):
        with pytest.raises(BadInput, match="--format json"):
            keeper_of(full, clock).import_(file)

"""Whatever happens on three computers, in their clocks and in the folder between them, all come to the same rows."""

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from store.sync import plain_reader
from store.sync.histories import Three

STEPS = 30


def told(seed: int, steps: int) -> None:
    with TemporaryDirectory() as home:
        three = Three(Path(home), Random(seed))
        try:
            for _ in range(steps):
                three.step()
            three.settle()
            check(three)
        finally:
            three.close()


def shown(three: Three) -> set[tuple[str, str, str]]:
    """(kind, id, when) of what a reader of the plain files finds."""
    found = plain_reader.entries(three.computers[0].folder)
    return {(kind, name, row["at_utc"]) for (kind, name), row in found.items() if kind != "settings"}


def check(three: Three) -> None:
    first, *others = [computer.rows() for computer in three.computers]
    for other in others:
        assert other == first
    ids = {table: [row[2] for row in rows] for table, rows in first.items() if table != "settings"}
    at = {(table, row[2], row[0]) for table, rows in first.items() if table != "settings" for row in rows}
    assert shown(three) == at
    there = {entry: table for table, found in ids.items() for entry in found}
    assert there == three.acknowledged
    assert all(len(found) == len(set(found)) for found in ids.values())
    for (entry, field), by in three.wrote.items():
        if len(by) == 1:
            found = three.computers[0].journal.get(three.acknowledged[entry], entry)
            assert getattr(found, field) == next(iter(by.values()))


@pytest.mark.uncounted
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@settings(max_examples=4)
@given(some.integers(0, 2**32), some.integers(5, STEPS))
def test_all_come_to_the_same_rows_and_nothing_acknowledged_is_lost(seed: int, steps: int) -> None:
    told(seed, steps)

"""A JSON file from anywhere is imported whole, or refused in one sentence with nothing changed."""

import json
import random
from functools import cache
from typing import Any

import pytest
from hypothesis import given

from adversary.diaries import (
    filled_file,
    in_memory,
    list_everything,
    look_at_everything,
    outcome,
    own_file,
    rows_of,
    services_on,
)
from adversary.inputs import BATCH, CORPUS, as_text, changed, edits, seeds, text_edit, tries
from fakes import FakeClock
from unclench.core.base.entries import KINDS
from unclench.store import schema

pytestmark = pytest.mark.uncounted
TABLES = (*KINDS, "changes", "settings", "set_aside")
STRANGE = tuple(sorted(CORPUS.glob("import-*.json")))


@cache
def exported() -> dict[str, list[dict[str, Any]]]:
    """Table -> rows as an export holds them."""
    connection = in_memory(filled_file(), FakeClock()).connection()
    assert connection is not None
    connection.row_factory = None
    found: dict[str, list[dict[str, Any]]] = {}
    for table in TABLES:
        cursor = connection.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in cursor.description]
        made = [dict(zip(names, values, strict=True)) for values in cursor]
        found[table] = [
            {name: json.loads(v) if name.endswith("_json") and v else v for name, v in one.items()} for one in made[:3]
        ]
    found["set_aside"] = [
        {"id": "aside-1", "kind": "pains", "row_json": {"id": "x"}, "reason": "no", "at_utc": "2026-11-20T13:05:00Z"}
    ]
    return found


class Door:
    """One diary, which is made anew when something came in."""

    def __init__(self, folder) -> None:
        self.file = folder / "given.json"
        self.clock = FakeClock()
        self.clock.advance(minutes=5)
        self.came_in = self.refused = 0
        self.renew()

    def renew(self) -> None:
        self.journal = in_memory(own_file(), self.clock)
        self.services = services_on(self.journal, self.clock)
        connection = self.journal.connection()
        assert connection is not None
        self.connection, self.before = connection, rows_of(connection)

    def try_(self, content: bytes) -> int:
        self.file.write_bytes(content)
        status, said = outcome(lambda: self.services.data_file.import_(str(self.file)))
        if status:
            self.refused += 1
            assert status == 2 or "newer version" in said, said
            assert rows_of(self.connection) == self.before
            return status
        self.came_in += 1
        look_at_everything(self.services)
        list_everything(self.services)
        assert self.journal.messages == [], "what came in cannot be read"
        self.renew()
        return status


@pytest.fixture(scope="module")
def door(tmp_path_factory) -> Door:
    return Door(tmp_path_factory.mktemp("import"))


@pytest.mark.parametrize("file", STRANGE, ids=[file.stem for file in STRANGE])
def test_known_strange_files(door, file):
    assert door.try_(file.read_bytes()) == 2


@tries(2_000, BATCH)
@given(seed=seeds)
def test_any_file(door, seed: int):
    chance = random.Random(seed)
    for _ in range(BATCH):
        inside = {table: exported()[table] for table in chance.sample(TABLES, chance.choice((1, 1, 2)))}
        file = {"app": "unclench", "schema": schema.newest(), "exported": "2026-11-20T13:05:00Z", "tables": inside}
        made = edits(chance)
        data = changed(file, made) if chance.random() < 0.3 else file | {"tables": changed(inside, made)}
        door.try_(as_text(data, text_edit(chance, 0.2)))


def test_both_ends_were_reached(door):
    assert door.came_in > 10
    assert door.refused > 100

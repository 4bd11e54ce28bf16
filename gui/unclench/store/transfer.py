"""Export to JSON (all of it, for another computer) or CSV (for people and tables), and reading such a file back.

In JSON a row is what it is in its table, except that a `..._json` column holds its value instead of text.
"""

import csv
import json
import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import field
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from unclench.core.base import json_object
from unclench.core.base.entries import KINDS
from unclench.core.base.errors import BadInput
from unclench.core.base.record import record
from unclench.core.base.translation import translate
from unclench.store import integrity as checks
from unclench.store import schema, schema_4
from unclench.store.error_words import Damaged, words
from unclench.store.open import bring_up_to_date, put_in_place, set_up
from unclench.store.rows import Row, json_text, utc_text

JSON_NAME = "unclench.json"
TABLES = (*KINDS, "changes", "settings")
_ONLY = {"settings": "WHERE scope = 'person'"}
_MAY_BE_EMPTY = ("before_json", "timer_json")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@record
class Bundle:
    """What one export holds: table -> rows as they are in the file."""

    tables: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])


def export_json(path: Path, folder: Path, now: datetime) -> list[Path]:
    """Write everything that is the person's, deleted entries too, into `unclench.json`."""
    bundle = of_file(path)
    tables = {table: [_spoken(row) for row in rows] for table, rows in bundle.tables.items()}
    content = {"app": "unclench", "schema": schema.newest(), "exported": utc_text(now), "tables": tables}
    return [_write(folder / JSON_NAME, json.dumps(content, ensure_ascii=False, indent=1))]


def export_csv(path: Path, folder: Path) -> list[Path]:
    """Write one CSV a table, without what was deleted."""
    written: list[Path] = []
    connection = checks.connect_to_read(path)
    try:
        for table in TABLES:
            which = "WHERE deleted_utc IS NULL" if table in KINDS else _ONLY.get(table, "")
            found = connection.execute(f"SELECT * FROM {table} {which} ORDER BY rowid")
            names = [column[0] for column in found.description]
            written.append(_write_csv(folder / f"{table}.csv", names, found))
    finally:
        connection.close()
    return written


def read(file: Path) -> Bundle:
    """A bundle from an export or from a data file. Raises BadInput or StoreTrouble."""
    with file.open("rb") as start:
        if start.read(16).startswith(b"SQLite format 3"):
            return _of_other_file(file)
    try:
        content = json.loads(file.read_text(encoding="utf-8"), object_pairs_hook=json_object.once)
    except json_object.NameTwice as twice:
        message = translate("core", "{name} stands twice in one entry of {file}. Nothing was changed.")
        raise BadInput("file", message.format(name=twice.name, file=file)) from None
    except ValueError as error:
        raise _not_ours(file) from error
    if not isinstance(content, dict):
        raise _not_ours(file)
    return _of_json(file, cast("dict[str, Any]", content))


def of_file(path: Path) -> Bundle:
    """The rows of a data file of this schema that are the person's."""
    with closing(checks.connect_to_read(path)) as connection:
        return _of_connection(connection)


def _of_copy(path: Path) -> Bundle:
    """The same of a file that may be older: it is brought up to date in memory, and stays as it is on disk."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        set_up(memory)
        with closing(checks.connect_to_read(path)) as connection:
            connection.backup(memory)
        bring_up_to_date(memory)
        return _of_connection(memory)


def _of_connection(connection: sqlite3.Connection) -> Bundle:
    connection.row_factory = sqlite3.Row
    connection.execute("BEGIN")
    return Bundle({table: [dict(row) for row in connection.execute(_rows_of(table))] for table in TABLES})


def _rows_of(table: str) -> str:
    return f"SELECT * FROM {table} {_ONLY.get(table, '')} ORDER BY rowid"


def _of_other_file(file: Path) -> Bundle:
    try:
        if checks.is_newer(file):
            raise words("newer_file", file)
        if checks.is_ours(file) and checks.is_sound(file):
            return _of_copy(file)
    except Damaged as error:
        raise _not_ours(file) from error
    raise _not_ours(file)


def _of_json(file: Path, content: dict[str, Any]) -> Bundle:
    tables: Any = content.get("tables")
    number: Any = content.get("schema")
    if content.get("app") != "unclench" or not isinstance(tables, dict) or not isinstance(number, int):
        raise _not_ours(file)
    if number > schema.newest():
        raise words("newer_file", file)
    known: dict[str, Any] = {table: cast("dict[str, Any]", tables).get(table, []) for table in TABLES}
    try:
        return Bundle(schema_4.convert({table: [_stored(row) for row in rows] for table, rows in known.items()}))
    except (TypeError, AttributeError) as error:
        raise _not_ours(file) from error


def _spoken(row: Row) -> Row:
    """The row for JSON: values in place of JSON text."""
    return {name: json.loads(value) if name.endswith("_json") and value else value for name, value in row.items()}


def _stored(row: Row) -> Row:
    """The row for the file: JSON text in place of values."""
    return {
        name: json_text(value) if name.endswith("_json") and not (value is None and name in _MAY_BE_EMPTY) else value
        for name, value in row.items()
    }


def _write_csv(file: Path, names: list[str], found: Iterable[Any]) -> Path:
    part = file.with_name(f"{file.name}.part")
    with os.fdopen(
        os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8", newline=""
    ) as out:
        lines = csv.writer(out)
        lines.writerow(names)
        lines.writerows([_cell(value) for value in row] for row in found)
    put_in_place(part, file)
    return file


def _cell(value: Any) -> Any:
    """Text that a spreadsheet would take for a formula gets a leading apostrophe; numbers never."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _write(file: Path, text: str) -> Path:
    part = file.with_name(f"{file.name}.part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
        out.write(text)
    put_in_place(part, file)
    return file


def _not_ours(file: Path) -> BadInput:
    message = translate("core", "{file} is no export of Unclench, or it is damaged. Nothing was changed.")
    return BadInput("file", message.format(file=file))

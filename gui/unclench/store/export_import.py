"""Export to JSON (all of it, for another computer), and reading such a file back.

In JSON a row is what it is in its table, except that a `..._json` column holds its value instead of text.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, cast

from unclench.core.base import json_object
from unclench.core.base.entries import KINDS
from unclench.core.base.errors import BadInput
from unclench.core.base.frozen_record import record
from unclench.core.base.progress import Progress, counted, part, silent
from unclench.core.base.shown_text import shown
from unclench.core.base.translation import translate
from unclench.store import data_only, rows, schema, schema_4, set_aside
from unclench.store import integrity as checks
from unclench.store.change_rows import CHANGES, SETTINGS
from unclench.store.error_words import Damaged, may_be_damage, words
from unclench.store.open_file import set_up
from unclench.store.rows import Row, json_text, utc_text
from unclench.store.target import written_aside

TABLES = (*KINDS, "changes", "settings", "set_aside")
NAMES = {"json": ("unclench.json",), "csv": tuple(f"{table}.csv" for table in TABLES)}
"""The files of an export."""

ONLY = {"settings": "WHERE scope = 'person'"}
_OTHERS = {"changes": CHANGES, "settings": SETTINGS, "set_aside": set_aside.COLUMNS}
_MAY_BE_EMPTY = ("before_json", "timer_json")


Refuse = Callable[[str, Row, str], None]
"""Is told of a row that cannot be: its table, the row, and why; it may raise to end the work."""


@record
class Bundle:
    """What one export holds: table -> rows as they are in the file."""

    tables: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])


def export_json(path: Path, file: Path, now: datetime, progress: Progress = silent) -> None:
    """Write everything that is the person's, deleted entries too, into `file`: row by row, one on a line."""
    head = json.dumps({"app": "unclench", "schema": schema.newest(), "exported": utc_text(now)})
    with written_aside(file) as place, place.open("wb") as out, closing(checks.connect_to_read(path)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("BEGIN")
        out.write(head.removesuffix("}").encode() + b', "tables": {')
        for number, table in enumerate(TABLES):
            found = counted_rows(connection, table, ONLY.get(table, ""), share_of(progress, number))
            out.write(f'{"," if number else ""}\n "{table}": ['.encode())
            for place_in_table, row in enumerate(found):
                out.write(b",\n  " if place_in_table else b"\n  ")
                out.write(_line(_spoken(dict(row))))
            out.write(b"]")
        out.write(b"\n}}\n")


def share_of(progress: Progress, number: int) -> Progress:
    """Progress of one of the tables."""
    return part(progress, number / len(TABLES), (number + 1) / len(TABLES))


def counted_rows(connection: sqlite3.Connection, table: str, which: str, progress: Progress) -> Iterator[Any]:
    """The rows of a table in the order in which they came, while `progress` hears of it."""
    count = connection.execute(f"SELECT count(*) FROM {table} {which}").fetchone()[0]
    return counted(connection.execute(f"SELECT * FROM {table} {which} ORDER BY rowid"), count, progress)


def _line(row: Row) -> bytes:
    """A row as JSON; half a letter, which no file can hold, is written as its number."""
    try:
        return json.dumps(row, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(row).encode("ascii")


def read(file: Path, now: datetime, refuse: Refuse) -> Bundle:
    """A bundle from an export or from a data file. Raises BadInput or StoreTrouble.

    `refuse` is told of a row of a data file that cannot be: its table, the row, why; it is among the rows set aside.
    """
    with file.open("rb") as start:
        if start.read(16).startswith(b"SQLite format 3"):
            return _of_other_file(file, now, refuse)
    if _is_our_csv(file):
        message = translate("core", "{file} is a table for spreadsheets, which cannot be read back. {way}")
        way = translate("core", "Export as JSON (--format json), and import that file.")
        raise BadInput("file", message.format(file=file, way=way))
    try:
        text = file.read_text(encoding="utf-8")
        content = json.loads(text, object_pairs_hook=json_object.once, parse_constant=_no_number)
    except json_object.NameTwice as twice:
        message = translate("core", "{name} stands twice in one entry of {file}. Nothing was changed.")
        raise BadInput("file", message.format(name=shown(twice.name), file=file)) from None
    except (ValueError, RecursionError) as error:
        raise _not_ours(file) from error
    if not isinstance(content, dict):
        raise _not_ours(file)
    return _of_json(file, cast("dict[str, Any]", content))


def _is_our_csv(file: Path) -> bool:
    """Whether it is named like a table, or begins with the names of the columns of one."""
    with file.open("rb") as start:
        line = start.readline(1000).removeprefix(b"\xef\xbb\xbf").replace(b'"', b"")
    return file.suffix.casefold() == ".csv" or line.startswith((b"id,", b"id;", b"name,value_json,"))


def _of_copy(path: Path, now: datetime, refuse: Refuse) -> Bundle:
    """The person's rows of a file from elsewhere, brought up to date in memory; it stays as it is on disk."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        set_up(memory)
        for one in data_only.take(path, memory, now):
            refuse(one.table, one.row, one.reason)
        return _of_connection(memory)


def _of_connection(connection: sqlite3.Connection) -> Bundle:
    connection.row_factory = sqlite3.Row
    connection.execute("BEGIN")
    return Bundle({table: [dict(row) for row in connection.execute(_rows_of(table))] for table in TABLES})


def _rows_of(table: str) -> str:
    return f"SELECT * FROM {table} {ONLY.get(table, '')} ORDER BY rowid"


def _of_other_file(file: Path, now: datetime, refuse: Refuse) -> Bundle:
    try:
        if checks.is_newer(file):
            raise words("newer_file", file)
        if checks.is_ours(file):
            return _of_copy(file, now, refuse)
    except data_only.TakesTooLong as error:
        raise BadInput("file", data_only.too_long(file)) from error
    except (Damaged, sqlite3.DatabaseError) as error:
        if not may_be_damage(error):
            raise
        raise _not_ours(file) from error
    raise _not_ours(file)


def refusal(table: str, row: Row, reason: str) -> BadInput:
    """One row that cannot be stops a whole import."""
    message = translate("core", "The entry {entry} in {table} cannot be: {reason}. Nothing was changed.")
    name = str(row.get("id", row.get("name")))
    return BadInput("file", message.format(entry=shown(name), table=table, reason=shown(reason)))


def _of_json(file: Path, content: dict[str, Any]) -> Bundle:
    tables: Any = content.get("tables")
    number: Any = content.get("schema")
    if content.get("app") != "unclench" or not isinstance(tables, dict) or not isinstance(number, int):
        raise _not_ours(file)
    if number > schema.newest():
        raise words("newer_file", file)
    known: dict[str, Any] = {table: cast("dict[str, Any]", tables).get(table, []) for table in TABLES}
    try:
        return Bundle(
            schema_4.convert({table: [_stored(table, row) for row in given] for table, given in known.items()})
        )
    except (TypeError, AttributeError, RecursionError) as error:
        raise _not_ours(file) from error


def _no_number(word: str) -> None:
    """NaN and Infinity are in no JSON but Python's."""
    raise ValueError(word)


def _spoken(row: Row) -> Row:
    """The row for JSON: values in place of JSON text."""
    return {name: json.loads(value) if name.endswith("_json") and value else value for name, value in row.items()}


def _stored(table: str, row: Row) -> Row:
    """The row for the file: JSON text in place of values."""
    if type(row) is not dict:
        raise TypeError("no row")
    for name in _json_columns(table):
        if name in row and not (row[name] is None and name in _MAY_BE_EMPTY):
            row[name] = json_text(row[name])
    return row


@cache
def _json_columns(table: str) -> tuple[str, ...]:
    """The columns of a table that hold JSON."""
    columns = rows.shape(KINDS[table]).columns if table in KINDS else _OTHERS[table]
    return tuple(name for name in columns if name.endswith("_json"))


def _not_ours(file: Path) -> BadInput:
    message = translate("core", "{file} is no export of Unclench, or it is damaged. Nothing was changed.")
    return BadInput("file", message.format(file=file))

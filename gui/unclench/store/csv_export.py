"""Export to CSV, one file a table, which spreadsheets of every system read: the dialect that CLI.md describes."""

import csv
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from unclench.core.base.entries import KINDS
from unclench.store import integrity as checks
from unclench.store.target import written_aside
from unclench.store.transfer import ONLY, TABLES

ENCODING = "utf-8-sig"
"""The mark in front tells spreadsheets that it is UTF-8."""
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20", "'")
"""A cell that begins so would be taken for a formula, in full width, too; a ' of the person's own is told apart."""


def export_csv(path: Path, files: Sequence[Path]) -> None:
    """Write the table of each name into its file, without what was deleted."""
    with closing(checks.connect_to_read(path)) as connection:
        connection.execute("BEGIN")
        for table, file in zip(TABLES, files, strict=True):
            which = "WHERE deleted_utc IS NULL" if table in KINDS else ONLY.get(table, "")
            found = connection.execute(f"SELECT * FROM {table} {which} ORDER BY rowid")
            _write(file, [column[0] for column in found.description], found)


def _write(file: Path, names: list[str], found: Iterable[Any]) -> None:
    with written_aside(file) as part, part.open("w", encoding=ENCODING, errors="replace", newline="") as out:
        lines = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_NONNUMERIC)
        lines.writerow(names)
        lines.writerows([_cell(value) for value in row] for row in found)


def _cell(value: Any) -> Any:
    """Text that a spreadsheet would take for a formula gets an apostrophe in front; nothing is an empty cell."""
    if value is None:
        return ""
    return f"'{value}" if isinstance(value, str) and value.lstrip(" ").startswith(FORMULA) else value

"""Export to CSV, one file a table, which spreadsheets of every system read: the dialect that CLI.md describes."""

import csv
from collections.abc import Iterable, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

from unclench.core.base.entries import KINDS
from unclench.core.base.progress import Progress, silent
from unclench.store import integrity as checks
from unclench.store.export_import import ONLY, TABLES, counted_rows, share_of
from unclench.store.target import written_aside

ENCODING = "utf-8-sig"
"""The mark in front tells spreadsheets that it is UTF-8."""
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20", "'")
"""A cell that begins so would be taken for a formula, in full width, too; a ' of the person's own is told apart."""


def export_csv(path: Path, files: Sequence[Path], progress: Progress = silent) -> None:
    """Write the table of each name into its file, without what was deleted. All get their names, or none."""
    with ExitStack() as aside, closing(checks.connect_to_read(path)) as connection:
        connection.execute("BEGIN")
        for number, (table, file) in enumerate(zip(TABLES, files, strict=True)):
            which = "WHERE deleted_utc IS NULL" if table in KINDS else ONLY.get(table, "")
            names = [column[1] for column in connection.execute(f"PRAGMA table_info({table})")]
            found = counted_rows(connection, table, which, share_of(progress, number))
            _write(aside.enter_context(written_aside(file)), names, found)


def _write(place: Path, names: list[str], found: Iterable[Any]) -> None:
    with place.open("w", encoding=ENCODING, errors="replace", newline="") as out:
        lines = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_NONNUMERIC)
        lines.writerow(names)
        lines.writerows([cell(value) for value in row] for row in found)


def cell(value: Any) -> Any:
    """Text that a spreadsheet would take for a formula gets an apostrophe in front; nothing is an empty cell."""
    if value is None:
        return ""
    return f"'{value}" if isinstance(value, str) and value.lstrip(" ").startswith(FORMULA) else value

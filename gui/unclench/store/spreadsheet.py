"""Export for a spreadsheet: one CSV file a kind that has entries, read and written row by row."""

import csv
import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path

from unclench.core.base.data_file_facts import Names
from unclench.core.base.progress import Progress, counted, part, silent
from unclench.core.history.spreadsheet import Sheet, local
from unclench.core.history.spreadsheet_columns import sheets
from unclench.store import integrity as checks
from unclench.store import rows
from unclench.store.csv_export import ENCODING, cell
from unclench.store.target import written_aside

LINKED = ("episodes", "sessions")
"""Other entries name these by their id; a sheet says when they began."""


def file_names() -> tuple[str, ...]:
    """The files of such an export; those of kinds without entries are not written."""
    return tuple(f"unclench-{sheet.table.replace('_', '-')}.csv" for sheet in sheets())


def export_sheets(path: Path, files: tuple[Path, ...], names: Names, progress: Progress = silent) -> list[Path]:
    """Write each kind into its file, oldest entry first; the files. All get their names, or none."""
    written: list[Path] = []
    with ExitStack() as aside, closing(checks.connect_to_read(path)) as connection:
        connection.execute("BEGIN")
        known = _known(connection, names)
        counts = [_count(connection, sheet) for sheet in sheets()]
        done, size = 0, max(1, sum(counts))
        for sheet, file, count in zip(sheets(), files, counts, strict=True):
            if count:
                share = part(progress, done / size, (done + count) / size)
                _write(aside.enter_context(written_aside(file)), connection, sheet, count, known, share)
                written.append(file)
            done += count
    return written


def _write(
    place: Path, connection: sqlite3.Connection, sheet: Sheet, count: int, names: Names, progress: Progress
) -> None:
    columns = ", ".join(rows.quoted(sheet.reads))
    found = connection.execute(f"SELECT {columns} FROM {sheet.table} WHERE deleted_utc IS NULL ORDER BY at_utc, id")
    with place.open("w", encoding=ENCODING, errors="replace", newline="") as out:
        lines = csv.writer(out, lineterminator="\r\n")
        lines.writerow(sheet.heads)
        for values in counted(found, count, progress):
            lines.writerow([cell(value) for value in sheet.cells(values, names)])


def _count(connection: sqlite3.Connection, sheet: Sheet) -> int:
    query = f"SELECT count(*) FROM {sheet.table} WHERE deleted_utc IS NULL"
    return int(connection.execute(query).fetchone()[0])


def _known(connection: sqlite3.Connection, names: Names) -> Names:
    """Also what the diary itself has names for."""
    own = dict(connection.execute("SELECT id, name FROM own_moves"))
    moments = {table: _moments(connection, table) for table in LINKED}
    return Names({**names.of, **moments, "stretch": {**names.of.get("stretch", {}), **own}})


def _moments(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """The id of each entry -> when it began."""
    found = connection.execute(f"SELECT id, at_utc, utc_offset_seconds FROM {table}")
    return {name: local(at, offset, Names({})) for name, at, offset in found}

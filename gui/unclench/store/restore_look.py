"""What going back to a copy would change: compares it with the data file, table by table."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from unclench.core.base.data_file_facts import RestoreLook
from unclench.core.base.entry_list import LISTED
from unclench.core.base.progress import Progress

_HERE = "deleted_utc IS NULL"
_ENDS = (
    "SELECT what FROM now.running WHERE ended_boot_seconds IS NULL AND entry_id NOT IN "
    "(SELECT entry_id FROM main.running WHERE ended_boot_seconds IS NULL) ORDER BY what DESC"
)


def entries_only(file: str, new: Path, set_aside: int) -> RestoreLook:
    """What the copy holds, where there is no data file to compare it with. `new`: a file of ours with its rows."""
    with closing(sqlite3.connect(new, isolation_level=None)) as connection:
        return RestoreLook(file, _count(connection, "main"), set_aside)


def compare(
    file: str, new: Path, set_aside: int, path: Path, progress: Progress, *, at_rest: bool = False
) -> RestoreLook:
    """The copy, whose rows are in `new`, beside the data file `path`. Leaves nothing beside them.

    `at_rest`: `new` is one file without a log, as backups are.
    """
    place = f"{new.absolute().as_uri()}?mode={'ro' if at_rest else 'rw'}"
    with closing(sqlite3.connect(place, uri=True, isolation_level=None)) as connection:
        connection.execute("ATTACH ? AS now", (f"{path.absolute().as_uri()}?mode=ro",))
        connection.execute("BEGIN")
        lost = changed = back = 0
        since: list[str] = []
        for number, table in enumerate(LISTED):
            progress(number / len(LISTED))
            gone, oldest = _only_in(connection, table, "now", "main")
            lost += gone
            since += [oldest] if oldest else []
            back += _only_in(connection, table, "main", "now")[0]
            changed += _changed(connection, table)
        return RestoreLook(
            file,
            _count(connection, "main"),
            set_aside,
            lost,
            datetime.fromisoformat(min(since)) if since else None,
            changed,
            back,
            tuple(str(what) for (what,) in connection.execute(_ENDS)),
        )


def _only_in(connection: sqlite3.Connection, table: str, one: str, other: str) -> tuple[int, str | None]:
    """How many entries one file has and the other has not, and the moment of the oldest."""
    query = (
        f"SELECT count(*), min(at_utc) FROM {one}.{table} AS a WHERE {_HERE} "
        f"AND NOT EXISTS (SELECT 1 FROM {other}.{table} AS b WHERE b.id = a.id AND b.{_HERE})"
    )
    found: tuple[Any, ...] = connection.execute(query).fetchone()
    return int(found[0]), found[1]


def _changed(connection: sqlite3.Connection, table: str) -> int:
    query = (
        f"SELECT count(*) FROM now.{table} AS a JOIN main.{table} AS b ON b.id = a.id "
        f"WHERE a.{_HERE} AND b.{_HERE} AND a.changed_utc != b.changed_utc"
    )
    return int(connection.execute(query).fetchone()[0])


def _count(connection: sqlite3.Connection, name: str) -> int:
    counts = " + ".join(f"(SELECT count(*) FROM {name}.{table} WHERE {_HERE})" for table in LISTED)
    return int(connection.execute(f"SELECT {counts}").fetchone()[0])

"""What ran when a copy was made and runs no more: it must not run on, and ring, when somebody goes back to the copy."""

import sqlite3
from contextlib import closing, nullcontext
from datetime import datetime, timedelta
from pathlib import Path

from unclench.core.base.entries import KINDS, Session
from unclench.store import rows
from unclench.store.rows import Row

_RUNNING = "SELECT what, entry_id FROM running WHERE ended_boot_seconds IS NULL"


def end(new: Path, now: datetime, path: Path | None = None) -> None:
    """Of each timer that runs in `new`: what ended since in the diary `path` ends as it did there.

    A session that is not in the diary ends at its limit, once that is past. What runs in both goes on.
    """
    with closing(sqlite3.connect(new, isolation_level=None)) as copy, _opened(path) as here:
        copy.execute("BEGIN")
        for what, entry_id in copy.execute(_RUNNING).fetchall():
            table = next(name for name, kind in KINDS.items() if kind.KIND.timer == what)
            if here is not None and _runs(here, entry_id):
                continue
            ended = _row(here, table, entry_id) if here is not None else None
            if ended is not None and not ended["deleted_utc"]:
                _end_as_here(copy, table, ended)
            elif table == Session.TABLE:
                _end_at_limit(copy, entry_id, now)
        copy.execute("COMMIT")


def _opened(path: Path | None) -> "closing[sqlite3.Connection] | nullcontext[None]":
    if path is None:
        return nullcontext()
    return closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None))


def _runs(here: sqlite3.Connection, entry_id: str) -> bool:
    return here.execute(f"{_RUNNING} AND entry_id = ?", (entry_id,)).fetchone() is not None


def _row(connection: sqlite3.Connection, table: str, entry_id: str) -> Row | None:
    shape = rows.shape(KINDS[table])
    found = connection.execute(f"{shape.select} WHERE id = ?", (entry_id,)).fetchone()
    return dict(zip(shape.columns, found, strict=True)) if found else None


def _end_as_here(copy: sqlite3.Connection, table: str, ended: Row) -> None:
    shape = rows.shape(KINDS[table])
    copy.execute(shape.update, [*(ended[column] for column in shape.columns), ended["id"]])
    copy.execute("DELETE FROM running WHERE entry_id = ?", (ended["id"],))


def _end_at_limit(copy: sqlite3.Connection, entry_id: str, now: datetime) -> None:
    """As an open session that is imported ends."""
    row = _row(copy, Session.TABLE, entry_id)
    if row is None:
        return
    limit = datetime.fromisoformat(row["at_utc"]) + timedelta(seconds=row["limit_seconds"])
    if limit <= now:
        copy.execute(
            "UPDATE sessions SET ended_utc = coalesce(ended_utc, ?), ended_by = coalesce(ended_by, 'import') "
            "WHERE id = ?",
            (rows.utc_text(limit), entry_id),
        )
        copy.execute("DELETE FROM running WHERE entry_id = ?", (entry_id,))

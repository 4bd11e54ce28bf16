"""Merges a file from elsewhere into the diary, or says what that would do."""

from contextlib import ExitStack, suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from unclench.core.base.data_file_facts import ImportLook, RefusedRow
from unclench.core.base.moments import Instant
from unclench.core.base.progress import Progress, part
from unclench.store import backup
from unclench.store import export_import as transfer
from unclench.store.error_words import told
from unclench.store.journal import SqliteJournal
from unclench.store.merge import Refuse, checked, stage, staged, write
from unclench.store.rows import Row
from unclench.store.staging import staging

Keys = frozenset[tuple[str, str]]
Counts = dict[str, dict[str, int]]


class Importing:
    """One file to import: an export or a data file. `run` writes all of it or nothing."""

    def __init__(self, journal: SqliteJournal, now: datetime, source: Path, progress: Progress) -> None:
        self._journal = journal
        self._path = journal.path
        self._now = now
        self._source = source
        self._progress = progress

    def run(self, without: Keys = frozenset(), *, preview: bool = False) -> Counts:
        """For each table how many are new, newer, known. With `preview` nothing is written.

        Rows that are named in `without` are left out; another one that cannot be stops all: BadInput names it.
        """

        def refuse(table: str, row: Row, reason: str) -> None:
            if _key(table, row) not in without:
                raise transfer.refusal(table, row, reason)

        return self._merge(without, refuse, self._progress, preview=preview)

    def look(self) -> ImportLook:
        """What `run` would do without the rows that cannot be, and these. What one leaves out, others may link to."""
        refused: dict[tuple[str, str], RefusedRow] = {}

        def refuse(table: str, row: Row, reason: str) -> None:
            one = RefusedRow(*_key(table, row), reason, _moment(row))
            refused.setdefault(one.key, one)

        begin, known = 0.0, -1
        while True:
            known, share = len(refused), part(self._progress, begin, begin + (1 - begin) * 0.8)
            counts = self._merge(frozenset(refused), refuse, share, preview=True)
            if len(refused) == known:
                return ImportLook(str(self._source), counts, tuple(refused.values()))
            begin += (1 - begin) * 0.8

    def _merge(self, without: Keys, refuse: Refuse, progress: Progress, *, preview: bool) -> Counts:
        progress(0.0)
        with told(self._source):
            bundle = transfer.read(self._source, self._now, refuse)
        if without:
            bundle = _left_out(bundle, without)
        incoming = checked(bundle, self._journal.read().device, self._now, refuse, part(progress, 0.2, 0.5))
        counts: Counts = {}
        was_there = self._path.exists()
        with told(self._path), staging(self._journal.connection(), staged()) as waiting, ExitStack() as undo:
            if waiting is not None:
                stage(waiting, incoming, refuse, part(progress, 0.5, 0.7))
            if was_there and not preview:
                kept = backup.keep(self._path, self._now, "before-import", part(progress, 0.7, 0.9))
                undo.callback(kept.unlink)  # unless something comes in
            with suppress(_OnlyLooking), self._journal.write(undoable=False) as w:
                found = write(w, incoming, refuse, part(progress, 0.9, 1.0), waiting)
                counts = {table: asdict(count) for table, count in found.items()}
                if preview:
                    raise _OnlyLooking
            undo.pop_all()
        return counts


class _OnlyLooking(Exception):
    """Raised to roll back the transaction of a preview."""


def _left_out(bundle: transfer.Bundle, without: Keys) -> transfer.Bundle:
    """The bundle without these rows."""
    tables = bundle.tables.items()
    return transfer.Bundle(
        {table: [row for row in given if _key(table, row) not in without] for table, given in tables}
    )


def _key(table: str, row: Row) -> tuple[str, str]:
    """What names a row of a file."""
    return table, str(row.get("id", row.get("name")))


def _moment(row: Row) -> Instant | None:
    """When the entry happened, where the row says so."""
    try:
        return Instant(datetime.fromisoformat(row["at_utc"]), int(row.get("utc_offset_seconds") or 0))
    except (KeyError, TypeError, ValueError):
        return None

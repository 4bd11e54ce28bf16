"""Entries of several kinds as one list, newest first, in blocks (see core/base/entry_list.py).

Without words a block is a stretch of days, about as long as holds ENTRIES_A_BLOCK: its entries are counted in the
indexes by time alone, so that any place of a list of 200,000 is reached at once. With words it is a part of what was
found.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from unclench.core.base.entries import KINDS, Entry
from unclench.core.base.entry_list import EntryBlock, EntryFilter, ListedEntry
from unclench.store import rows, word_index

ENTRIES_A_BLOCK = 200
DAY = timedelta(days=1)

_CHANGES = """
SELECT entry_id, count(*) FROM changes WHERE kind = ? AND entry_id IN ({}) AND act = 'edit'
AND json_extract(before_json, '$.deleted_utc') IS NULL
AND json_extract(after_json, '$.deleted_utc') IS NULL
AND (press IS NULL OR press NOT IN (SELECT undoes FROM changes WHERE undoes IS NOT NULL))
GROUP BY entry_id
"""


def blocks(connection: sqlite3.Connection, wanted: EntryFilter) -> list[EntryBlock]:
    """All blocks of the list, newest first."""
    if wanted.words.split():
        found = _found(connection, wanted)
        parts = (found[at : at + ENTRIES_A_BLOCK] for at in range(0, len(found), ENTRIES_A_BLOCK))
        return [EntryBlock(len(part), ids=tuple(part)) for part in parts]
    first, last, count = _extent(connection, wanted)
    return _counted(connection, wanted, _spans(first, last, count)) if first and last else []


def entries(
    connection: sqlite3.Connection, wanted: EntryFilter, block: EntryBlock, left_out: set[str]
) -> list[ListedEntry]:
    """The entries of one block, newest first. Of one that makes no sense, the id goes into `left_out`."""
    if block.ids:
        return _by_id(connection, block.ids, left_out)
    kept = "" if wanted.deleted else " AND deleted_utc IS NULL"
    found: list[Entry] = []
    for table in wanted.kinds:
        kind = KINDS[table]
        query = f"{rows.shape(kind).select} WHERE at_utc >= ? AND at_utc < ?{kept}"
        found += rows.read(kind, connection.execute(query, (block.first, block.until)), left_out)
    found.sort(key=lambda entry: (entry.at.utc, entry.id), reverse=True)
    return _with_changes(connection, found)


def _found(connection: sqlite3.Connection, wanted: EntryFilter) -> list[tuple[str, str]]:
    """(table, id) of all entries that have the words, newest first."""
    matching, values = word_index.matching(connection, wanted.words)
    kept = "" if wanted.deleted else " AND entry.deleted_utc IS NULL"
    each = (
        f"SELECT entry.at_utc AS at_utc, entry.id AS id, {place} AS place FROM hits JOIN {table} AS entry "
        f"ON entry.id = hits.entry_id WHERE hits.kind = '{table}' AND entry.at_utc >= ? AND entry.at_utc < ?{kept}"
        for place, table in enumerate(wanted.kinds)
    )
    bounds = [wanted.first or "", wanted.until or "~"] * len(wanted.kinds)
    query = (  # one text for all: thousands of rows take longer to hand over than to find
        f"WITH hits AS MATERIALIZED (SELECT kind, entry_id FROM {word_index.TABLE} WHERE id IN ({matching})) "
        "SELECT group_concat(place || ' ' || id, char(10)) FROM "
        f"(SELECT * FROM ({' UNION ALL '.join(each)}) ORDER BY at_utc DESC, id DESC)"
    )
    (found,) = connection.execute(query, (*values, *bounds)).fetchone()
    pairs = (line.split(" ") for line in (found or "").splitlines())
    return [(wanted.kinds[int(place)], name) for place, name in pairs]


def _extent(connection: sqlite3.Connection, wanted: EntryFilter) -> tuple[str | None, str | None, int]:
    """The first and the last moment within the bounds, and about how many entries lie there."""
    bounds = (wanted.first or "", wanted.until or "~")
    parts = " UNION ALL ".join(
        f"SELECT (SELECT min(at_utc) FROM {table} WHERE at_utc >= ?1 AND at_utc < ?2) AS first, "
        f"(SELECT max(at_utc) FROM {table} WHERE at_utc >= ?1 AND at_utc < ?2) AS last, "
        f"(SELECT count(*) FROM {table} WHERE at_utc >= ?1 AND at_utc < ?2) AS entries"
        for table in wanted.kinds
    )
    return connection.execute(f"SELECT min(first), max(last), sum(entries) FROM ({parts})", bounds).fetchone()


def _spans(first: str, last: str, count: int) -> list[tuple[str, str]]:
    """Stretches of whole days in UTC, newest first, that hold ENTRIES_A_BLOCK on average."""
    start, end = (datetime.fromisoformat(text).astimezone(UTC) for text in (first, last))
    start, end = start.replace(hour=0, minute=0, second=0), end.replace(hour=0, minute=0, second=0) + DAY
    step = max(1, round((end - start).days * ENTRIES_A_BLOCK / max(1, count))) * DAY
    spans: list[tuple[str, str]] = []
    while end > start:
        spans.append((_text(max(start, end - step)), _text(end)))
        end -= step
    return spans


def _text(moment: datetime) -> str:
    """A moment in UTC as the file has it; thousands in a row, for which strftime takes long."""
    return f"{moment.isoformat()[:19]}Z"


def _counted(connection: sqlite3.Connection, wanted: EntryFilter, spans: Sequence[tuple[str, str]]) -> list[EntryBlock]:
    """The spans that are not empty, cut at the bounds."""
    low, high = wanted.first or "", wanted.until or "~"
    cut: list[tuple[str, str]] = [(max(low, first), min(high, until)) for first, until in spans]
    within = "at_utc >= spans.low AND at_utc < spans.high"
    counts = [f"+ (SELECT count(*) FROM {table} WHERE {within})" for table in wanted.kinds]
    if not wanted.deleted:
        gone = "deleted_utc IS NOT NULL"
        counts += [f"- (SELECT count(*) FROM {table} WHERE {gone} AND {within})" for table in wanted.kinds]
    query = (
        "WITH spans AS MATERIALIZED (SELECT key AS place, json_extract(value, '$[0]') AS low, "
        "json_extract(value, '$[1]') AS high FROM json_each(?)) "
        f"SELECT place, 0 {' '.join(counts)} AS entries FROM spans ORDER BY place"
    )
    found: list[tuple[int, int]] = connection.execute(query, (json.dumps(cut),)).fetchall()
    return [EntryBlock(count, cut[place][0], cut[place][1]) for place, count in found if count]


def _by_id(connection: sqlite3.Connection, ids: Iterable[tuple[str, str]], left_out: set[str]) -> list[ListedEntry]:
    of_table: dict[str, list[str]] = {}
    for table, name in ids:
        of_table.setdefault(table, []).append(name)
    found: dict[tuple[str, str], Entry] = {}
    for table, names in of_table.items():
        kind = KINDS[table]
        query = f"{rows.shape(kind).select} WHERE id IN ({', '.join('?' * len(names))})"
        for entry in rows.read(kind, connection.execute(query, names), left_out):
            found[table, entry.id] = entry
    return _with_changes(connection, [found[one] for one in ids if one in found])


def _with_changes(connection: sqlite3.Connection, found: Sequence[Entry]) -> list[ListedEntry]:
    of_table: dict[str, list[str]] = {}
    for entry in found:
        of_table.setdefault(entry.TABLE, []).append(entry.id)
    changes: dict[tuple[str, str], Any] = {}
    for table, names in of_table.items():
        query = _CHANGES.format(", ".join("?" * len(names)))
        changes |= {(table, name): count for name, count in connection.execute(query, (table, *names))}
    return [ListedEntry(entry, changes.get((entry.TABLE, entry.id), 0)) for entry in found]

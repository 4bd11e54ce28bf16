"""What this computer has written, as it stands in its files: kept in the data file, so that a file can be made anew.

A file is full after a month, or when it is large; then its lines are packed, and the next one begins.
"""

import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from unclench.core.base.frozen_record import record
from unclench.core.sync.changes import Record, record_text
from unclench.core.sync.files import START, Header, Lock, checksum, file_name, header_text
from unclench.store import rows, schema
from unclench.store.sync import cipher
from unclench.store.sync.cipher import Cipher

FULL_BYTES = 500_000


@record(kw_only=True)
class State:
    """Where this computer stands."""

    writer: str
    device: str
    part: int = 0
    seq: int = 0
    checksum: str = START
    written: int = 0
    name: str = ""
    replaced: bool = False


def state_of(connection: sqlite3.Connection) -> State | None:
    """The state; None where this diary shares nothing."""
    query = "SELECT writer, device, part, seq, checksum, written, name, replaced FROM sync_state"
    found = connection.execute(query).fetchone()
    if found is None:
        return None
    writer, device, part, seq, last, written, name, replaced = found
    return State(
        writer=writer,
        device=device,
        part=part,
        seq=seq,
        checksum=last,
        written=written,
        name=name,
        replaced=bool(replaced),
    )


def begin(connection: sqlite3.Connection, writer: str, device: str) -> None:
    """Become that writer, with nothing written yet."""
    connection.execute("INSERT INTO sync_state VALUES (?, ?, 0, 0, ?, 0, '', 0)", (writer, device, START))


def append(
    connection: sqlite3.Connection,
    state: State,
    changes: list[str],
    name: str,
    now: datetime,
    lock: Lock | None,
    way: Cipher,
) -> State:
    """Write one record behind the others, within a transaction."""
    state = _room(connection, state, now, lock)
    at, seq = rows.utc_text(now), state.seq + 1
    text = record_text(Record(seq=seq, at=at, device=state.device, name=name, schema=schema.newest()), changes)
    payload = way.seal(text, cipher.bound(state.writer, seq, state.checksum))
    last = checksum(state.checksum, payload)
    line = f"{last} {payload}"
    connection.execute("INSERT INTO sync_lines VALUES (?, ?)", (seq, line))
    connection.execute("UPDATE sync_parts SET size = size + ? WHERE part = ?", (len(line) + 1, state.part))
    return _keep(connection, replace(state, name=name), state.part, seq, last)


def _room(connection: sqlite3.Connection, state: State, now: datetime, lock: Lock | None) -> State:
    """The state with a file that has room for a record."""
    month = now.strftime("%Y-%m")
    found = connection.execute("SELECT month, size FROM sync_parts WHERE part = ?", (state.part,)).fetchone()
    if found and found[0] == month and found[1] < FULL_BYTES:
        return state
    if found:
        _pack(connection, state.part)
    part = state.part + 1
    header = header_text(Header(writer=state.writer, part=part, first=state.seq + 1, before=state.checksum, lock=lock))
    connection.execute("INSERT INTO sync_parts VALUES (?, ?, ?, 0, NULL)", (part, month, header))
    return _keep(connection, state, part, state.seq, checksum(state.checksum, header))


def _pack(connection: sqlite3.Connection, part: int) -> None:
    lines = "".join(f"{line}\n" for (line,) in connection.execute("SELECT line FROM sync_lines ORDER BY seq"))
    connection.execute("UPDATE sync_parts SET lines = ? WHERE part = ?", (zlib.compress(lines.encode("ascii")), part))
    connection.execute("DELETE FROM sync_lines")


def _keep(connection: sqlite3.Connection, state: State, part: int, seq: int, last: str) -> State:
    connection.execute("UPDATE sync_state SET part = ?, seq = ?, checksum = ?, name = ?", (part, seq, last, state.name))
    return replace(state, part=part, seq=seq, checksum=last)


def set_written(connection: sqlite3.Connection, state: State) -> State:
    """All of it is in the folder."""
    connection.execute("UPDATE sync_state SET written = ?", (state.seq,))
    return replace(state, written=state.seq)


def set_replaced(connection: sqlite3.Connection) -> None:
    """The folder holds something else of this writer: the diary was put back to a copy."""
    connection.execute("UPDATE sync_state SET replaced = 1")


def sizes(connection: sqlite3.Connection, state: State) -> Iterator[tuple[int, str, int]]:
    """Each file: its part, name and size in bytes."""
    for part, header, size in connection.execute("SELECT part, header, size FROM sync_parts ORDER BY part").fetchall():
        yield part, file_name(state.writer, part), len(header) + 1 + size


def content(connection: sqlite3.Connection, part: int) -> bytes:
    """The bytes of a file."""
    header, packed = connection.execute("SELECT header, lines FROM sync_parts WHERE part = ?", (part,)).fetchone()
    if packed is not None:
        return f"{header}\n".encode("ascii") + zlib.decompress(packed)
    lines = "".join(f"{line}\n" for (line,) in connection.execute("SELECT line FROM sync_lines ORDER BY seq"))
    return f"{header}\n{lines}".encode("ascii")

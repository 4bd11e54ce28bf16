"""The file under a running app is no longer the one it opened: what the app knows is kept, and written somewhere."""

import os
import sqlite3
from datetime import datetime
from pathlib import Path

from unclench.core.base.entries import KINDS
from unclench.core.base.facts import Facts
from unclench.store import backup, rows, set_aside
from unclench.store.export_import import Bundle
from unclench.store.file_identity import give_id
from unclench.store.ids import Ids
from unclench.store.merge import merge
from unclench.store.open_file import APPLICATION_ID, bring_up_to_date, make_folder, set_up
from unclench.store.target import written_aside
from unclench.store.transaction import Transaction


def of_facts(facts: Facts, now: datetime) -> sqlite3.Connection:
    """A diary in memory that holds what was read last: the file itself can no longer be read."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    set_up(memory)
    memory.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    bring_up_to_date(memory)
    memory.execute("BEGIN")
    add_facts(Transaction(memory, Facts(device=facts.device), now, Ids()), facts)
    memory.execute("COMMIT")
    return memory


def add_facts(transaction: Transaction, facts: Facts) -> None:
    """Write the entries and timers that a diary lacks."""
    tables = {table: [rows.to_row(entry) for entry in facts.of(table)] for table in KINDS}
    refuse = set_aside.keeper_of(transaction.connection, transaction.now)
    merge(transaction, Bundle(tables), refuse, same_computer=True)
    there = {row[0] for row in transaction.connection.execute("SELECT entry_id FROM running")}
    for timer in facts.timers.values():
        if timer.entry_id not in there:
            transaction.put_timer(rows.timer_values(timer))


def empty_log(path: Path) -> None:
    """Take the log out of the hands of an open connection, which would copy it into the file that is there now."""
    log = path.with_name(path.name + "-wal")
    if log.exists():
        os.truncate(log, 0)


def write_again(memory: sqlite3.Connection, path: Path, now: datetime) -> Path:
    """Write the diary in memory where its file was, or beside the one that is there now; the place. Raises OSError."""
    make_folder(path.parent)
    place = path if not path.exists() else backup.name_aside(path, "kept", now)
    with written_aside(place) as part:
        file = sqlite3.connect(part, isolation_level=None)
        try:
            memory.backup(file)
            give_id(file)
            file.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            file.execute("PRAGMA journal_mode = DELETE")
        finally:
            file.close()
        if place == path:
            for ending in ("-wal", "-shm"):
                path.with_name(path.name + ending).unlink(missing_ok=True)
    return place

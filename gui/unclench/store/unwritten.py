"""While the file cannot be written, the diary goes on in memory; what was done is written as soon as it can be."""

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from unclench.store.open_file import BUSY_MS, bring_up_to_date, set_up

if TYPE_CHECKING:
    from unclench.store.row_writer import Statement


class Pending:
    """A copy of the file in memory, and the transactions that the file itself still lacks.

    `file` is None while the file cannot even be opened or made.
    """

    def __init__(self, memory: sqlite3.Connection, file: sqlite3.Connection | None = None) -> None:
        self.memory = memory
        self.file = file
        self.copied = 0
        """Transactions that are in the copy, and in a file that is no longer the diary's."""
        self._transactions: list[list[Statement]] = []

    @property
    def count(self) -> int:
        """How many transactions the file lacks."""
        return len(self._transactions) + self.copied

    def keep(self, statements: "list[Statement]") -> None:
        """Remember a transaction that is in memory only."""
        self._transactions.append(statements)

    def redo(self, statements: "list[Statement]") -> None:
        """Write in memory what the file refused, and remember it."""
        self.memory.execute("BEGIN")
        for statement in statements:
            self.memory.execute(*statement)
        self.memory.execute("COMMIT")
        self.keep(statements)

    def write(self) -> None:
        """Write all of it to the file in one transaction, or nothing. Raises sqlite3.Error while that is impossible."""
        if self.file is None:
            raise RuntimeError("there is no file yet")
        self.file.execute("PRAGMA busy_timeout = 0")  # tried at each press: nobody shall wait for it again
        try:
            self.file.execute("BEGIN IMMEDIATE")
        finally:
            self.file.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        try:
            for statements in self._transactions:
                for statement in statements:
                    self.file.execute(*statement)
            self.file.execute("COMMIT")
        except BaseException:
            roll_back(self.file)
            raise

    def close(self) -> None:
        """Let go of the file, and forget the copy in memory."""
        self.memory.close()
        if self.file is not None:
            self.file.close()


def copy_in_memory(file: sqlite3.Connection) -> sqlite3.Connection:
    """All that an open file holds."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    set_up(memory)
    file.backup(memory)
    return memory


def read_in_memory(path: Path) -> sqlite3.Connection:
    """What the file holds, brought up to date in memory alone; nothing, when there is no file.

    Reading together with others needs room on the disk for SQLite's -shm, reading alone does not.
    """
    if path.exists():
        file = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
        try:
            file.execute("PRAGMA locking_mode = EXCLUSIVE")
            memory = copy_in_memory(file)
        finally:
            file.close()
    else:
        memory = sqlite3.connect(":memory:", isolation_level=None)
        set_up(memory)
    bring_up_to_date(memory)
    return memory


def roll_back(connection: sqlite3.Connection) -> None:
    """Take back what is open; SQLite may have done so itself."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")

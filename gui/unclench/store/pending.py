"""While the file cannot be written, the diary goes on in memory; what was done is written as soon as it can be."""

import sqlite3

from unclench.store.open import set_up
from unclench.store.row_writer import Statement


class Pending:
    """A copy of the file in memory, and the transactions that the file itself still lacks."""

    def __init__(self, file: sqlite3.Connection) -> None:
        self.file = file
        self.memory = sqlite3.connect(":memory:", isolation_level=None)
        set_up(self.memory)
        file.backup(self.memory)
        self._transactions: list[list[Statement]] = []

    def keep(self, statements: list[Statement]) -> None:
        """Remember a transaction that is in memory only."""
        self._transactions.append(statements)

    def redo(self, statements: list[Statement]) -> None:
        """Write in memory what the file refused, and remember it."""
        self.memory.execute("BEGIN")
        for statement in statements:
            self.memory.execute(*statement)
        self.memory.execute("COMMIT")
        self.keep(statements)

    def write(self) -> None:
        """Write all of it to the file in one transaction, or nothing. Raises sqlite3.Error while that is impossible."""
        self.file.execute("BEGIN IMMEDIATE")
        try:
            for statements in self._transactions:
                for statement in statements:
                    self.file.execute(*statement)
            self.file.execute("COMMIT")
        except BaseException:
            roll_back(self.file)
            raise

    def close(self) -> None:
        """Forget the copy in memory."""
        self.memory.close()


def roll_back(connection: sqlite3.Connection) -> None:
    """Take back what is open; SQLite may have done so itself."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")

"""Rows that the gate refused while the diary was read: told once, and moved out of the way when that is possible."""

import sqlite3
from datetime import datetime

from unclench.core.base.translation import translate
from unclench.store.error_words import PASSING, code_of
from unclench.store.ids import Ids
from unclench.store.unwritten import roll_back


class LeftOut:
    """`found` are names of refused rows; `everything`: all of the file is to be looked through once."""

    def __init__(self) -> None:
        self.found: set[str] = set()
        self.everything = False
        self._stay = False

    def reopened(self) -> None:
        """The file may be written by now."""
        self._stay = False

    def settle(self, connection: sqlite3.Connection | None, ids: Ids, now: datetime, *, writable: bool) -> str:
        """Move such rows of the file into `set_aside`; what to tell the person, "" for nothing.

        In a file that cannot be written they stay, and are left out each time.
        """
        if self._stay or not (self.found or self.everything) or connection is None or connection.in_transaction:
            return ""
        from unclench.store import set_aside

        count, self.everything = len(self.found), False
        self.found.clear()
        if not writable:
            return self._stays(count)
        try:
            connection.execute("BEGIN IMMEDIATE")
            moved = set_aside.sweep(connection, ids, now)
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            roll_back(connection)
            if code_of(error) not in PASSING:
                raise
            return self._stays(count)
        return set_aside.words(len(moved)) if moved else ""

    def _stays(self, count: int) -> str:
        self._stay = True
        return translate(
            "core", "Entries that cannot be read and are left out: %Ln. Nothing was removed from the file.", "", count
        )

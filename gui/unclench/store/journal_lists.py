"""What the journal tells of entries of several kinds as one list."""

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from unclench.store.refused_rows import LeftOut

if TYPE_CHECKING:
    from unclench.core.base.entry_list import EntryBlock, EntryFilter, ListedEntry


class JournalLists:
    """The part of a journal that lists; the journal says how it reads."""

    _left_out: LeftOut

    def for_reading(self) -> sqlite3.Connection | None:
        """The connection, or None while there is no file."""
        raise NotImplementedError

    def _told(self, *kinds: type[Exception]) -> AbstractContextManager[None]:
        raise NotImplementedError

    def set_aside(self, *, everything: bool = False) -> bool:
        raise NotImplementedError

    def blocks(self, wanted: "EntryFilter") -> "Sequence[EntryBlock]":
        """The list of these entries in blocks, newest first."""
        from unclench.store import entry_pages

        connection = self.for_reading()
        with self._told(sqlite3.Error):
            return entry_pages.blocks(connection, wanted) if connection else []

    def block(self, wanted: "EntryFilter", block: "EntryBlock") -> "Sequence[ListedEntry]":
        """The entries of one block of that list, newest first."""
        from unclench.store import entry_pages

        connection = self.for_reading()
        with self._told(sqlite3.Error):
            found = entry_pages.entries(connection, wanted, block, self._left_out.found) if connection else []
            self.set_aside()
            return found

"""What a list of entries of several kinds asks the journal for, and gets: newest first, in blocks.

A block is a stretch of the list that is read at once; which there are, and how many entries each has, is known before
any of them is read.
"""

from collections.abc import Sequence
from typing import Protocol

from unclench.core.base.entries import KINDS, Entry
from unclench.core.base.frozen_record import record

BY_ITSELF = ("presences", "nudges")
"""What the app writes by itself all day."""
NOT_LISTED = ("own_products", "own_moves", "todos", "cautions", *BY_ITSELF)
"""That, and settings in the shape of entries."""
LISTED = tuple(table for table in KINDS if table not in NOT_LISTED)
"""The kinds that are listed, in their order: wherever entries are counted for the person, it is these."""


@record(kw_only=True)
class EntryFilter:
    """Which entries: of these tables, from `first` on and before `until` (UTC text), with all of these words."""

    kinds: tuple[str, ...] = LISTED
    first: str | None = None
    until: str | None = None
    words: str = ""
    deleted: bool = False
    """Also those that were deleted."""


@record
class EntryBlock:
    """A stretch: so many entries, from `first` on and before `until`; or these, as (table, id), newest first."""

    count: int
    first: str = ""
    until: str = ""
    ids: tuple[tuple[str, str], ...] = ()


@record
class ListedEntry:
    """An entry, and how often it was changed since it was entered, without what was taken back."""

    entry: Entry
    changes: int = 0


class EntryLists(Protocol):
    """The part of a journal that lists."""

    def blocks(self, wanted: EntryFilter) -> Sequence[EntryBlock]:
        """Entries of several kinds as one list, newest first: its blocks, each with how many it holds."""
        ...

    def block(self, wanted: EntryFilter, block: EntryBlock) -> Sequence[ListedEntry]:
        """The entries of one block of that list, newest first."""
        ...

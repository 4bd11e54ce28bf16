"""The list of entries for a view: all rows are known by number, their entries are read in blocks when they are seen."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from unclench.actions.entries import Entries, Named
from unclench.core.base import local_formats
from unclench.core.base.entries import Entry
from unclench.core.base.entry_list import EntryBlock, EntryFilter, ListedEntry
from unclench.core.base.moments import Now
from unclench.core.base.printed_words import named_day, short_day
from unclench.core.history.entry_words import EntryWords, Names, words_of

MOST_BLOCKS = 40
"""So many blocks are kept; the one that was used longest ago goes first."""
_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """One row an entry, newest first. `stale`: a block holds fewer entries than it was said to, so all is read anew."""

    stale = Signal()

    def __init__(self, entries: Entries, wanted: EntryFilter) -> None:
        super().__init__()
        self._entries = entries
        self.wanted = wanted
        self._names: Names | None = None
        self._today = date.min
        self._blocks: Sequence[EntryBlock] = ()
        self._starts: list[int] = []
        self._count = 0
        self._read: OrderedDict[int, Sequence[ListedEntry]] = OrderedDict()

    def show(self, wanted: EntryFilter, now: Now) -> None:
        """List these from now on, as they stand."""
        blocks, names = self._entries.blocks(wanted), self._entries.names()
        self.beginResetModel()
        self.wanted, self._blocks, self._names = wanted, blocks, names
        self._today = now.instant.local().date()
        self._starts, self._count = [], 0
        for block in blocks:
            self._starts.append(self._count)
            self._count += block.count
        self._read.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE, /) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        words = self.words(index.row())
        if words is None:
            return ""
        return words.title if role == Qt.ItemDataRole.DisplayRole else self._spoken(index.row(), words)

    def listed(self, row: int) -> ListedEntry | None:
        """The entry of a row; None where it went meanwhile."""
        if not 0 <= row < self._count:
            return None
        place = bisect_right(self._starts, row) - 1
        block, at = self._block(place), row - self._starts[place]
        return block[at] if at < len(block) else None

    def entry(self, row: int) -> Entry | None:
        """The entry of a row alone."""
        listed = self.listed(row)
        return listed.entry if listed else None

    def words(self, row: int) -> EntryWords | None:
        """What a row says."""
        listed = self.listed(row)
        return words_of(listed.entry, self._names, listed.changes) if listed and self._names else None

    def time(self, row: int) -> str:
        """The time of day of a row; a visit has none."""
        entry = self.entry(row)
        if entry is None or entry.TABLE == "visits":
            return ""
        return local_formats.clock(entry.at.local().time())

    def day(self, row: int) -> date | None:
        """The day of a row, by the clock where it was entered."""
        entry = self.entry(row)
        return entry.at.local().date() if entry else None

    def begins_day(self, row: int) -> bool:
        """Whether another day is above it."""
        return row == 0 or self.day(row - 1) != self.day(row)

    def day_words(self, day: date) -> str:
        """A day beside its first entry: Today, Yesterday, Fri 20 Nov, 20 Nov 2025."""
        if day == self._today:
            return self.tr("Today")
        if day == self._today - timedelta(days=1):
            return self.tr("Yesterday")
        return named_day(day) if day.year == self._today.year else short_day(day, year=True)

    def long_days(self) -> list[str]:
        """Words of days that are as long as any."""
        return [self.tr("Yesterday"), *(short_day(date(2022, month, 28), year=True) for month in range(1, 13))]

    def row_of(self, named: Named) -> int | None:
        """The row of an entry, where it is in the list."""
        entry = self._entries.get(*named)
        if entry is None:
            return None
        for place, block in enumerate(self._blocks):
            at = f"{entry.at.utc:%Y-%m-%dT%H:%M:%SZ}"
            if named in block.ids or (not block.ids and block.first <= at < block.until):
                for row, listed in enumerate(self._block(place), self._starts[place]):
                    if (listed.entry.TABLE, listed.entry.id) == named:
                        return row
                return None
        return None

    def _block(self, place: int) -> Sequence[ListedEntry]:
        if place in self._read:
            self._read.move_to_end(place)
            return self._read[place]
        block = self._blocks[place]
        found = self._read[place] = self._entries.block(self.wanted, block)
        if len(self._read) > MOST_BLOCKS:
            self._read.popitem(last=False)
        if len(found) != block.count:
            QTimer.singleShot(0, self, self.stale.emit)
        return found

    def _spoken(self, row: int, words: EntryWords) -> str:
        """The whole row for screen readers."""
        day = self.day(row)
        said = (
            named_day(day, year=day.year != self._today.year) if day else "",
            self.time(row),
            words.title,
            words.detail,
        )
        return ", ".join(one for one in said if one)

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
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Now
from unclench.core.base.printed_words import named_day, short_day
from unclench.core.history.entry_words import EntryWords, Names, words_of

MOST_BLOCKS = 40
"""So many blocks are kept; the one that was used longest ago goes first."""
MOST_ROWS = 2000
"""So many rows are kept as they are painted."""
_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@record(kw_only=True)
class Row:
    """What is painted of an entry. `begins`: another day is above it."""

    entry: Entry
    words: EntryWords
    time: str
    day: date
    begins: bool


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
        self._firsts: list[str] = []
        self._rows_of: dict[Named, int] = {}
        self._rows: dict[int, Row] = {}
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
        self._firsts = [block.first for block in reversed(blocks)]
        self._rows_of = {}
        self._rows.clear()
        self._read.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE, /) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        if row is None:
            return ""
        return row.words.title if role == Qt.ItemDataRole.DisplayRole else self._spoken(row)

    def row(self, number: int) -> Row | None:
        """What is painted of a row; None where its entry went meanwhile."""
        if number in self._rows:
            return self._rows[number]
        listed = self.listed(number)
        if listed is None or self._names is None:
            return None
        entry, above = listed.entry, self.entry(number - 1)
        local = entry.at.local()
        if len(self._rows) >= MOST_ROWS:
            self._rows.clear()
        row = self._rows[number] = Row(
            entry=entry,
            words=words_of(entry, self._names, listed.changes),
            time="" if entry.TABLE == "visits" else local_formats.clock(local.time()),
            day=local.date(),
            begins=above is None or above.at.local().date() != local.date(),
        )
        return row

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

    def day(self, row: int) -> date | None:
        """The day of a row, by the clock where it was entered."""
        entry = self.entry(row)
        return entry.at.local().date() if entry else None

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
        if self._blocks and self._blocks[0].ids:
            if not self._rows_of:
                every = (one for block in self._blocks for one in block.ids)
                self._rows_of = {one: row for row, one in enumerate(every)}
            return self._rows_of.get(named)
        entry = self._entries.get(*named)
        if entry is None:
            return None
        place = len(self._blocks) - bisect_right(self._firsts, f"{entry.at.utc:%Y-%m-%dT%H:%M:%SZ}")
        if place >= len(self._blocks):
            return None
        rows = enumerate(self._block(place), self._starts[place])
        return next((row for row, one in rows if (one.entry.TABLE, one.entry.id) == named), None)

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

    def _spoken(self, row: Row) -> str:
        """The whole row for screen readers."""
        day = named_day(row.day, year=row.day.year != self._today.year)
        said = (day, row.time, row.words.title, row.words.detail)
        return ", ".join(one for one in said if one)

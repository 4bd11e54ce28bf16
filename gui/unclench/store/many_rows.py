"""Many rows of one table through the gate: what is the same in thousands of them is looked at once.

A row that differs from one that was fine only in its moments and ids is looked at in these alone. What is refused, and
why, is the same as for each row by itself (`rows.from_values`, then `gate.check_date`).
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any

from unclench.core.base.entries import Entry
from unclench.store import gate, rows

IDS = ("id", *gate.LINKS)
MOST_KEPT = 20_000
"""Rows that are remembered; beyond that, each new one is looked at in full."""


class ManyRows:
    """The rows of one kind of entry, one after the other. `now`: they come from elsewhere, so their dates count."""

    def __init__(self, kind: type[Entry], now: datetime | None = None) -> None:
        self._kind = kind
        columns = rows.shape(kind).columns
        judged = kind.TABLE in gate.JUDGED_BY_MOMENTS
        moments = [name for name in columns if name.endswith("_utc") and not judged]
        self._moments = tuple(columns.index(name) for name in moments)
        self._ids = tuple(columns.index(name) for name in columns if name in IDS)
        self._same = itemgetter(*(columns.index(name) for name in columns if name not in (*moments, *IDS)))
        self._at, self._changed = columns.index("at_utc"), columns.index("changed_utc")
        latest = [(place, name, gate.latest(kind, name, now)) for place, name in enumerate(columns) if now]
        self._dates = tuple((place, name, end) for place, name, end in latest if end is not None)
        self._of_row: Callable[[rows.Row], tuple[Any, ...]] = itemgetter(*columns)
        self._fine = set[tuple[Any, ...]]()

    def check(self, values: Sequence[Any]) -> None:
        """Look at one, whose values are in the order of the shape's columns. Raises one of gate.REFUSED."""
        same = (*self._same(values), *map(type, values))  # 1, 1.0 and True are equal, but not the same
        if not (self._is_known(same) and self._fits(values)):
            rows.from_values(self._kind, values)
            if len(self._fine) < MOST_KEPT:
                self._fine.add(same)
        for place, column, latest in self._dates:
            if values[place] is not None:
                gate.check_date(column, values[place], latest)

    def check_row(self, row: rows.Row) -> None:
        """The same of column -> value."""
        self.check(self._of_row(row))

    def _is_known(self, same: tuple[Any, ...]) -> bool:
        try:
            return same in self._fine
        except TypeError:  # a list in a column: refused where the row is looked at
            return False

    def _fits(self, values: Sequence[Any]) -> bool:
        """Whether the moments and ids are fine; False where only the whole row can tell."""
        try:
            for place in self._moments:
                if values[place] is not None:
                    gate.moment(values[place])
        except gate.REFUSED:
            return False
        for place in self._ids:
            if values[place] is not None and not gate.is_id(values[place]):
                return False
        return values[self._at] <= values[self._changed]

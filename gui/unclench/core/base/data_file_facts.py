"""What can be told of the data file, its backups, and what a restore or an import would change."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Any, Literal

from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant

Why = Literal["daily", "by-hand", "before-import", "before-restore", "before-update", "other"]
"""What a backup was made for."""


@record
class Extent:
    """How many entries there are, and the moment (UTC) of the oldest; None: there is none."""

    entries: int = 0
    since: datetime | None = None

    def __add__(self, other: "Extent") -> "Extent":
        """Both together."""
        since = min((one for one in (self.since, other.since) if one is not None), default=None)
        return Extent(self.entries + other.entries, since)


@record
class FilePlace:
    """Where the data file is, and its size in bytes with what its log holds; 0 while there is none."""

    file: str
    size: int = 0


@record
class Backup:
    """A backup in the data folder; `made` is UTC, `size` in bytes."""

    file: str
    made: datetime
    why: Why
    size: int


@record
class BackupCount:
    """How many entries a backup holds; None with the reason where it cannot be used."""

    entries: int | None
    fault: Literal["", "newer", "damaged"] = ""


@record
class RestoreLook:
    """What going back to a copy would change. Nothing was written."""

    file: str
    entries: int
    """How many are in the copy."""
    set_aside: int = 0
    """How many of its rows cannot be entries."""
    lost: int = 0
    """Entries of today that are not in it."""
    lost_since: datetime | None = None
    """The oldest of these, UTC."""
    changed: int = 0
    """Entries that it has as they were before a later change."""
    back: int = 0
    """Entries that were deleted since, or were never here."""
    ends: tuple[str, ...] = ()
    """What runs now (session, walk, plank) and does not run in it."""


@record
class RefusedRow:
    """An entry of a file that cannot be here: its table, its name in the file, why, and its moment if that is one."""

    table: str
    entry: str
    reason: str
    at: Instant | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What names the row."""
        return self.table, self.entry


@record
class ImportLook:
    """What an import would do. Nothing was written."""

    file: str
    tables: dict[str, dict[str, int]] = field(default_factory=dict[str, dict[str, int]])
    """Table -> how many are new, newer, known."""
    refused: tuple[RefusedRow, ...] = ()

    def total(self, name: str) -> int:
        """Of all tables: how many are "new", "newer" or "known"."""
        return sum(counts[name] for counts in self.tables.values())


@record
class Names:
    """What a spreadsheet says for what rows name by an id: kind of thing -> id -> name."""

    of: Mapping[str, Mapping[str, str]]

    def name(self, what: str, one: Any) -> str:
        """The name, or the id where there is none."""
        return self.of.get(what, {}).get(str(one), str(one))

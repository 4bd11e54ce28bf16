"""The interface to the data file as a whole; implemented by store/file_keeper.py."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from unclench.core.base.errors import StoreTrouble
from unclench.core.base.progress import Progress

if TYPE_CHECKING:
    from unclench.core.base.data_file_facts import (
        Backup,
        BackupCount,
        Extent,
        FilePlace,
        ImportLook,
        Names,
        RestoreLook,
    )


class Keeper(Protocol):
    """Looks after the data file as a whole."""

    def folder(self) -> str:
        """Where the data file lies."""
        ...

    def place(self, file: Path, *, force: bool = False) -> Path:
        """Where that file may be written, links followed; never over the diary. Raises BadInput."""
        ...

    def look_again(self) -> None:
        """Open the file anew, unless something is in memory only."""
        ...

    def backup(self, file: str | None = None, *, force: bool = False) -> str: ...

    def restore(self, file: str) -> str: ...

    def look_into_backup(self, file: str) -> "RestoreLook":
        """What a restore would change; nothing is written."""
        ...

    def backups(self) -> "tuple[Backup, ...]":
        """All backups in the data folder, newest first."""
        ...

    def backup_count(self, file: str) -> "BackupCount":
        """How many entries a backup holds; may run on any thread."""
        ...

    def export(self, folder: str, kind: str, *, force: bool = False, names: "Names | None" = None) -> list[str]:
        """Write all that is the person's into the folder, as "json", "csv" or "spreadsheet"; the files.

        `names`: what a spreadsheet says in place of ids.
        """
        ...

    def export_file(self, file: str) -> str:
        """Write all that is the person's into one file, as JSON; a file that is there is replaced."""
        ...

    def import_(
        self, file: str, *, preview: bool = False, without: Iterable[tuple[str, str]] = ()
    ) -> dict[str, dict[str, int]]:
        """Merge an export or another data file: table -> how many entries are new, newer, known.

        `without`: the keys of RefusedRow that are left out; any other row that cannot be stops all.
        """
        ...

    def look_into_import(self, file: str) -> "ImportLook":
        """What an import would do, with all rows that cannot be; nothing is written."""
        ...

    def apart(self, progress: Progress) -> AbstractContextManager["Keeper"]:
        """A keeper of the same file for another thread; what it wrote is seen here after `look_again`."""
        ...

    def file(self) -> "FilePlace":
        """The data file and its size."""
        ...

    def extents(self, tables: Iterable[str]) -> "dict[str, Extent]":
        """Of each table: how many entries there are, and since when."""
        ...

    def prepare_erase(self) -> None:
        """Load what `erase` needs; may run on any thread."""
        ...

    def erase(self, *, with_backups: bool) -> None:
        """Delete the whole diary."""
        ...

    def trouble(self) -> StoreTrouble | None:
        """Why what was done last is in memory only; None: all is on disk."""
        ...

    def retry(self) -> bool:
        """Write what is in memory only; whether all is on disk now."""
        ...

    def messages(self) -> list[str]:
        """What the person must be told about the file, each once."""
        ...

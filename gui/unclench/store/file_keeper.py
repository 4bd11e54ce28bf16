"""Looks after the data file as a whole: implements core.base.keeper_port.Keeper."""

import os
import sqlite3
import stat
from collections.abc import Generator, Iterable
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from unclench.core.base.errors import BadInput, Refused, StoreTrouble
from unclench.core.base.ports import Clock
from unclench.core.base.progress import Progress, part, silent
from unclench.core.base.translation import translate
from unclench.store import backup, schema
from unclench.store import integrity as checks
from unclench.store.error_words import LOST, Damaged, may_be_damage, told, words
from unclench.store.file_identity import give_id, id_of
from unclench.store.journal import SqliteJournal
from unclench.store.lock import locked
from unclench.store.open_file import fill_new, header, make_folder, put_in_place, remove, set_up
from unclench.store.repair import keep_aside
from unclench.store.target import Targets

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

MOST_BYTES = 500_000_000
"""Of a file that is imported or restored."""


class FileKeeper:
    """Backup and restore of the journal's file."""

    def __init__(
        self, journal: SqliteJournal, clock: Clock, own: Iterable[Path] = (), progress: Progress = silent
    ) -> None:
        """`own`: files and folders of the app apart from the data folder, over which nothing is written.

        `progress` hears how far a backup, an export, an import or a restore is; when it raises, nothing was changed.
        """
        self._journal = journal
        self.path = journal.path
        self._clock = clock
        self._progress = progress
        self._own = tuple(own)
        self._targets = Targets(self.path, self._own)

    @contextmanager
    def apart(self, progress: Progress) -> "Generator[FileKeeper]":
        """A keeper with a connection of its own, for a thread that works on the same file.

        What it wrote is seen here after `look_again`. What it has to tell is among the messages here afterwards.
        """
        journal = SqliteJournal(self.path, self._journal.device, self._clock)
        try:
            yield FileKeeper(journal, self._clock, self._own, progress)
        finally:
            self._journal.messages += journal.messages
            journal.close()

    def folder(self) -> str:
        """Where the data file lies."""
        return str(self.path.parent)

    def file(self) -> "FilePlace":
        """The data file, and how large it is with its log."""
        from unclench.core.base.data_file_facts import FilePlace

        size = 0
        for ending in ("", "-wal"):
            with suppress(OSError):
                size += self.path.with_name(self.path.name + ending).stat().st_size
        return FilePlace(str(self.path), size)

    def backups(self) -> "tuple[Backup, ...]":
        """All backups in the data folder, newest first."""
        from unclench.store import backup_list

        with told(self.path):
            return backup_list.listed(self.path)

    def backup_count(self, file: str) -> "BackupCount":
        """How many entries a backup holds, or why it cannot be used. May run on any thread."""
        from unclench.store import backup_list

        with told(Path(file)):
            return backup_list.count(Path(file))

    def trouble(self) -> StoreTrouble | None:
        """Why what was done last is in memory only; None: all is on disk. Looks whether the file is still there."""
        self._journal.look()
        return self._journal.trouble

    def is_lost(self) -> bool:
        """Whether the file is no longer the one that was opened, so that the diary is in memory alone."""
        trouble = self._journal.trouble
        return trouble is not None and trouble.code in LOST

    def unwritten(self) -> int:
        """How many presses are in memory only."""
        return self._journal.unwritten

    def write_again(self) -> str:
        """Write the diary in memory where its file was, or beside the one that is there now; its path."""
        return self._journal.write_again()

    def retry(self) -> bool:
        """Write what is in memory only; whether all is on disk now."""
        return self._journal.retry()

    def look_again(self) -> None:
        """Open the file anew at the next use, unless something is in memory only."""
        if self._journal.retry():
            self._journal.close()

    def messages(self) -> list[str]:
        """What the person must be told about the file, each once."""
        told, self._journal.messages = self._journal.messages, []
        return told

    def daily(self) -> Path | None:
        """Today's backup, unless there is one or there is nothing yet. May run on a worker thread."""
        if self.is_lost():
            return None
        with told(self.path):
            return backup.daily(self.path, self._clock.now().utc) if self.path.exists() else None

    def good(self) -> list[Path]:
        """The backups that can be restored, newest first."""
        return backup.good(self.path)

    def place(self, file: Path, *, force: bool = False) -> Path:
        """Where that file may be written, links followed; raises BadInput. `force`: over an ordinary file, too."""
        return self._targets.checked(file, force=force)

    def backup(self, file: str | None = None, *, force: bool = False) -> str:
        """Write a checked copy to `file` (or into that folder, or beside the daily ones); the answer is its path."""
        self._open_kept()
        now = self._clock.now().utc
        with told(self.path):
            if file is None:
                return str(backup.keep(self.path, now, "by-hand", self._progress))
            target = Path(file)
            if os.path.isdir(target):
                target /= f"unclench-{backup.stamp(now)}{backup.ENDING}"
            target = self.place(target, force=force)
        with told(target):
            backup.copy(self.path, target, self._progress)
        return str(target)

    def restore(self, file: str) -> str:
        """Go back to a copy; the answer is where the diary until now is kept. Nothing changes when the copy is bad."""
        source = _existing(file)
        with self._copied(source) as (new, set_aside):
            aside = self._take_over(new)
        if set_aside:
            from unclench.store import set_aside as others

            self._journal.messages.append(others.words(set_aside))
        return aside

    def look_into_backup(self, file: str) -> "RestoreLook":
        """What a restore would change; raises what a restore would.

        A sound backup of ours is compared as it lies there, any other copy is read as a restore reads it.
        """
        from unclench.store import restore_look

        source = _existing(file)
        self._refuse_lost()
        with told(self.path):
            if source.parent == backup.folder_of(self.path) and self._is_like_ours(source):
                return restore_look.compare(file, source, 0, self.path, part(self._progress, 0.5, 1.0), at_rest=True)
        with self._copied(source) as (new, set_aside):
            if not checks.is_sound(self.path) or checks.is_newer(self.path):
                return restore_look.entries_only(file, new, set_aside)
            return restore_look.compare(file, new, set_aside, self.path, part(self._progress, 0.8, 1.0))

    def export(self, folder: str, kind: str, *, force: bool = False, names: "Names | None" = None) -> list[str]:
        """Write all that is the person's into the folder: `json` for another computer, `csv` for tables.

        `spreadsheet`: tables for people, with the `names` of what rows name by an id.
        """
        target = Path(folder)
        self._open_kept()
        if os.path.exists(target) and not os.path.isdir(target):
            raise BadInput("folder", translate("core", "{folder} is no folder. Name a folder.").format(folder=target))
        self._journal.set_aside(everything=True)
        with told(target), _made(target):
            return [str(file) for file in self._write(target, kind, names, force=force)]

    def _open_kept(self) -> None:
        self._open_right_file()
        if not self.path.exists():
            raise Refused("nothing_kept", translate("core", "There is nothing in the diary yet."))

    def export_file(self, file: str) -> str:
        """Write all that is the person's into one file, as JSON; a file that is there is replaced."""
        from unclench.store.export_import import export_json

        self._open_kept()
        target = self.place(Path(file), force=True)
        self._journal.set_aside(everything=True)
        with told(target):
            export_json(self.path, target, self._clock.now().utc, self._progress)
        return str(target)

    def import_(
        self, file: str, *, preview: bool = False, without: Iterable[tuple[str, str]] = ()
    ) -> dict[str, dict[str, int]]:
        """Merge an export (its file or its folder) or another data file; for each table how many are new, newer, known.

        With `preview` nothing is written. Before anything is, a backup is made. One row that cannot be stops all of
        it: BadInput names it. `without`: the keys of RefusedRow that are left out.
        """
        from unclench.store.importing import Importing

        self._open_right_file()
        source = _existing(_exported(file))
        return Importing(self._journal, self._clock.now().utc, source, self._progress).run(
            frozenset(without), preview=preview
        )

    def look_into_import(self, file: str) -> "ImportLook":
        """What an import would do, and all rows that cannot be. Nothing is written."""
        from unclench.store.importing import Importing

        self._open_right_file()
        source = _existing(_exported(file))
        return Importing(self._journal, self._clock.now().utc, source, self._progress).look()

    def extents(self, tables: Iterable[str]) -> "dict[str, Extent]":
        """Of each table: how many entries there are, without what was deleted, and since when."""
        from unclench.core.base.data_file_facts import Extent
        from unclench.store.extent import extents

        with told(self.path):
            connection = self._journal.for_reading()
            return extents(connection, tables) if connection else dict.fromkeys(tables, Extent())

    def prepare_erase(self) -> None:
        """Load what makes a new file, so that `erase` takes a moment only. May run on any thread."""
        from unclench.store.migrations import migrate

        with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
            migrate(memory)

    def erase(self, *, with_backups: bool) -> None:
        """Delete the whole diary, and its backups if asked."""
        from unclench.store.erase import erase

        self._journal.close()
        if self.path.exists():
            with told(self.path):
                erase(self.path, with_backups=with_backups)

    def _open_right_file(self) -> None:
        """Before the file is read past the journal."""
        self._refuse_lost()
        self._journal.open()

    def _refuse_lost(self) -> None:
        trouble = self.trouble()
        if trouble is not None and self.is_lost():
            raise trouble

    def _is_like_ours(self, source: Path) -> bool:
        """Whether it is sound and has the tables that the data file has."""
        self._progress(0.0)
        found, here = header(source), header(self.path) if self.path.exists() else None
        alike = found is not None and here is not None and found.version == here.version == schema.newest()
        return alike and backup.usable(source) and checks.is_sound(self.path)

    def _write(self, target: Path, kind: str, names: "Names | None", *, force: bool) -> Iterable[Path]:
        """The files of an export into a folder that is there."""
        from unclench.store import export_import as transfer

        if kind == "spreadsheet":
            from unclench.core.base.data_file_facts import Names
            from unclench.store.spreadsheet import export_sheets, file_names

            files = tuple(self.place(target / name, force=force) for name in file_names())
            return export_sheets(self.path, files, names or Names({}), self._progress)
        files = tuple(self.place(target / name, force=force) for name in transfer.NAMES[kind])
        if kind == "csv":
            from unclench.store.csv_export import export_csv

            export_csv(self.path, files, self._progress)
        else:
            transfer.export_json(self.path, files[0], self._clock.now().utc, self._progress)
        return files

    @contextmanager
    def _copied(self, source: Path) -> Generator[tuple[Path, int]]:
        """A file of our own beside the data file with the rows of a copy, for a while; how many rows cannot be."""
        self._refuse_lost()
        with told(self.path):
            self._journal.settle_log()
            make_folder(self.path.parent)
            with locked(self.path):
                new = self.path.with_name(self.path.name + ".restored")
                try:
                    yield new, self._copy_checked(source, new)
                finally:
                    remove(new)

    def _copy_checked(self, source: Path, new: Path) -> int:
        """Make `new` a file of our own with the rows of the copy; how many cannot be, and are set aside there."""
        from unclench.store import data_only

        try:
            if checks.is_newer(source):
                raise words("newer_file", source)
            if not checks.is_ours(source):
                raise words("not_ours", source)
            now, progress = self._clock.now().utc, part(self._progress, 0.0, 0.8)
            progress(0.0)
            return len(fill_new(new, lambda connection: data_only.take(source, connection, now, progress)))
        except data_only.TakesTooLong as error:
            raise BadInput("file", data_only.too_long(source)) from error
        except (Damaged, sqlite3.DatabaseError) as error:
            if not may_be_damage(error):
                raise
            raise words("bad_backup", source) from error

    def _take_over(self, new: Path) -> str:
        """Replace what the data file holds in one transaction, so that whoever has it open goes on."""
        from unclench.store import past_timers

        now, there = self._clock.now().utc, self.path.exists()
        readable = there and checks.is_sound(self.path) and not checks.is_newer(self.path)
        past_timers.end(new, now, self.path if readable else None)
        if not readable:
            self._journal.close()
            aside = str(keep_aside(self.path, now)) if there else ""
            put_in_place(new, self.path)
            return aside
        aside = backup.keep(self.path, now, "before-restore", part(self._progress, 0.8, 1.0))
        reading = sqlite3.connect(new, isolation_level=None)
        writing = sqlite3.connect(self.path, isolation_level=None)
        try:
            set_up(writing)
            give_id(reading, id_of(writing))
            reading.backup(writing)
        finally:
            writing.close()
            reading.close()
        self._journal.close()
        return str(aside)


@contextmanager
def _made(folder: Path) -> Generator[None]:
    """A folder that is there; one that was made for this goes when nothing came into it."""
    was_there = folder.is_dir()
    make_folder(folder)
    try:
        yield
    except BaseException:
        if not was_there:
            with suppress(OSError):
                folder.rmdir()
        raise


def _exported(file: str) -> str:
    """The file to import: of a folder, the export in it. Raises BadInput."""
    from unclench.store.export_import import NAMES

    if not os.path.isdir(file):
        return file
    (name,) = NAMES["json"]
    inside = os.path.join(file, name)
    if not os.path.exists(inside):
        message = translate("core", "There is no export in {folder}. Name a folder with {name}, or a file.")
        raise BadInput("file", message.format(folder=file, name=name))
    return inside


def _existing(file: str) -> Path:
    """The file, looked at before anybody opens it: a pipe or a device would never end. Raises BadInput."""
    try:
        there = os.stat(file)
    except (OSError, ValueError):
        raise BadInput("file", translate("core", "There is no file {file}.").format(file=file)) from None
    if not stat.S_ISREG(there.st_mode):
        raise BadInput("file", translate("core", "{file} is no ordinary file.").format(file=file))
    if there.st_size > MOST_BYTES:
        raise BadInput("file", translate("core", "{file} is larger than 500 MB, which no diary is.").format(file=file))
    return Path(file)

"""Backup, restore, export, import and deletion of the whole data file."""

import os
import shlex
from collections.abc import Collection, Generator, Iterable
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING
from unicodedata import normalize

from unclench.actions.context import Context
from unclench.core.base.errors import BadInput, StoreTrouble
from unclench.core.base.keeper_port import Keeper
from unclench.core.base.ports import EVERYTHING
from unclench.core.base.progress import Progress
from unclench.core.base.translation import translate

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

FORMATS = ("json", "csv", "spreadsheet")


class DataFile:
    """The actions on the data file as a whole."""

    def __init__(self, context: Context, keeper: Keeper) -> None:
        self._context = context
        self._keeper = keeper
        self._extents: dict[str, Extent] = {}

    def folder(self) -> str:
        """Where the data file lies."""
        return self._keeper.folder()

    def file(self) -> "FilePlace":
        """The data file and its size."""
        return self._keeper.file()

    def extent(self, changed: Collection[str] = (EVERYTHING,)) -> "Extent":
        """How many entries there are that can be listed, and since when.

        `changed`: the kinds that may have changed since the last call; what is known of the others is not asked again.
        """
        from unclench.core.base.data_file_facts import Extent
        from unclench.core.base.entry_list import LISTED

        asked = [table for table in LISTED if {table, EVERYTHING}.intersection(changed) or table not in self._extents]
        self._extents |= self._keeper.extents(asked)
        return sum(self._extents.values(), Extent())

    @contextmanager
    def apart(self, progress: Progress) -> "Generator[DataFile]":
        """The same actions for another thread, which tells how far it is; `look_again` here shows what it wrote."""
        with self._keeper.apart(progress) as keeper:
            yield DataFile(replace(self._context, publish=_to_nobody), keeper)

    def trouble(self) -> StoreTrouble | None:
        """Why what was done last is in memory only; None: all is on disk."""
        return self._keeper.trouble()

    def retry(self) -> bool:
        """Write what is in memory only; whether all is on disk now."""
        return self._keeper.retry()

    def is_on_disk(self) -> bool:
        """Whether another process sees in the file all that was done here."""
        return self._keeper.retry() and self._keeper.trouble() is None

    def look_again(self) -> None:
        """Another process has written to the file, or put another one in its place."""
        self._keeper.look_again()
        self._context.publish({"all"})

    def messages(self) -> list[str]:
        """What the person must be told about the file, each once."""
        return self._keeper.messages()

    def backup(self, file: str | None = None, *, force: bool = False) -> str:
        """Write a checked copy, to `file` or beside the data; returns its path. Raises BadInput or StoreTrouble.

        `force`: over an ordinary file that is there, too.
        """
        return self._keeper.backup(file, force=force)

    def backups(self) -> "tuple[Backup, ...]":
        """The backups in the data folder, newest first. Raises StoreTrouble."""
        return self._keeper.backups()

    def backup_count(self, file: str) -> "BackupCount":
        """How many entries a backup holds; may run on any thread."""
        return self._keeper.backup_count(file)

    def look_into_backup(self, file: str) -> "RestoreLook":
        """What going back to a copy would change; nothing is written. Raises what `restore` raises."""
        return self._keeper.look_into_backup(file)

    def restore(self, file: str) -> str:
        """Go back to a copy; the present file is kept aside and its path returned. Raises BadInput or StoreTrouble."""
        aside = self._keeper.restore(file)
        self._context.publish({"all"})
        return aside

    def export(self, folder: str, kind: str = "json", *, force: bool = False) -> list[str]:
        """Write all that is the person's into the folder; the files. Raises BadInput, Refused or StoreTrouble."""
        if kind not in FORMATS:
            raise BadInput("format", translate("core", "format can be: {right}.").format(right=", ".join(FORMATS)))
        names = _names(self._context) if kind == "spreadsheet" else None
        return self._keeper.export(folder, kind, force=force, names=names)

    def export_file(self, file: str) -> str:
        """Write all that is the person's into one file, as JSON; its path. Raises BadInput, Refused or StoreTrouble."""
        return self._keeper.export_file(file)

    def import_(
        self, file: str, *, preview: bool = False, without: Iterable[tuple[str, str]] = ()
    ) -> dict[str, dict[str, int]]:
        """Merge an export; table -> how many are new, newer, known. With `preview` nothing is written.

        `without`: the keys of rows that are left out (see ImportLook); any other row that cannot be stops all of it.
        """
        counts = self._keeper.import_(file, preview=preview, without=without)
        if not preview:
            self._context.publish({"all"})
        return counts

    def look_into_import(self, file: str) -> "ImportLook":
        """What an import would do, with all rows that cannot be; nothing is written."""
        return self._keeper.look_into_import(file)

    def count(self) -> int:
        """How many entries there are that can be listed."""
        return self.extent().entries

    def erase(self, named: str | None, *, with_backups: bool) -> None:
        """Delete the whole diary, named by the last part of its folder or the whole path. Only a backup brings it back.

        Raises BadInput with another name.
        """
        folder = self._keeper.folder()
        last = os.path.basename(folder) or folder
        if named is None or named not in (last, folder):
            raise BadInput("yes_delete", self._erase_words(folder, last, wrong=bool(named), with_backups=with_backups))
        self._erase(with_backups=with_backups)

    def prepare_erase(self) -> None:
        """Load what deleting needs, so that it takes a moment only; may run on any thread."""
        self._keeper.prepare_erase()

    def erase_by_word(self, typed: str, *, with_backups: bool) -> None:
        """Delete the whole diary; `typed` is the word that the window asks for. Raises BadInput with another one."""
        if not is_erase_word(typed):
            raise BadInput("word", translate("core", "That is not the word, so nothing was deleted."))
        self._erase(with_backups=with_backups)

    def _erase(self, *, with_backups: bool) -> None:
        self._keeper.erase(with_backups=with_backups)
        self._context.publish({"all"})

    def _erase_words(self, folder: str, last: str, *, wrong: bool, with_backups: bool) -> str:
        begin = (
            translate("core", "That is not the name of the folder, so nothing was deleted.")
            if wrong
            else translate("core", "Nothing was deleted yet.")
        )
        count = self.count()
        what = translate("core", "This deletes the whole diary in {folder} with its %Ln entries.", "", count)
        if with_backups:
            what = translate(
                "core", "This deletes the whole diary in {folder} with its %Ln entries, and its backups.", "", count
            )
        way = translate("core", "If you mean it, type the last part of the folder: unclench erase --yes-delete {last}")
        return f"{begin} {what} {way}".format(folder=folder, last=shlex.quote(last))


def _names(context: Context) -> "Names":
    from unclench.actions.names_of_ids import names_of

    return names_of(context.guide)


def erase_word() -> str:
    """What is typed in the window to delete the whole diary."""
    return translate("core", "delete")


def is_erase_word(typed: str) -> bool:
    """Whether that is it; capitals, spaces around it, and how its accents are encoded do not matter."""
    return _plain(typed) == _plain(erase_word())


def _plain(word: str) -> str:
    return normalize("NFC", word.strip()).casefold()


def _to_nobody(kinds: Iterable[str]) -> None:
    """On another thread nobody listens."""

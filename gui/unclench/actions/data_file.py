"""Backup, restore, export, import and deletion of the whole data file."""

import os
import shlex

from unclench.actions.context import Context
from unclench.core.base.errors import BadInput, StoreTrouble
from unclench.core.base.ports import Keeper
from unclench.core.base.translation import translate

KINDS = ("json", "csv")


class DataFile:
    """The actions on the data file as a whole."""

    def __init__(self, context: Context, keeper: Keeper) -> None:
        self._context = context
        self._keeper = keeper

    def folder(self) -> str:
        """Where the data file lies."""
        return self._keeper.folder()

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

    def restore(self, file: str) -> str:
        """Go back to a copy; the present file is kept aside and its path returned. Raises BadInput or StoreTrouble."""
        aside = self._keeper.restore(file)
        self._context.publish({"all"})
        return aside

    def export(self, folder: str, kind: str = "json", *, force: bool = False) -> list[str]:
        """Write all that is the person's into the folder; the files. Raises BadInput, Refused or StoreTrouble."""
        if kind not in KINDS:
            raise BadInput("format", translate("core", "format can be: {right}.").format(right=", ".join(KINDS)))
        return self._keeper.export(folder, kind, force=force)

    def import_(self, file: str, *, preview: bool = False) -> dict[str, dict[str, int]]:
        """Merge an export; table -> how many are new, newer, known. With `preview` nothing is written."""
        counts = self._keeper.import_(file, preview=preview)
        if not preview:
            self._context.publish({"all"})
        return counts

    def count(self) -> int:
        """How many entries there are."""
        return self._keeper.count()

    def erase(self, named: str | None, *, with_backups: bool) -> None:
        """Delete the whole diary, named by the last part of its folder or the whole path. Only a backup brings it back.

        Raises BadInput with another name.
        """
        folder = self._keeper.folder()
        last = os.path.basename(folder) or folder
        if named is None or named not in (last, folder):
            raise BadInput("yes_delete", self._erase_words(folder, last, wrong=bool(named), with_backups=with_backups))
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

"""Find, edit, delete entries, and take the newest change back."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from unclench.actions.context import Context
from unclench.core.base.entries import KINDS, Entry
from unclench.core.base.errors import BadInput
from unclench.core.base.ports import Change
from unclench.core.base.translation import translate


class Entries:
    """What works for every kind of entry alike."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def find(self, table: str, first: str | None = None, last: str | None = None) -> Sequence[Any]:
        """Entries not deleted, oldest first, from `first` to `last` (UTC text) where given."""
        if table not in KINDS:
            raise BadInput("kind", translate("core", "There is no kind called {name}.").format(name=table))
        return self._context.journal.find(table, first, last)

    def edit(self, table: str, entry_id: str, **changes: Any) -> Entry:
        """Change fields of one entry. Raises BadInput when it is not there."""
        with self._context.journal.write() as w:
            entry = w.change(replace(self._get(table, entry_id), **changes))
        self._context.publish({table})
        return entry

    def delete(self, table: str, entry_id: str) -> Entry:
        """Mark one entry deleted; undo brings it back. Returns it as it was. Raises BadInput when it is not there."""
        with self._context.journal.write() as w:
            entry = self._get(table, entry_id)
            w.delete(entry)
        self._context.publish({table})
        return entry

    def restore(self, table: str, entry_id: str) -> Entry:
        """Bring back one deleted entry, whatever was done since. Raises BadInput when it never was."""
        with self._context.journal.write() as w:
            entry = self._context.journal.get(table, entry_id)
            if entry is None:
                raise BadInput("id", translate("core", "That entry is no longer there."))
            entry = w.change(replace(entry, deleted=None))
        self._context.publish({table})
        return entry

    def undo(self) -> Change:
        """Take back the newest change of this computer. Raises Refused when there is none, or it is too late."""
        with self._context.journal.write() as w:
            change = w.undo()
        self._context.publish(w.touched)
        return change

    def _get(self, table: str, entry_id: str) -> Entry:
        entry = self._context.journal.get(table, entry_id)
        if entry is None or entry.deleted is not None:
            raise BadInput("id", translate("core", "That entry is no longer there."))
        return entry

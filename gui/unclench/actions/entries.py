"""Find, edit, delete entries, bring them back, and take the newest change back."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from unclench.actions.context import Context
from unclench.core.base.entries import KINDS, Entry
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.facts import Facts
from unclench.core.base.ports import Change, Writing
from unclench.core.base.translation import translate

if TYPE_CHECKING:
    from unclench.core.base.entry_list import EntryBlock, EntryFilter, ListedEntry
    from unclench.core.history.entry_edits import Known
    from unclench.core.history.entry_words import Names

Named = tuple[str, str]
"""A table, and the id of an entry in it."""


class Entries:
    """What works for every kind of entry alike."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def find(self, table: str, first: str | None = None, last: str | None = None) -> Sequence[Any]:
        """Entries not deleted, oldest first, from `first` to `last` (UTC text) where given."""
        if table not in KINDS:
            raise BadInput("kind", translate("core", "There is no kind called {name}.").format(name=table))
        return self._context.journal.find(table, first, last)

    def blocks(self, wanted: "EntryFilter") -> "Sequence[EntryBlock]":
        """Entries of several kinds as one list, newest first: its blocks."""
        return self._context.journal.blocks(wanted)

    def block(self, wanted: "EntryFilter", block: "EntryBlock") -> "Sequence[ListedEntry]":
        """The entries of one block of it."""
        return self._context.journal.block(wanted, block)

    def get(self, table: str, entry_id: str) -> Entry | None:
        """One entry, also a deleted one."""
        return self._context.journal.get(table, entry_id) if table in KINDS else None

    def history(self, table: str, entry_id: str) -> Sequence[Change]:
        """All changes of one entry, oldest first."""
        return self._context.journal.history(table, entry_id)

    def names(self) -> "Names":
        """What ids in entries are called."""
        from unclench.core.base import preferences
        from unclench.core.history.entry_words import Names
        from unclench.core.prevention import body_weight, stretching
        from unclench.core.prevention.snapshot import weight_unit

        guide, facts = self._context.guide, self._context.journal.read()
        wishes = preferences.read(self._context.journal.settings())
        unit = weight_unit(wishes, guide.countries)
        return Names(
            foods={name: food.name for name, food in guide.prevention.foods.foods.items()},
            signs={sign.id: sign.short for sign in guide.safety.signs},
            moves={name: move.name for name, move in stretching.all_moves(guide.prevention.moves, facts).items()},
            units={name: one.unit for name, one in guide.medicine.products.products.items()},
            weight=lambda kg: body_weight.weight_text(kg, unit) if wishes.weight_shown else "",
        )

    def history_lines(self, table: str, entry_id: str) -> tuple[str, ...]:
        """What was done to an entry, newest first, as sentences; how often it was edited begins them."""
        from unclench.actions.names_of_ids import names_of
        from unclench.core.base.data_file_facts import Names
        from unclench.core.history import entry_changes
        from unclench.core.prevention import stretching

        changes = self.history(table, entry_id)
        facts, names = self._context.journal.read(), names_of(self._context.guide)
        own = {name: move.name for name, move in stretching.all_moves({}, facts).items()}
        names = Names({**names.of, "stretch": {**names.of["stretch"], **own}})
        told = entry_changes.lines(changes, self._context.clock.now(), facts.device, names)
        count = entry_changes.count_words(changes)
        return (count, *told) if count and entry_changes.count(changes) > 1 else told

    def edit(self, table: str, entry_id: str, seen: datetime | None = None, **given: Any) -> Entry:
        """Give fields of an entry (core/history/entry_edits.py) other values. Raises BadInput or Refused.

        `seen`: the `changed` of the entry as the person saw it; when it is another one by now, nothing is written.
        """
        from unclench.core.history.entry_edits import edited, editing_of

        editing_of(table)
        with self._context.journal.write() as w:
            entry = self._get(table, entry_id)
            if seen is not None and entry.changed != seen:
                raise _changed_meanwhile()
            entry = w.change(edited(entry, given, self._known(w.facts)))
        self._context.publish({table})
        return entry

    def delete(self, table: str, entry_id: str) -> Entry:
        """Mark one entry deleted; undo brings it back. Returns it as it was. Raises BadInput when it is not there."""
        return self._delete(table, entry_id, taking_back=False)

    def take_back(self, table: str, entry_id: str) -> Entry:
        """Delete an entry that was logged by mistake, as `undo` would. Raises BadInput when it is not there."""
        return self._delete(table, entry_id, taking_back=True)

    def _delete(self, table: str, entry_id: str, *, taking_back: bool) -> Entry:
        with self._context.journal.write() as w:
            entry = self._get(table, entry_id)
            if taking_back:
                w.takes_back(entry)
            w.delete(entry)
        self._context.publish({table})
        return entry

    def delete_all(self, named: Iterable[Named]) -> list[Named]:
        """Mark several deleted in one press; those that are not there are passed over. Which were deleted."""
        deleted: list[Named] = []
        with self._context.journal.write() as w:
            for table, entry_id in named:
                entry = self._context.journal.get(table, entry_id)
                if entry is not None and entry.deleted is None:
                    w.delete(entry)
                    deleted.append((table, entry_id))
        if not deleted:
            raise _not_there()
        self._context.publish({table for table, _ in deleted})
        return deleted

    def restore(self, table: str, entry_id: str) -> Entry:
        """Bring back one deleted entry, whatever was done since. Raises BadInput when it never was."""
        return self.restore_all([(table, entry_id)])[0]

    def restore_all(self, named: Iterable[Named]) -> list[Entry]:
        """Bring back several in one press. Raises BadInput when one never was, Refused when one cannot be now."""
        with self._context.journal.write() as w:
            found = [self._restored(w, table, entry_id) for table, entry_id in named]
        self._context.publish({entry.TABLE for entry in found})
        return found

    def undelete(self, named: Iterable[Named]) -> list[Entry]:
        """Take back that these were deleted, as `undo` would. Raises what `restore_all` raises."""
        with self._context.journal.write() as w:
            found = [self._restored(w, table, entry_id) for table, entry_id in named]
            w.takes_back(found[0])
        self._context.publish({entry.TABLE for entry in found})
        return found

    def undo(self) -> Change:
        """Take back the newest change of this computer. Raises Refused when there is none, or it is too late."""
        with self._context.journal.write() as w:
            change = w.undo()
        self._context.publish(w.touched)
        return change

    def _restored(self, w: Writing, table: str, entry_id: str) -> Entry:
        entry = self._context.journal.get(table, entry_id)
        if entry is None:
            raise _not_there()
        return w.change(replace(entry, deleted=None))

    def _get(self, table: str, entry_id: str) -> Entry:
        entry = self._context.journal.get(table, entry_id)
        if entry is None or entry.deleted is not None:
            raise _not_there()
        return entry

    def _known(self, facts: Facts) -> "Known":
        from unclench.core.history.entry_edits import Known
        from unclench.core.prevention import stretching

        prevention = self._context.guide.prevention
        moves = stretching.all_moves(prevention.moves, facts)
        return Known(self._context.clock.now(), facts, moves, prevention.foods)


def _not_there() -> BadInput:
    return BadInput("id", translate("core", "That entry is no longer there."))


def _changed_meanwhile() -> Refused:
    message = translate(
        "core", "This entry was changed elsewhere meanwhile, so nothing was written yet. Look at it once more."
    )
    return Refused("changed_meanwhile", message)

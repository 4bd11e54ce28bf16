"""Ctrl+Z anywhere in the window: take the newest change back, by the rules of `unclench undo`, and say what it was."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from unclench.core.base.entries import KINDS
from unclench.core.base.entry_list import LISTED
from unclench.core.base.ports import Change
from unclench.core.base.translation import translate

if TYPE_CHECKING:
    from unclench.actions.services import Services

T = TypeVar("T")


class Presses(Protocol):
    """What does it and says it: the bridge."""

    services: "Services"

    def press(self, action: Callable[[], T]) -> T | None: ...

    def tell(self, words: str) -> None: ...


def take_back(bridge: Presses) -> None:
    """Do it; what cannot be taken back is said as well."""
    change = bridge.press(bridge.services.entries.undo)
    if change is not None:
        bridge.tell(_said(change).format(what=_named(change, bridge)))


def bring_back(bridge: Presses, deleted: Sequence[tuple[str, str]]) -> None:
    """Bring back what was just deleted, and say so."""
    found = bridge.press(lambda: bridge.services.entries.undelete(deleted))
    if found is None:
        return
    if len(found) == 1:
        from unclench.core.history.entry_words import words_of

        title = words_of(found[0], bridge.services.entries.names()).title
        bridge.tell(translate("NewestChange", "Brought back: {what}.").format(what=title))
    else:
        bridge.tell(translate("EntriesView", "%Ln entries brought back", "", len(found)))


def _said(change: Change) -> str:
    """What was taken back: that it was logged, deleted or changed; the entry itself stands in the last two."""
    before, after = change.before or {}, change.after
    if change.kind not in LISTED or after.get("deleted_utc"):
        return translate("NewestChange", "Taken back: {what}.")
    if before.get("deleted_utc"):
        return translate("NewestChange", "Brought back: {what}.")
    return translate("NewestChange", "Change taken back: it is {what} again.")


def _named(change: Change, bridge: Presses) -> str:
    """What was changed, as it is listed; another kind by what it is."""
    from unclench.core.history.entry_words import words_of

    entries = bridge.services.entries
    entry = entries.get(change.kind, change.entry_id) if change.kind in LISTED else None
    if entry is not None:
        return words_of(entry, entries.names()).title
    newest = KINDS[change.kind].KIND.newest if change.kind in KINDS else None
    return newest() if newest else translate("NewestChange", "the newest change")

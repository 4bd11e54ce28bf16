"""Which units of an entry a change sets: each unit keeps its greatest stamp, in whatever order changes come.

The stamps of an entry are kept short: one for all units, and others where they differ.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from unclench.core.sync.clock import NONE, Stamp


@dataclass(frozen=True, slots=True)
class Stamps:
    """Of one entry: `usual` is that of all units that `others` does not name. Made for each change: no `record`."""

    usual: Stamp = NONE
    others: dict[str, Stamp] = field(default_factory=dict[str, Stamp])

    def of(self, unit: str) -> Stamp:
        return self.others.get(unit, self.usual)

    def newest(self, units: Iterable[str]) -> int:
        """The greatest clock of these units."""
        return max((self.of(unit)[0] for unit in units), default=0) if self.others else self.usual[0]


def won(stamps: Stamps, units: Iterable[str], stamp: Stamp) -> list[str]:
    """The units that a change with this stamp sets."""
    if not stamps.others:
        return list(units) if stamp > stamps.usual else []
    return [unit for unit in units if stamp > stamps.of(unit)]


def after(stamps: Stamps, units: Collection[str], stamp: Stamp, every: Collection[str]) -> Stamps:
    """The stamps after a change has set these units; `every` names all that the entry has."""
    if not stamps.others and set(units) == set(every):
        return Stamps(stamp)
    found = {unit: stamps.of(unit) for unit in every} | dict.fromkeys(units, stamp)
    usual = min(found.values(), default=NONE)
    return Stamps(usual, {unit: one for unit, one in found.items() if one != usual})

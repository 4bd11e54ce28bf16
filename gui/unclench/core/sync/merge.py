"""Which units of an entry a change sets: each unit keeps its greatest stamp, in whatever order changes come.

The stamps of an entry are kept short: one for all units, and others where they differ.
"""

from collections.abc import Iterable
from dataclasses import field

from unclench.core.base.frozen_record import record
from unclench.core.sync.clock import NONE, Stamp


@record
class Stamps:
    """Of one entry: `usual` is that of all units that `others` does not name."""

    usual: Stamp = NONE
    others: dict[str, Stamp] = field(default_factory=dict[str, Stamp])

    def of(self, unit: str) -> Stamp:
        return self.others.get(unit, self.usual)

    def newest(self, units: Iterable[str]) -> int:
        """The greatest clock of these units."""
        return max((self.of(unit)[0] for unit in units), default=0)


def won(stamps: Stamps, units: Iterable[str], stamp: Stamp) -> list[str]:
    """The units that a change with this stamp sets."""
    return [unit for unit in units if stamp > stamps.of(unit)]


def after(stamps: Stamps, units: Iterable[str], stamp: Stamp, every: Iterable[str]) -> Stamps:
    """The stamps after a change has set these units; `every` names all that the entry has."""
    found = {unit: stamps.of(unit) for unit in every} | dict.fromkeys(units, stamp)
    usual = min(found.values(), default=NONE)
    return Stamps(usual, {unit: one for unit, one in found.items() if one != usual})

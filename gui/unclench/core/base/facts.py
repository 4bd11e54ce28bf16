"""What rules look at: the entries of a bounded window, the timers, and which kinds were ever used."""

from dataclasses import field
from datetime import datetime
from typing import Any, TypeVar

from unclench.core.base import entries as e
from unclench.core.base.frozen_record import record
from unclench.core.base.timers import Timer, What

E = TypeVar("E", bound=e.Entry)


@record
class DoseEdit:
    """A dose as it was before it was edited or deleted in the last 24 h, and when that was; `gone`: only deleted."""

    at: datetime
    before: e.Dose
    gone: bool = False


@record(kw_only=True)
class Facts:
    """Entries that are not deleted, oldest first by `at`, of the days that their kind says; nothing else.

    Each kind has a field named like its table.
    """

    episodes: tuple[e.Episode, ...] = ()
    sign_checks: tuple[e.SignCheck, ...] = ()
    sessions: tuple[e.Session, ...] = ()
    pains: tuple[e.Pain, ...] = ()
    measures: tuple[e.Measure, ...] = ()
    doses: tuple[e.Dose, ...] = ()
    own_products: tuple[e.OwnProduct, ...] = ()
    walks: tuple[e.Walk, ...] = ()
    stands: tuple[e.Stand, ...] = ()
    presences: tuple[e.Presence, ...] = ()
    drinks: tuple[e.Drink, ...] = ()
    planks: tuple[e.Plank, ...] = ()
    stretches: tuple[e.Stretch, ...] = ()
    own_moves: tuple[e.OwnMove, ...] = ()
    weights: tuple[e.Weight, ...] = ()
    foods: tuple[e.Food, ...] = ()
    causes_runs: tuple[e.CausesRun, ...] = ()
    todos: tuple[e.Todo, ...] = ()
    visits: tuple[e.Visit, ...] = ()
    cautions: tuple[e.Caution, ...] = ()
    nudges: tuple[e.Nudge, ...] = ()
    timers: dict[What, Timer] = field(default_factory=dict[What, Timer])
    dose_edits: tuple[DoseEdit, ...] = ()
    ever: frozenset[str] = frozenset()
    device: str = ""

    def of(self, table: str) -> tuple[Any, ...]:
        """The entries of one table."""
        return getattr(self, table)


def find(entries: tuple[E, ...], entry_id: str | None) -> E | None:
    """The entry with this id, or None."""
    return next((entry for entry in entries if entry.id == entry_id), None)

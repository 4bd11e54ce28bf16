"""The services of medicine on a fresh journal, and what the card would show."""

from fakes import FakeClock, context
from unclench.actions.entries import Entries
from unclench.actions.medicines import Medicines
from unclench.core.base import preferences
from unclench.core.medicine import product_rows
from unclench.core.medicine import snapshot as medicine_snapshot


class Card:
    """A context with the service, and the snapshot that the card would show."""

    def __init__(self, published: list[set[str]] | None = None) -> None:
        self.clock = FakeClock()
        self.context = context(self.clock, published)
        self.medicines = Medicines(self.context)
        self.entries = Entries(self.context)

    @property
    def shown(self) -> medicine_snapshot.MedicineSnapshot:
        facts, settings = self.context.journal.read(), preferences.read(self.context.journal.settings())
        return medicine_snapshot.snapshot(facts, settings, self.context.guide.medicine, self.clock.now())

    @property
    def row(self) -> product_rows.Row:
        return self.shown.rows[0]

    @property
    def words(self) -> str:
        return product_rows.earliest_words(self.row, self.clock.now())

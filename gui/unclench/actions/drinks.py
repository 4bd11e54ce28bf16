"""Log a drink, in one tap."""

from unclench.actions.context import Context
from unclench.core.base import preferences
from unclench.core.base.entries import Drink
from unclench.core.base.moments import Instant
from unclench.core.prevention import water
from unclench.core.prevention.snapshot import glass_ml


class Drinks:
    """Water and other drinks."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def glass(self) -> int:
        """The size of a glass in ml: the person's own, else that of the country."""
        return glass_ml(preferences.read(self._context.journal.settings()), self._context.guide.countries)

    def usual(self) -> tuple[tuple[str, int], ...]:
        """The drinks for one press, as (kind, ml)."""
        return water.usual(self._context.journal.read(), self.glass())

    def log(
        self, kind: str = "water", ml: int | None = None, *, at: Instant | None = None, note: str | None = None
    ) -> tuple[Drink, tuple[water.Notice, ...]]:
        """Keep a drink (one glass unless told), with what is worth saying about it. Raises BadInput."""
        amount = self.glass() if ml is None else ml
        with self._context.journal.write() as w:
            drink, notices = water.plan_log(w.facts, self._context.clock.now(), kind, amount, at, note)
            drink = w.add(drink)
        self._context.publish({"drinks"})
        return drink, notices

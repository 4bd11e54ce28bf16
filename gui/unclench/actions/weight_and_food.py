"""Log weight and foods."""

from unclench.actions.context import Context
from unclench.core.base.entries import Food, Weight
from unclench.core.base.moments import Instant
from unclench.core.prevention import body as rules
from unclench.core.prevention import minerals


class Body:
    """Weight, and foods with minerals."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def weigh(self, kg: float, *, at: Instant | None = None, note: str | None = None) -> Weight:
        """Keep a weight. Raises BadInput."""
        with self._context.journal.write() as w:
            weight = w.add(rules.plan_weigh(self._context.clock.now(), kg, at, note))
        self._context.publish({"weights"})
        return weight

    def eat(self, food: str, portions: float = 1, *, at: Instant | None = None, note: str | None = None) -> Food:
        """Keep a food eaten. Raises BadInput."""
        with self._context.journal.write() as w:
            eaten = w.add(
                minerals.plan_eat(
                    self._context.guide.prevention.foods, self._context.clock.now(), food, portions, at, note
                )
            )
        self._context.publish({"foods"})
        return eaten

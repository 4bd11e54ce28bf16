"""Log weight and foods."""

from unclench.actions.context import Context
from unclench.core.base import preferences
from unclench.core.base.entries import Food, Weight
from unclench.core.base.moments import Instant
from unclench.core.base.preferences import Preferences
from unclench.core.prevention import body_weight as rules
from unclench.core.prevention import minerals


class WeightAndFood:
    """Weight, and foods with minerals."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def weigh(self, kg: float, *, at: Instant | None = None, note: str | None = None) -> Weight:
        """Keep a weight. Raises BadInput."""
        with self._context.journal.write() as w:
            weight = w.add(rules.plan_weigh(self._context.clock.now(), kg, at, note))
        self._context.publish({"weights"})
        return weight

    def weights(self) -> tuple[Weight, ...]:
        """All weights, oldest first; facts hold those of a year."""
        return tuple(self._context.journal.find("weights"))

    def keep(self, kg: float | None, *, height_cm: float, unit: str, asian: bool, shown: bool) -> Preferences:
        """The whole sheet in one press: a weight where one was entered (kg), and how weight is shown.

        `height_cm` 0: not said. Raises BadInput; then nothing is kept.
        """
        chosen = {"height_cm": height_cm, "weight_unit": unit, "bmi_asian": asian, "weight_shown": shown}
        checked = {name: preferences.check(name, value) for name, value in chosen.items()}
        with self._context.journal.write() as w:
            if kg is not None:
                w.add(rules.plan_weigh(self._context.clock.now(), kg))
            for name, rule in checked.items():
                w.set(name, chosen[name], rule.scope)
        self._context.publish({"settings"} if kg is None else {"weights", "settings"})
        return preferences.read(self._context.journal.settings())

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

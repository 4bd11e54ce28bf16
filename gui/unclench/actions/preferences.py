"""Read and change settings."""

from typing import Any

from unclench.actions.context import Context
from unclench.core.base import preferences as rules


class Preferences:
    """Every change is checked, written, and told at once."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def get(self) -> rules.Preferences:
        """The settings in force."""
        return rules.read(self._context.journal.settings())

    def change(self, name: str, value: Any) -> None:
        """Set one. Raises BadInput with what would be right."""
        rule = rules.check(name, value)
        with self._context.journal.write() as w:
            w.set(name, value, rule.scope)
        self._context.publish({"settings"})

    def reset(self, name: str) -> None:
        """Back to the default."""
        self.change(name, getattr(rules.DEFAULTS, name))

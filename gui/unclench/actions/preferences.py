"""Read and change settings."""

from collections.abc import Mapping
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
        self.change_all({name: value})

    def change_all(self, values: Mapping[str, Any]) -> rules.Preferences:
        """Set several in one press, and return the settings in force. One that does not fit: BadInput, none is set."""
        checked = {name: rules.check(name, value) for name, value in values.items()}
        with self._context.journal.write() as w:
            for name, rule in checked.items():
                w.set(name, values[name], rule.scope)
        self._context.publish({"settings"})
        return self.get()

    def reset(self, name: str) -> None:
        """Back to the default."""
        self.change(name, getattr(rules.DEFAULTS, name))

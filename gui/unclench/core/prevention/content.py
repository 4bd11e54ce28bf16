"""The part of the guide that prevention needs: moves, holds, foods; usual units by country."""

from functools import cached_property
from typing import TYPE_CHECKING

from unclench.core.base.content import Load
from unclench.core.base.countries import Countries

if TYPE_CHECKING:
    from unclench.core.prevention.minerals import FoodTable
    from unclench.core.prevention.stretching import Move


class PreventionContent:
    """Each property parses its part of a file when it is first asked for."""

    def __init__(self, load: Load, countries: Countries) -> None:
        self._load = load
        self.countries = countries

    @cached_property
    def moves(self) -> "dict[str, Move]":
        """The stretches of moves.toml, by id."""
        from unclench.core.prevention import stretching

        return stretching.parse(self._load("moves")["stretch"])

    @cached_property
    def holds(self) -> "dict[str, Move]":
        """The plank levels and the three holds of moves.toml, by id."""
        from unclench.core.prevention import stretching

        return stretching.parse(self._load("moves")["hold"])

    @cached_property
    def foods(self) -> "FoodTable":
        """The foods of foods.toml, with their edition."""
        from unclench.core.prevention import minerals

        return minerals.parse(self._load("foods"))

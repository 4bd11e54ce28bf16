"""The guide: facts and texts kept as TOML, read only when a rule or a view first needs them."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from unclench.core.base.countries import Country
    from unclench.core.causes.checklist import Checklist
    from unclench.core.causes.measures import Measures
    from unclench.core.medicine.products import Shelf
    from unclench.core.prevention.minerals import FoodTable
    from unclench.core.prevention.stretching import Move
    from unclench.core.safety.cautions import Asked
    from unclench.core.safety.signs import Sign
    from unclench.core.steps import SourceGroup, Steps

Load = Callable[[str], dict[str, Any]]
"""Reads one file of the guide by its name without ending ("signs"), in English where the language has none."""


class Guide:
    """Typed access to the guide's files. Each property parses one file with the module that owns its schema."""

    def __init__(self, load: Load, home: str = "") -> None:
        """`home`: the country that the computer's settings name, for the setting "system"."""
        self.load = load
        self.home = home

    def country(self, code: str) -> "Country":
        """The country of the setting `country`: "system" is the computer's."""
        from unclench.core.base import countries

        return countries.country(self.countries, self.home if code == "system" else code)

    @cached_property
    def cautions(self) -> "dict[str, Asked]":
        """The lists of cautions.toml, by what they are about."""
        from unclench.core.safety import cautions

        return cautions.parse(self.load("cautions"))

    @cached_property
    def signs(self) -> "tuple[Sign, ...]":
        """The warning signs of signs.toml."""
        from unclench.core.safety import signs

        return signs.parse(self.load("signs"))

    @cached_property
    def countries(self) -> "dict[str, Country]":
        """Emergency and poison numbers and units by country code; "" is any other country."""
        from unclench.core.base import countries

        return countries.parse(self.load("countries"))

    @cached_property
    def products(self) -> "Shelf":
        """The labels, ingredients and risk questions of medicines.toml."""
        from unclench.core.medicine import products

        return products.parse(self.load("medicines"))

    @cached_property
    def causes(self) -> "Checklist":
        """The checklist of causes.toml."""
        from unclench.core.causes import checklist

        return checklist.parse(self.load("causes"))

    @cached_property
    def measures(self) -> "Measures":
        """The questionnaires of measures.toml."""
        from unclench.core.causes import measures

        return measures.parse(self.load("measures"))

    @cached_property
    def moves(self) -> "dict[str, Move]":
        """The stretches of moves.toml, by id."""
        from unclench.core.prevention import stretching

        return stretching.parse(self.load("moves")["stretch"])

    @cached_property
    def holds(self) -> "dict[str, Move]":
        """The plank levels and the three holds of moves.toml, by id."""
        from unclench.core.prevention import stretching

        return stretching.parse(self.load("moves")["hold"])

    @cached_property
    def foods(self) -> "FoodTable":
        """The foods of foods.toml, with their edition."""
        from unclench.core.prevention import minerals

        return minerals.parse(self.load("foods"))

    @cached_property
    def steps(self) -> "Steps":
        """The 18 steps of steps.toml with their evidence."""
        from unclench.core import steps

        return steps.parse(self.load("steps"))

    @cached_property
    def sources(self) -> "tuple[SourceGroup, ...]":
        """The sources of sources.toml, by kind."""
        from unclench.core import steps

        return steps.parse_sources(self.load("sources"))

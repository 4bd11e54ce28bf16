"""The part of the guide that medicine needs: labels, ingredients, risk questions; numbers to call by country."""

from functools import cached_property
from typing import TYPE_CHECKING

from unclench.core.base.content import Load
from unclench.core.base.countries import Countries

if TYPE_CHECKING:
    from unclench.core.medicine.products import MedicineData


class MedicineContent:
    """Parses medicines.toml when a product is first asked for."""

    def __init__(self, load: Load, countries: Countries) -> None:
        self._load = load
        self.countries = countries

    @cached_property
    def products(self) -> "MedicineData":
        """The labels, ingredients and risk questions of medicines.toml."""
        from unclench.core.medicine import products

        return products.parse(self._load("medicines"))

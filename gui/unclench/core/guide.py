"""The guide: facts and texts kept as TOML, read only when a rule or a view first needs them."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

Load = Callable[[str], dict[str, Any]]
"""Reads one file of the guide by its name without ending ("signs"), in English where the language has none."""


class Guide:
    """Typed access to the guide's files. Each property parses one file with the module that owns its schema."""

    def __init__(self, load: Load) -> None:
        self.load = load

    @cached_property
    def countries(self) -> dict[str, Any]:
        """countries.toml as it is."""
        return self.load("countries")

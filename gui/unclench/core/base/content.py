"""How rooms read their part of the guide: one TOML file by its name, once, when a rule or a view first needs it."""

from collections.abc import Callable
from typing import Any

Load = Callable[[str], dict[str, Any]]
"""Reads one file of the guide by its name without ending ("signs"), in English where the language has none."""

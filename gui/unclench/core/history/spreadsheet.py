"""The diary as tables that a person reads in a spreadsheet: local times, names in place of ids, units in the head.

One `Sheet` a kind. `cells` takes the values of the columns in `Sheet.reads`, as they are in the file.
"""

import json
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, cast

from unclench.core.base.data_file_facts import Names
from unclench.core.base.frozen_record import record
from unclench.core.base.translation import translate
from unclench.core.history import spreadsheet_words as words

WHEN = "%Y-%m-%d %H:%M:%S"

Cell = str | int | float | None


Read = Callable[[Any, int, Names], Cell]
"""The cell of a value of the file, which is not None; the offset of its row; the names."""


@record
class Column:
    """The name of the column in the file, its head, and what is made of a value."""

    name: str
    head: str
    read: Read


@record
class Sheet:
    """The table of one kind. `file` is its name without an ending."""

    table: str
    columns: tuple[Column, ...]

    @property
    def reads(self) -> tuple[str, ...]:
        """The columns of the file that it needs; the first two are the moment and its offset."""
        return "at_utc", "utc_offset_seconds", *(column.name for column in self.columns)

    @property
    def heads(self) -> tuple[str, ...]:
        """The first line."""
        return translate("core", "When"), *(column.head for column in self.columns)

    def cells(self, values: Sequence[Any], names: Names) -> list[Cell]:
        """One line."""
        at, offset, *others = values
        found = (
            None if value is None else column.read(value, offset, names)
            for column, value in zip(self.columns, others, strict=True)
        )
        return [local(at, offset, names), *found]


def local(value: Any, offset: int, names: Names) -> str:
    """A moment of the file on the wall clock, there and then."""
    try:
        return (datetime.fromisoformat(value) + timedelta(seconds=offset)).strftime(WHEN)
    except (TypeError, ValueError, OverflowError):
        return str(value)


def plain(value: Any, offset: int, names: Names) -> Cell:
    """As it is."""
    return value


def yes_no(value: Any, offset: int, names: Names) -> str:
    """0 or 1, or y, n and ?."""
    return words.answer(value)


def scaled(factor: float, digits: int) -> Read:
    """A number in another unit."""

    def read(value: Any, offset: int, names: Names) -> Cell:
        return round(value * factor, digits) if isinstance(value, (int, float)) else str(value)

    return read


def word(value: Any, offset: int, names: Names) -> str:
    """A word of ours."""
    return words.of(str(value))


def named(what: str) -> Read:
    """An id."""
    return lambda value, offset, names: names.name(what, value)


def listed(what: str) -> Read:
    """A JSON list of ids."""

    def read(value: Any, offset: int, names: Names) -> str:
        found: Any = _json(value)
        if not isinstance(found, list):
            return str(value)
        return "; ".join(words.of(names.name(what, one)) for one in cast("list[Any]", found))

    return read


def answers(what: str) -> Read:
    """A JSON object of answers: "name: answer; ...", without those that are no."""

    def read(value: Any, offset: int, names: Names) -> str:
        found: Any = _json(value)
        if not isinstance(found, dict):
            return str(value)
        said = cast("dict[str, Any]", found)
        return "; ".join(f"{names.name(what, name)}: {_said(given)}" for name, given in said.items() if given != "n")

    return read


def ingredients(value: Any, offset: int, names: Names) -> str:
    """The name and the amount of each ingredient: "ibuprofen 200 mg; ..."."""
    found: Any = _json(value)
    if not isinstance(found, list):
        return str(value)
    return "; ".join(_ingredient(one) for one in cast("list[Any]", found))


def _ingredient(one: Any) -> str:
    if not isinstance(one, dict):
        return str(one)
    name, mg = cast("dict[str, Any]", one).get("id"), cast("dict[str, Any]", one).get("mg")
    return translate("core", "{name} {amount} mg").format(name=name, amount=f"{mg:g}") if mg else str(name)


def _said(given: Any) -> str:
    if isinstance(given, list):
        return ", ".join(str(one) for one in cast("list[Any]", given))
    return words.answer(given)


def _json(value: Any) -> Any:
    try:
        return json.loads(value)
    except (TypeError, ValueError, RecursionError):
        return None

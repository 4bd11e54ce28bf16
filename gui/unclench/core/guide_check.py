"""Looks for what is wrong with the files of the guide: which file, which table and key, and what would be right."""

import re
import tomllib
from collections.abc import Callable
from typing import Any, cast

import msgspec

from unclench.core.base.content import Load
from unclench.core.base.refusal_words import Wrong, of_type
from unclench.core.base.translation import translate
from unclench.core.guide import Guide
from unclench.core.guide_shapes import NAMED, SHAPES

_PARSED: dict[str, Callable[[Guide], object]] = {
    "causes": lambda guide: guide.causes.checklist,
    "cautions": lambda guide: guide.safety.cautions,
    "countries": lambda guide: guide.countries.known,
    "foods": lambda guide: guide.prevention.foods,
    "measures": lambda guide: guide.causes.measures,
    "medicines": lambda guide: guide.medicine.products,
    "moves": lambda guide: (guide.prevention.moves, guide.prevention.holds),
    "signs": lambda guide: guide.safety.signs,
    "sources": lambda guide: guide.sources,
    "steps": lambda guide: guide.steps,
}


def fault(load: Load) -> str:
    """A sentence about the first file that cannot be used; "" when all can."""
    for name in SHAPES:
        if found := _fault_of(name, load):
            return translate("core", "The guide's file {file} cannot be used: {fault}.").format(
                file=f"{name}.toml", fault=found
            )
    return ""


def way_on() -> str:
    """What to do about it."""
    return translate("core", "Mend that file or install Unclench again, then try again.")


def _fault_of(name: str, load: Load) -> str:
    try:
        data = load(name)
    except FileNotFoundError:
        return translate("core", "it is missing")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return translate("core", "it is no TOML ({where})").format(where=error)
    try:
        _check(name, data)
    except Wrong as wrong:
        return re.sub(r"\[(\d+)\](\.?)", _number, str(wrong))
    try:
        _PARSED[name](Guide(lambda _: data))
    except Exception as error:
        words = translate("core", "its tables do not fit together ({what})")
        return words.format(what=f"{type(error).__name__}: {error}")
    return ""


def _check(name: str, data: dict[str, Any]) -> None:
    """Raises Wrong."""
    try:
        msgspec.convert(data, SHAPES[name])
    except msgspec.ValidationError as error:
        _check_named(name, data)
        raise of_type(error, SHAPES[name]) from error


def _check_named(name: str, data: dict[str, Any]) -> None:
    """Where msgspec does not tell under which name it found something. Raises Wrong."""
    for table, kind in NAMED.get(name, {}).items():
        rows: Any = data.get(table) if table else data
        for key, row in cast("dict[str, Any]", rows).items() if isinstance(rows, dict) else ():
            try:
                msgspec.convert(row, kind)
            except msgspec.ValidationError as error:
                raise of_type(error, kind, f"{table}.{key}".lstrip(".")) from error


def _number(found: re.Match[str]) -> str:
    """The place in a list of tables, counted as people do."""
    place = translate("core", ", number {number}").format(number=int(found[1]) + 1)
    return f"{place}, " if found[2] else place

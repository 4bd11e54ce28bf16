"""Why a row cannot be, as words for the person: which field, and what would be right there."""

import re
from typing import Any

import msgspec

from unclench.core.base.translation import translate

AT = r" - at `\$([^`]*)`$"
KEY_AT = r" - at `key` in `\$([^`]*)`$"
MISSING = r"^Object missing required field `(\w+)`"
UNKNOWN = r"^Object contains unknown field `([^`]*)`"
"""How msgspec writes; not compiled here, for most starts refuse nothing."""


class Wrong(ValueError):
    """A row or a value that cannot be. Its text is the part of a sentence that says why."""


def must_be(name: str, right: str) -> Wrong:
    """A field that holds something else than it can hold."""
    return Wrong(translate("core", "{name} must be {right}").format(name=name, right=right))


def reason(error: Exception) -> str:
    """Why a row was refused, whatever was raised."""
    if isinstance(error, Wrong):
        return str(error)
    if isinstance(error, KeyError):
        return translate("core", "{name} is missing or unknown").format(name=error.args[0] if error.args else "?")
    return translate("core", "it does not have the shape of such an entry")


def of_file(error: Exception) -> str:
    """What the data file has against a row: the name of its rule tells the place."""
    return translate("core", "the data file does not take it ({rule})").format(rule=error)


def of_type(error: msgspec.ValidationError, kind: Any, name: str = "") -> Wrong:
    """What msgspec found in a value that should be a `kind`; `name` is that of the field in which the value lies."""
    from unclench.core.base.type_words import words_of_part

    text = str(error)
    key, found = re.search(KEY_AT, text), re.search(AT, text)
    path = key[1] if key else found[1] if found else ""
    place = _place(f"{name}{path}".lstrip("."))
    for pattern, words in (
        (MISSING, translate("core", "{name} is missing")),
        (UNKNOWN, translate("core", "{name} does not belong there")),
    ):
        if named := re.search(pattern, text):
            return Wrong(words.format(name=f"{place}.{named[1]}" if path or name else named[1]))
    if key:
        in_it = translate("core", "a name in {name}").format(name=place)
        return must_be(in_it, words_of_part(kind, [*_steps(path), ("", "key")]))
    return must_be(place, words_of_part(kind, _steps(path)))


def _steps(path: str) -> list[tuple[str, str]]:
    return re.findall(r"\.(\w+)|\[(\d+|\.\.\.)\]", path)


def _place(path: str) -> str:
    """Where in the row that is; of a value whose name msgspec does not tell, in what it lies."""
    inside, unnamed, _ = path.partition("[...]")
    if unnamed:
        return translate("core", "a value in {name}").format(name=inside)
    return path or translate("core", "the entry")

"""What travels: the change of one entry or setting, and the record of a file, in which several stand.

A record is one JSON object; docs/sync.md describes it.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite
from typing import Any, cast

from unclench.core.base import json_object
from unclench.core.base.frozen_record import record
from unclench.core.base.refusal_words import Wrong, must_be
from unclench.core.base.translation import translate
from unclench.core.sync import clock

MOST_CHANGES = 500
"""In one record."""
MOST_BYTES = 400_000
"""A record ends after the change that reaches so much; one entry may be larger by itself."""
MOST_RECORD_BYTES = 4_000_000
MOST_LETTERS = 64
SETTINGS = "settings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """New values of some fields, or all, of one entry; of a setting `kind` is "settings" and `entry` its name.

    There may be very many, so it is no `record`.
    """

    kind: str
    entry: str
    clock: int
    changed: str
    """When the entry was written, as in its column `changed_utc`."""
    fields: dict[str, Any]
    """Column -> value, as it lies in the table. The value of a setting is None where its default holds again."""


@record(kw_only=True)
class Record:
    """One line of a file: who wrote it, when, and the changes."""

    seq: int
    at: str
    device: str
    name: str
    schema: int
    changes: tuple[Change, ...] = ()


_encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode


def change_object(change: Change) -> dict[str, Any]:
    """The change as it stands in a record."""
    return {
        "kind": change.kind, "id": change.entry, "clock": change.clock, "changed": change.changed,
        "fields": change.fields,
    }  # fmt: skip


def encode(content: dict[str, Any]) -> str:
    """An object as one line of JSON, ASCII only."""
    return _encode(content)


def record_text(given: Record, changes: Iterable[str]) -> str:
    """The record as one line of JSON, with the texts of its changes."""
    head = encode(
        {"seq": given.seq, "at": given.at, "device": given.device, "name": given.name, "schema": given.schema}
    )
    return f'{head[:-1]},"changes":[{",".join(changes)}]}}'


def object_of(text: str | bytes) -> dict[str, Any]:
    """The JSON object in a text from elsewhere. Raises Wrong."""
    try:
        content = json.loads(text, object_pairs_hook=json_object.once, parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        raise Wrong(translate("core", "it is no JSON")) from error
    if not isinstance(content, dict):
        raise Wrong(translate("core", "it is no JSON object"))
    return cast("dict[str, Any]", content)


def record_of(text: str | bytes) -> Record:
    """A record from elsewhere. Its changes are looked at one by one, later. Raises Wrong."""
    found = object_of(text)
    changes = found.get("changes")
    if not isinstance(changes, list) or len(cast("list[Any]", changes)) > MOST_CHANGES:
        raise must_be("changes", translate("core", "a list"))
    return Record(
        seq=number(found, "seq"),
        at=line(found, "at"),
        device=line(found, "device"),
        name=line(found, "name"),
        schema=number(found, "schema"),
        changes=tuple(_change(one) for one in cast("list[Any]", changes)),
    )


def change_text(change: Change) -> str:
    """The change alone as JSON."""
    return encode(change_object(change))


def change_of(text: str) -> Change:
    """A change that was kept as JSON. Raises Wrong."""
    return _change(object_of(text))


def _change(found: Any) -> Change:
    if not isinstance(found, dict):
        raise must_be("changes", translate("core", "a list of objects"))
    given = cast("dict[str, Any]", found)
    fields = given.get("fields")
    if not isinstance(fields, dict):
        raise must_be("fields", translate("core", "an object with names and values"))
    at = number(given, "clock")
    if not clock.LEAST <= at <= clock.MOST:
        raise must_be("clock", translate("core", "a clock before the year 2200"))
    return Change(
        kind=line(given, "kind"),
        entry=line(given, "id"),
        clock=at,
        changed=line(given, "changed"),
        fields=cast("dict[str, Any]", fields),
    )


def number(found: dict[str, Any], name: str) -> int:
    """A whole number from 0 of an object from elsewhere. Raises Wrong."""
    value = found.get(name)
    if type(value) is not int or not 0 <= value < 1 << 63:
        raise must_be(name, translate("core", "a whole number"))
    return value


def line(found: dict[str, Any], name: str, most: int = MOST_LETTERS) -> str:
    """A short text of an object from elsewhere. Raises Wrong."""
    value = found.get(name)
    if type(value) is not str or len(value) > most or not (value.isprintable() or not value):
        raise must_be(name, translate("core", "a short text"))
    return value


def _finite(digits: str) -> float:
    """1e999 is a number of JSON, and infinite in Python."""
    found = float(digits)
    if not isfinite(found):
        raise ValueError(digits)
    return found


def _no_number(word: str) -> None:
    """NaN and Infinity are in no JSON but Python's."""
    raise ValueError(word)

"""Checks the rows of `changes` and of `settings`, as the gate does those of entries. They raise one of gate.REFUSED."""

import json
from collections.abc import Sequence
from typing import Any, cast

from unclench.core.base import preferences
from unclench.core.base.entries import KINDS
from unclench.core.base.refusal_words import must_be
from unclench.core.base.translation import translate
from unclench.store import gate, rows
from unclench.store.many_rows import ManyRows
from unclench.store.rows import Row

CHANGES = (
    "id", "at_utc", "device", "kind", "entry_id", "act", "before_json", "after_json", "press", "undoes", "timer_json",
)  # fmt: skip
SETTINGS = ("name", "value_json", "scope", "changed_utc")
ACTS = ("add", "edit", "delete", "undo")
SCOPES = ("person", "device")
MOST_LETTERS = 200_000
"""Of the value of a setting."""


class Versions(dict[str, ManyRows]):
    """What looks at the versions of entries that changes hold, by their tables. KeyError for one that is none."""

    def __missing__(self, table: str) -> ManyRows:
        made = self[table] = ManyRows(KINDS[table])
        return made


def check_change(values: Sequence[Any], versions: Versions) -> None:
    """Refuse a change, with its values as in CHANGES, of which undo or the history of an entry could make nothing."""
    row = dict(zip(CHANGES, values, strict=True))
    for name in ("id", "device"):
        _id(row[name], name)
    gate.moment(row["at_utc"])
    for name in ("press", "undoes"):
        if row[name] is not None:
            _id(row[name], name)
    if row["act"] not in ACTS:
        raise must_be("act", translate("core", "one of {words}").format(words=", ".join(ACTS)))
    if row["kind"] != "settings":
        _id(row["entry_id"], "entry_id")
    _version(row["kind"], row["after_json"], versions)
    if row["before_json"] is not None:
        _version(row["kind"], row["before_json"], versions)
    if row["timer_json"] is not None:
        timer = _object(row["timer_json"])
        rows.to_timer([timer[column] for column in rows.TIMER_COLUMNS])


def check_value(text: Any) -> None:
    """Refuse the value of a setting, as JSON, that is too long or no plain text."""
    if type(text) is not str or len(text) > MOST_LETTERS:
        most = translate("core", "a text of at most %Ln letters", "", MOST_LETTERS)
        raise must_be("value_json", most)
    gate.plain(text, "value_json")


def check_setting(row: Row) -> None:
    """Refuse a setting whose value is none of those it can have. One that this version does not know is let be."""
    name, text = row["name"], row["value_json"]
    if type(name) is not str or row["scope"] not in SCOPES:
        raise must_be("scope", _scopes())
    gate.moment(row["changed_utc"])
    check_value(text)
    value = gate.json_value(text)
    if name in preferences.RULES and not preferences.fits(name, value):
        raise must_be(name, preferences.right(name))


def _scopes() -> str:
    return translate("core", "one of {words}").format(words=", ".join(SCOPES))


def _id(value: Any, name: str) -> None:
    if not gate.is_id(value):
        raise gate.no_id(name)


def _version(kind: str, text: str, versions: Versions) -> None:
    """A row of the kind, as text: of an entry, or of a setting."""
    row = _object(text)
    if kind == "settings":
        gate.plain(row["value_json"], "value_json")
        gate.json_value(row["value_json"])
        gate.moment(row["changed_utc"])
        if row["scope"] not in SCOPES:
            raise must_be("scope", _scopes())
    else:
        versions[kind].check_row(row)


def _object(text: str) -> Row:
    """A row that lies in JSON, with its numbers as they are."""
    gate.plain(text, "JSON")
    found = json.loads(text)
    if not isinstance(found, dict):
        raise TypeError("no row")
    return cast("Row", found)

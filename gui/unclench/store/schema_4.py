"""Schema 4: a setting of several values is a JSON list; before, it was one text with spaces or commas between them.

Rows of settings and of changes that come without the steps (an older JSON export, a damaged file) are read here, too.
"""

import json
from collections.abc import Mapping
from typing import Any, cast

from unclench.store.rows import Row, json_text

WORDS = ("medicines_kept", "hidden_cards", "stretch_moves", "nudge_rarer", "nudge_rarer_asked")


def convert(tables: Mapping[str, list[Row]]) -> dict[str, list[Row]]:
    """The same tables with lists; what is a list already stays."""
    settings = [new for row in tables["settings"] for new in setting_rows(row)]
    return {**tables, "settings": settings, "changes": [change_row(row) for row in tables["changes"]]}


def setting_rows(row: Row) -> list[Row]:
    """What takes the place of a row of settings: `window_place` becomes two, the size and the tab."""
    try:
        value = json.loads(row["value_json"])
    except (KeyError, TypeError, ValueError, RecursionError):
        return [row]
    if not isinstance(value, str):
        return [row]
    return [row | {"name": name, "value_json": json_text(new)} for name, new in _values(str(row.get("name")), value)]


def change_row(row: Row) -> Row:
    """A row of changes; that of a setting holds the row of settings before and after."""
    if row.get("kind") != "settings":
        return row
    return row | {column: _changed(row.get(column)) for column in ("before_json", "after_json")}


def _changed(text: Any) -> Any:
    try:
        setting = json.loads(text)
    except (TypeError, ValueError, RecursionError):
        return text
    return json_text(setting_rows(cast("Row", setting))[0]) if isinstance(setting, dict) else text


def _values(name: str, value: str) -> list[tuple[str, Any]]:
    if name in WORDS:
        return [(name, value.split())]
    if name == "report_hidden":
        return [(name, [word for word in value.split(",") if word])]
    if name == "mini_place":
        return [(name, _numbers(value.split(), 2))]
    if name == "window_place":
        words = value.split()
        return [(name, _numbers(words[:3], 3)), ("window_tab", words[3] if len(words) > 3 else "")]
    return [(name, value)]


def _numbers(words: list[str], count: int) -> list[int]:
    """So many whole numbers, or none at all."""
    try:
        found = [int(word) for word in words]
    except ValueError:
        return []
    return found if len(found) == count else []

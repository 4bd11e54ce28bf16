"""What of an entry changes together: two computers may change two units of one entry, and both changes count.

Columns that are checked against each other, or that mean something only together, are one unit. All others are a unit
each, also whether the entry is deleted. Its name is that of its first column.
"""

from collections.abc import Sequence
from functools import cache

ALONE = ("id", "changed_utc")
"""No units: the one names the entry, the other follows from the changes (the latest counts)."""

_WHEN = ("at_utc", "utc_offset_seconds")
_PLACE = ("place_side", "place_height")

GROUPS: dict[str, tuple[tuple[str, ...], ...]] = {
    "episodes": ((*_WHEN, "eased_utc", "device"), _PLACE),
    "sign_checks": (_WHEN, ("cleared_utc", "cleared_why")),
    "sessions": ((*_WHEN, "ended_utc", "ended_by"), ("kind", "medium", "limit_seconds")),
    "pains": (_WHEN, _PLACE),
    "measures": (_WHEN, ("name", "answers_json", "score")),
    "doses": (_WHEN, ("product", "product_name", "units", "ingredients_json", "label_json")),
    "own_products": (_WHEN, ("name", "ingredients_json", "label_json")),
    "walks": ((*_WHEN, "moved_seconds"),),
    "presences": ((*_WHEN, "ended_utc", "state"),),
    "drinks": (_WHEN, ("kind", "counts")),
    "planks": (_WHEN, ("move", "level")),
    "foods": (_WHEN, ("food", "portions")),
    "causes_runs": (_WHEN, ("answers_json", "headline", "also_json", "guide_edition", "finished_utc")),
    "visits": ((*_WHEN, "day", "planned"),),
    "cautions": (_WHEN, ("about", "answers_json")),
    "nudges": (_WHEN, ("answer", "answered_utc")),
}
SETTING = "value_json"
"""The only unit of a setting."""

Units = dict[str, tuple[str, ...]]


@cache
def units(table: str, columns: Sequence[str]) -> Units:
    """The units of a table with these columns: name -> columns."""
    groups = GROUPS.get(table, (_WHEN,))
    grouped = {column for group in groups for column in group}
    single = [(column,) for column in columns if column not in grouped and column not in ALONE]
    return {group[0]: group for group in (*groups, *single)}

"""Schema 2: scores that a clinic gave are measures too, and what the columns of the views mean."""

from unclench.store import schema_1 as first_tables

MEASURES = first_tables.create("measures").replace("'rmdq')", "'rmdq', 'odi')")

_VIEWS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "day_turn": (("hour", "h", "when a day begins"),),
    "pain_by_day": (
        ("day", "local date", "the day, from one day turn to the next"),
        ("highest", "0 to 10", "the highest pain"),
        ("lowest", "0 to 10", "the lowest pain"),
        ("entries", "", "how many were logged"),
    ),
    "water_by_day": (
        ("day", "local date", "the day, from one day turn to the next"),
        ("amount_ml", "ml", "all drinks that count"),
        ("drinks", "", "how many they were"),
    ),
    "medicine_by_day": (
        ("day", "local date", "the day, from one day turn to the next"),
        ("product_name", "", "name of the product"),
        ("units", "tablets", "how many were logged"),
        ("doses", "", "in how many doses"),
    ),
    "planks_by_day": (
        ("day", "local date", "the day, from one day turn to the next"),
        ("holds", "", "how many holds"),
        ("held_seconds", "s", "all of them together"),
        ("longest_seconds", "s", "the longest"),
    ),
    "sitting_by_day": (
        ("day", "local date", "the day, from one day turn to the next"),
        ("sitting_seconds", "s", "time at the desk"),
    ),
}


def meanings() -> list[tuple[str, str, str, str]]:
    """Rows of about_tables for the views: view, column, unit, meaning."""
    return [(view, *column) for view, columns in _VIEWS.items() for column in columns]

"""Sums a day for History: one SELECT a measure. A day runs from the turn to the turn, by the offset of the entry."""

import sqlite3
from datetime import UTC, date, datetime, timedelta

from unclench.core.base.moments import DAY_TURN
from unclench.store.rows import utc_text

_SITTING = "sum(unixepoch(ended_utc) - unixepoch(at_utc))"

MEASURES: dict[tuple[str, str], tuple[str, str]] = {
    ("drinks", "ml"): ("sum(amount_ml)", "counts = 1"),
    ("planks", "seconds"): ("sum(held_ms) / 1000.0", "1"),
    ("planks", "longest"): ("max(held_ms) / 1000.0", "1"),
    ("walks", "seconds"): ("sum(moved_seconds)", "1"),
    ("doses", "units"): ("sum(units)", "1"),
    ("pains", "highest"): ("max(value)", "what IN ('now', 'worst')"),
    ("pains", "lowest"): ("min(value)", "what = 'now'"),
    ("pains", "latest"): ("value, max(at_utc || id)", "what = 'now'"),
    ("presences", "sitting"): (_SITTING, "state = 'sitting' AND ended_utc IS NOT NULL"),
    ("presences", "longest"): (
        "max(unixepoch(ended_utc) - unixepoch(at_utc))",
        "state = 'sitting' AND ended_utc IS NOT NULL",
    ),
    ("sessions", "ice"): ("count(*)", "kind = 'ice'"),
    ("sessions", "heat"): ("count(*)", "kind = 'heat'"),
    ("stretches", "seconds"): ("sum(held_seconds)", "1"),
    ("weights", "latest"): ("weight_kg, max(at_utc || id)", "1"),
    ("foods", "portions"): ("sum(portions)", "1"),
}
"""(table, measure) -> (aggregate, which entries). Every table has `count`, too."""


def sums(connection: sqlite3.Connection, table: str, measure: str, first: date, last: date) -> dict[date, float]:
    """The measure of each day from `first` to `last` that has an entry. KeyError for an unknown measure."""
    aggregate, which = ("count(*)", "1") if measure == "count" else MEASURES[table, measure]
    widest = timedelta(hours=14)
    start = datetime.combine(first, DAY_TURN, UTC) - widest
    end = datetime.combine(last + timedelta(days=1), DAY_TURN, UTC) + widest
    turn = 3600 * DAY_TURN.hour
    query = (
        f"SELECT date(at_utc, (utc_offset_seconds - {turn}) || ' seconds') AS day, {aggregate} FROM {table} "
        f"WHERE deleted_utc IS NULL AND at_utc >= ? AND at_utc < ? AND {which} GROUP BY day ORDER BY day"
    )
    found = connection.execute(query, (utc_text(start), utc_text(end)))
    days = {date.fromisoformat(row[0]): float(row[1]) for row in found if row[0] and row[1] is not None}
    return {day: value for day, value in days.items() if first <= day <= last}

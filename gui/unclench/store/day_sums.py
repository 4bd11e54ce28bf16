"""Sums for History: one SELECT a table gives several measures of each day, and of those the sums of weeks or months.

A day runs from the turn to the turn, by the offset of the entry. Days are whole numbers here, counted from 1970.
"""

import sqlite3
from datetime import UTC, date, datetime, timedelta
from typing import Any

from unclench.core.base.frozen_record import record
from unclench.core.base.history_sums import By, SpasmSums, Sums, Taken
from unclench.core.base.moments import DAY_TURN
from unclench.store.rows import utc_text

_EPOCH = date(1970, 1, 1).toordinal()
_WIDEST = timedelta(hours=14)
DAY = f"(unixepoch(at_utc) + utc_offset_seconds - {3600 * DAY_TURN.hour}) / 86400"
_BUCKETS = {
    "day": "day",
    "week": "day - (day + 3 - :first_weekday + 7) % 7",
    "month": "unixepoch(day * 86400, 'unixepoch', 'start of month') / 86400",
}


@record
class Measure:
    """`days` gives one row a day with these columns; `sums` are those of several days. `{when}` bounds the entries."""

    days: str
    sums: tuple[str, ...]


def _of(table: str, days: str, which: str, *sums: str) -> Measure:
    where = f"deleted_utc IS NULL AND {which} {{when}}"
    return Measure(f"SELECT {DAY} AS day, {days} FROM {table} WHERE {where} GROUP BY day", sums)


_SITTING = "presences WHERE deleted_utc IS NULL AND state = 'sitting' AND ended_utc > at_utc {when}"
_GONE = (
    "gone AS MATERIALIZED (SELECT at_utc, ended_utc FROM presences "
    "WHERE deleted_utc IS NULL AND corrected = 1 AND state = 'away' AND ended_utc IS NOT NULL {when})"
)
"""Times that the person said to have been away: they are few."""
_PIECES = (
    "SELECT sat.at_utc AS first "
    "UNION ALL SELECT at_utc FROM stands WHERE deleted_utc IS NULL AND at_utc > sat.at_utc AND at_utc < sat.ended_utc "
    "UNION ALL SELECT ended_utc FROM gone WHERE ended_utc > sat.at_utc AND at_utc < sat.ended_utc"
)
"""A stretch at the desk begins with it, with each time up in it, and with the end of what was said to be away."""
_UP = "SELECT min(at_utc) FROM stands WHERE deleted_utc IS NULL AND at_utc > piece.first AND at_utc < sat.ended_utc"
_LEFT = "SELECT min(at_utc) FROM gone WHERE at_utc >= piece.first AND at_utc < sat.ended_utc"
_END = f"min(coalesce(({_UP}), sat.ended_utc), coalesce(({_LEFT}), sat.ended_utc))"
_LONG = (
    f"SELECT count(*) FROM ({_PIECES}) AS piece WHERE unixepoch({_END}) - unixepoch(piece.first) > 3600 "
    "AND NOT EXISTS (SELECT 1 FROM gone WHERE at_utc <= piece.first AND ended_utc > piece.first)"
)
_WHOLE = (
    "NOT EXISTS (SELECT 1 FROM stands WHERE deleted_utc IS NULL AND at_utc > sat.at_utc AND at_utc < sat.ended_utc) "
    "AND NOT EXISTS (SELECT 1 FROM gone WHERE ended_utc > sat.at_utc AND at_utc < sat.ended_utc)"
)
"""Most stretches are whole, and that is quick to see."""

_LATEST = "CAST(substr(max(CASE WHEN what = 'now' THEN at_utc || id || printf('%02d', value) END), -2) AS INTEGER)"
_TAKEN = (
    "SELECT at_utc, utc_offset_seconds, units, json_extract(label_json, '$.most_24h') AS label, "
    "sum(units) OVER (ORDER BY unixepoch(at_utc) RANGE BETWEEN 86399 PRECEDING AND CURRENT ROW) AS in_24h "
    "FROM doses WHERE deleted_utc IS NULL AND product = :product {when}"
)

MEASURES: dict[str, Measure] = {
    "pains": _of(
        "pains",
        f"max(CASE WHEN what != 'average' THEN value END) AS highest, {_LATEST} AS latest, count(*) AS entries",
        "1",
        *("max(highest)", "avg(latest)", "sum(entries)"),
    ),
    "sessions": _of(
        "sessions", "sum(kind = 'ice') AS ice, sum(kind = 'heat') AS heat", "1", *("sum(ice)", "sum(heat)")
    ),
    "doses": _of("doses", "count(*) AS entries", "1", "sum(entries)"),
    "product": Measure(
        f"SELECT {DAY} AS day, sum(units) AS units, max(in_24h) AS most, max(label) AS label, "
        f"max(in_24h > label + 1e-9) AS over FROM ({_TAKEN}) GROUP BY day",
        ("max(units)", "max(most)", "max(label)", "sum(units)", "sum(over)", "count(*)"),
    ),
    "planks": _of(
        "planks",
        "max(held_ms) AS longest, max(goal_seconds) AS goal, count(*) AS holds",
        "held_ms > 0",
        *("max(longest) / 1000.0", "max(goal)", "sum(holds)", "count(*)", "sum(longest >= 1000 * goal)"),
    ),
    "drinks": _of(
        "drinks", "sum(amount_ml) AS ml", "counts = 1", *("avg(ml)", "count(*)", "sum(ml >= :goal)", "sum(ml)")
    ),
    "walks": _of(
        "walks",
        "sum(moved_seconds) AS seconds, max(goal_seconds) AS goal",
        "moved_seconds > 0",
        *("avg(seconds)", "max(goal)", "count(*)", "sum(goal IS NOT NULL)", "sum(seconds >= goal)", "sum(seconds)"),
    ),
    "sitting": Measure(
        f"WITH {_GONE} SELECT day, sum(CASE WHEN NOT over THEN 0 WHEN {_WHOLE} THEN 1 ELSE ({_LONG}) END) AS long "
        f"FROM (SELECT {DAY} AS day, at_utc, ended_utc, unixepoch(ended_utc) - unixepoch(at_utc) > 3600 AS over "
        f"FROM {_SITTING}) AS sat GROUP BY day",
        ("sum(long)", "count(*)"),
    ),
    "stretches": _of(
        "stretches",
        "count(*) AS moves, sum(held_seconds) AS seconds",
        "stopped_for IS NULL",
        *("sum(moves)", "count(*)", "sum(seconds)"),
    ),
    "weights": _of("weights", "weight_kg, max(at_utc || id)", "1", *("weight_kg", "max(day)")),
}
"""Each has its sums in this order; core/history names them."""


SHOWN = (
    "episodes",
    "sessions",
    "pains",
    "measures",
    "doses",
    "walks",
    "presences",
    "drinks",
    "planks",
    "stretches",
    "weights",
)


class DaySums:
    """Reads from one file; from None nothing."""

    def __init__(self, connection: sqlite3.Connection | None) -> None:
        self._connection = connection

    def of(self, name: str, first: date, last: date, by: By = "day", first_weekday: int = 0, **values: Any) -> Sums:
        """The sums of one measure, of each day, week or month with an entry, in order.

        The first week or month may have begun before `first`. KeyError for an unknown measure.
        """
        measure = MEASURES[name]
        start = datetime.combine(first, DAY_TURN, UTC) - _WIDEST - timedelta(days=name == "product")
        end = datetime.combine(last + timedelta(days=1), DAY_TURN, UTC) + _WIDEST
        when = (
            "" if by == "month" else "AND at_utc >= :start AND at_utc < :end"
        )  # of most of a table an index is slower
        query = (
            f"SELECT {_BUCKETS[by]} AS bucket, {', '.join(measure.sums)} FROM ({measure.days.format(when=when)}) "
            "WHERE day BETWEEN :first AND :last GROUP BY bucket ORDER BY bucket"
        )
        days = {"first": _number(first), "last": _number(last), "first_weekday": first_weekday}
        found = self._rows(query, {"start": utc_text(start), "end": utc_text(end), **days, **values})
        return {_day(row[0]): row[1:] for row in found if row[0] is not None}

    def taken(self, first: date, last: date) -> tuple[Taken, ...]:
        """What medicine was taken in these days, the latest first."""
        query = (
            "SELECT product, product_name, json_extract(label_json, '$.prescriber') IS NOT NULL, max(at_utc) "
            f"FROM doses WHERE deleted_utc IS NULL AND {DAY} BETWEEN :first AND :last "
            "GROUP BY product ORDER BY max(at_utc) DESC, product"
        )
        found = self._rows(query, {"first": _number(first), "last": _number(last)})
        return tuple(Taken(product, name, bool(prescribed)) for product, name, prescribed, _ in found)

    def spasms(self, now: datetime) -> dict[str, SpasmSums]:
        """Each spasm by its id, until it eased or now."""
        within = "deleted_utc IS NULL AND at_utc >= spasm.at_utc AND at_utc <= coalesce(spasm.eased_utc, :now)"
        query = (
            f"SELECT id, (SELECT max(value) FROM pains WHERE what != 'average' AND {within}), "
            f"(SELECT count(*) FROM sessions WHERE kind = 'ice' AND {within}), "
            f"(SELECT count(*) FROM sessions WHERE kind = 'heat' AND {within}), "
            f"(SELECT count(*) FROM doses WHERE {within}) FROM episodes AS spasm WHERE deleted_utc IS NULL"
        )
        return {row[0]: SpasmSums(*row[1:]) for row in self._rows(query, {"now": utc_text(now)})}

    def oldest(self) -> date | None:
        """The day of the oldest entry that History shows."""
        parts = (
            f"SELECT * FROM (SELECT {DAY} AS day FROM {table} WHERE deleted_utc IS NULL ORDER BY at_utc LIMIT 1)"
            for table in SHOWN
        )
        found = self._rows(f"SELECT min(day) FROM ({' UNION ALL '.join(parts)})", {})
        return next((_day(day) for (day,) in found if day is not None), None)

    def _rows(self, query: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
        return self._connection.execute(query, values).fetchall() if self._connection else []


def _number(day: date) -> int:
    return day.toordinal() - _EPOCH


def _day(number: int) -> date:
    return date.fromordinal(number + _EPOCH)

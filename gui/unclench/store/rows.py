"""Entries and timers, generic over core/base/entries.py.

`at` is two columns, other moments end in `_utc`, dicts and tuples in `_json`.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import cache, cached_property
from types import NoneType
from typing import Any, TypeVar

from unclench.core.base.entries import Entry
from unclench.core.base.frozen_record import record, types_of
from unclench.core.base.moments import Instant
from unclench.core.base.refusal_words import Wrong
from unclench.core.base.timers import Timer
from unclench.store import gate

E = TypeVar("E", bound=Entry)
Row = dict[str, Any]


Convert = Callable[[Any], Any]


@record
class Part:
    """One field and its column: what turns the one into the other, None: they are the same."""

    field: str
    column: str
    into: Convert | None = None
    out: Convert | None = None


@record
class Shape:
    """How one kind of entry lies in its table."""

    table: str
    columns: tuple[str, ...]
    parts: tuple[Part, ...]

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The fields of the columns after the first two."""
        return tuple(part.field for part in self.parts)

    @cached_property
    def turned(self) -> tuple[tuple[str, Convert], ...]:
        """The fields whose value differs from that of their column, and how to get it."""
        return tuple((part.field, part.out) for part in self.parts if part.out)

    @cached_property
    def select(self) -> str:
        """The beginning of a SELECT of all columns, in order."""
        return f"SELECT {', '.join(quoted(self.columns))} FROM {self.table}"

    @cached_property
    def insert(self) -> str:
        """The INSERT of one row."""
        marks = ", ".join("?" * len(self.columns))
        return f"INSERT INTO {self.table} ({', '.join(quoted(self.columns))}) VALUES ({marks})"

    @cached_property
    def update(self) -> str:
        """The UPDATE of one row; its id comes last."""
        return f"UPDATE {self.table} SET {' = ?, '.join(quoted(self.columns))} = ? WHERE id = ?"


def quoted(names: Sequence[str]) -> list[str]:
    """Column names, safe beside SQL's own words."""
    return [f'"{name}"' for name in names]


@cache
def shape(kind: type[Entry]) -> Shape:
    """The shape of a kind of entry, worked out once."""
    parts = tuple(_part(name, given) for name, given in types_of(kind).items() if name != "at")
    return Shape(kind.TABLE, ("at_utc", "utc_offset_seconds", *(part.column for part in parts)), parts)


def _part(name: str, annotation: Any) -> Part:
    options = [option for option in getattr(annotation, "__args__", ()) if option is not NoneType]
    union = NoneType in getattr(annotation, "__args__", ())
    plain = options[0] if union else annotation
    plain = getattr(plain, "__origin__", plain)
    if plain is datetime:
        return Part(name, f"{name}_utc", utc_text, gate.moment)
    if plain in (dict, tuple):
        return Part(name, f"{name}_json", json_text, gate.json_value)
    if plain is bool:
        return Part(name, name, int, gate.yes)
    return Part(name, name)


def utc_text(moment: datetime) -> str:
    """A moment in UTC as `YYYY-MM-DDTHH:MM:SSZ`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@cache
def _encoder() -> "json.JSONEncoder":
    return json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def json_text(value: Any) -> str:
    """JSON, the same for the same value."""
    return _encoder().encode(value)


def to_row(entry: Entry) -> Row:
    """The entry as column -> value."""
    row: Row = {"at_utc": utc_text(entry.at.utc), "utc_offset_seconds": entry.at.offset}
    for part in shape(type(entry)).parts:
        value = getattr(entry, part.field)
        row[part.column] = part.into(value) if part.into and value is not None else value
    return row


def from_values(kind: type[E], values: Sequence[Any]) -> E:
    """The entry from values in the order of the shape's columns, through the gate. Raises one of gate.REFUSED."""
    return _entry(kind, shape(kind), values)


def _entry(kind: type[E], form: Shape, values: Sequence[Any]) -> E:
    given = dict(zip(form.fields, values[2:], strict=True))
    field = "at_utc"
    try:
        given["at"] = Instant(gate.moment(values[0]), values[1])
        for field, out in form.turned:
            if given[field] is not None:
                given[field] = out(given[field])
    except Wrong as wrong:
        raise Wrong(f"{field}: {wrong}") from wrong
    return gate.entry(kind, given)


def read(kind: type[E], found: Iterable[Sequence[Any]], left_out: set[str]) -> list[E]:
    """The entries of a SELECT. One that makes no sense (damaged, or written by hand) is left out, and named there."""
    entries, form = list[E](), shape(kind)
    for values in found:
        try:
            entries.append(_entry(kind, form, values))
        except gate.REFUSED:
            left_out.add(str(values[2]))
    return entries


def from_row(kind: type[E], row: Row) -> E:
    """The entry from column -> value."""
    return from_values(kind, [row[column] for column in shape(kind).columns])


TIMER_COLUMNS = (
    "what", "entry_id", "started_utc", "utc_offset_seconds", "boot_id", "boot_seconds", "planned_seconds",
    "seen_boot_seconds", "ended_boot_seconds",
)  # fmt: skip


def timer_values(timer: Timer) -> tuple[Any, ...]:
    """The timer as a row of `running`."""
    started = timer.started
    return (
        timer.what, timer.entry_id, utc_text(started.utc), started.offset, timer.boot_id, timer.boot_seconds,
        timer.planned_seconds, timer.seen_boot_seconds, timer.ended_boot_seconds,
    )  # fmt: skip


def to_timer(values: Sequence[Any]) -> Timer:
    """A row of `running` as a timer, through the gate. Raises one of gate.REFUSED."""
    what, entry_id, started, offset, boot_id, boot_seconds, planned, seen, ended = values
    return gate.timer(
        {
            "what": what,
            "entry_id": entry_id,
            "started": Instant(gate.moment(started), offset),
            "boot_id": boot_id,
            "boot_seconds": boot_seconds,
            "planned_seconds": planned,
            "seen_boot_seconds": seen,
            "ended_boot_seconds": ended,
        }
    )

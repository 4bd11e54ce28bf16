"""Merge the rows of another file: of each entry the version changed last wins, never the one that arrives last.

Merging A into B and B into A gives the same entries, in any order and any number of times.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any, cast

from unclench.core.base.entries import KINDS
from unclench.core.base.preferences import RULES
from unclench.core.base.progress import Progress, counted, part, silent
from unclench.core.base.refusal_words import of_file, reason
from unclench.core.base.translation import translate
from unclench.store import gate, rows, set_aside
from unclench.store.change_rows import CHANGES, SETTINGS, Versions, check_change, check_setting
from unclench.store.export_import import Bundle, Refuse
from unclench.store.many_rows import ManyRows
from unclench.store.rows import Row
from unclench.store.staging import Staging
from unclench.store.transaction import Transaction

LINKS = {"episode_id": "episodes", "session_id": "sessions", "run_id": "causes_runs"}
_THERE = (
    "SELECT 1 FROM {} WHERE id = ? UNION ALL "
    "SELECT 1 FROM set_aside WHERE kind = ? "
    "AND CASE WHEN json_valid(row_json) THEN json_extract(row_json, '$.id') END = ?"
)

Values = tuple[Any, ...]
"""A row in the order of the columns of its table."""


@dataclass
class Count:
    """What becomes of the entries of one table: new here, newer than here, known here."""

    new: int = 0
    newer: int = 0
    known: int = 0


@dataclass
class Incoming:
    """The rows of another file, each checked and ready to be written."""

    bundle: Bundle
    entries: dict[str, list[Values]]
    changes: list[Values]
    same_computer: bool

    @property
    def size(self) -> int:
        """How many rows there are to write."""
        return sum(len(given) for given in self.entries.values()) + len(self.changes)


def merge(transaction: Transaction, bundle: Bundle, refuse: Refuse, *, same_computer: bool = False) -> dict[str, Count]:
    """Merge a bundle in one transaction; what happened, for each table that has rows in it.

    `same_computer`: the bundle is this computer's own damaged file. Its settings come too, what is open there stays
    open, and of the same version the one that is here is trusted.
    """
    device, now = transaction.facts.device, transaction.now
    return write(transaction, checked(bundle, device, now, refuse, same_computer=same_computer), refuse)


def checked(
    bundle: Bundle,
    device: str,
    now: datetime,
    refuse: Refuse,
    progress: Progress = silent,
    *,
    same_computer: bool = False,
) -> Incoming:
    """Look at each row, which takes long and needs no lock. `device` is this computer."""
    entries = dict[str, list[Values]]()
    tables = [table for table in KINDS if bundle.tables.get(table)]
    for number, table in enumerate(tables):
        values_of = _picking(rows.shape(KINDS[table]).columns)
        given = sorted(bundle.tables[table], key=_opens_nothing, reverse=True)
        entries[table] = []
        share = part(progress, number / len(tables), (number + 1) / len(tables))
        many = ManyRows(KINDS[table], None if same_computer else now)
        for row in counted(given, len(given), share):
            values = values_of(row if same_computer else _ended(table, row, device))
            try:
                many.check(values)
            except gate.REFUSED as error:
                refuse(table, row, reason(error))
            else:
                entries[table].append(values)
    return Incoming(bundle, entries, _checked_changes(bundle, refuse), same_computer)


def _checked_changes(bundle: Bundle, refuse: Refuse) -> list[Values]:
    found: list[Values] = []
    versions, values_of = Versions(), _picking(CHANGES)
    for given in bundle.tables.get("changes", []):
        if _by_machine(given):
            continue
        values = values_of(given)
        try:
            check_change(values, versions)
        except gate.REFUSED as error:
            refuse("changes", given, reason(error))
        else:
            found.append(values)
    return found


def _picking(columns: tuple[str, ...]) -> Callable[[Row], Values]:
    """What gives the values of these columns of a row; None where there is none."""
    pick = cast("Callable[[Row], Values]", itemgetter(*columns))

    def picked(row: Row) -> Values:
        try:
            return pick(row)
        except KeyError:
            return tuple(row.get(column) for column in columns)

    return picked


def staged() -> dict[str, tuple[str, ...]]:
    """The tables whose rows may wait in a Staging. Episodes come one by one, for they make room for one another."""
    columns = {table: rows.shape(kind).columns for table, kind in KINDS.items() if table != "episodes"}
    return columns | {"changes": CHANGES}


def stage(staging: Staging, incoming: Incoming, refuse: Refuse, progress: Progress) -> None:
    """Take the rows out of `incoming`, but for those whose id came before in it. Needs no lock of the file."""
    size, done = max(1, incoming.size), 0
    for table, given in incoming.entries.items():
        if table != "episodes":
            share = part(progress, done / size, (done + len(given)) / size)
            done += len(given)
            incoming.entries[table] = staging.fill(table, counted(given, len(given), share), _refusing(refuse, table))
    share = part(progress, done / size, 1.0)
    given = counted(incoming.changes, len(incoming.changes), share)
    incoming.changes = staging.fill("changes", given, _refusing(refuse, "changes"))


def _refusing(refuse: Refuse, table: str) -> Callable[[Sequence[Any], str], None]:
    """The same for rows in the order of the columns."""
    columns = CHANGES if table == "changes" else rows.shape(KINDS[table]).columns
    return lambda values, why: refuse(table, dict(zip(columns, values, strict=True)), why)


def write(
    transaction: Transaction,
    incoming: Incoming,
    refuse: Refuse,
    progress: Progress = silent,
    staging: Staging | None = None,
) -> dict[str, Count]:
    """Merge what was checked; what is new in a table comes in at once. `staging`: where most of it waits."""
    counts = {table: Count() for table in KINDS if incoming.bundle.tables.get(table)}
    if staging is not None:
        for table, count in counts.items():
            if table != "episodes":
                _add_staged(transaction, staging, table, count, incoming)
        staging.add_new("changes")
    size, done = max(1, incoming.size), 0
    for table, count in counts.items():
        given = incoming.entries[table]
        share = part(progress, done / size, (done + len(given)) / size)
        _merge_table(transaction, table, counted(given, len(given), share), count, incoming, refuse)
        done += len(given)
    given = counted(incoming.changes, len(incoming.changes), part(progress, done / size, 1.0))
    _merge_changes(transaction, given, refuse)
    tables = incoming.bundle.tables
    for row in tables.get("settings", []):
        if incoming.same_computer or _travels(row):
            _merge_setting(transaction, row, refuse, same_computer=incoming.same_computer)
    for row in tables.get("set_aside", []):
        _merge_set_aside(transaction, row, refuse)
    if not incoming.same_computer:
        _check_links(transaction, incoming.bundle, refuse)
    return counts


def _add_staged(transaction: Transaction, staging: Staging, table: str, count: Count, incoming: Incoming) -> None:
    """Add what is new of a table; what is here otherwise stays to be compared."""
    count.new = staging.add_new(table)
    if count.new:
        transaction.touched.add(table)
    different = staging.different(table)
    count.known = staging.count(table) - count.new - len(different)
    incoming.entries[table] = different + incoming.entries[table]


def _opens_nothing(row: Row) -> bool:
    """Whether the row ends or deletes: those first, so that an eased episode makes room for an open one."""
    return row.get("eased_utc") is not None or row.get("deleted_utc") is not None


def _merge_table(
    transaction: Transaction, table: str, given: Iterable[Values], count: Count, incoming: Incoming, refuse: Refuse
) -> None:
    """Add what is new, then compare what is known. Episodes come one by one, for they make room for one another."""
    shape = rows.shape(KINDS[table])
    place, deleted = shape.columns.index("id"), shape.columns.index("deleted_utc")
    names = {values[place] for values in incoming.entries[table]} if table != "episodes" else set[str]()
    every = transaction.connection.execute(shape.select) if names else ()
    here = {values[place]: values for values in every if values[place] in names}
    known: list[Values] = []
    gone: list[str] = []

    def new() -> Iterator[Values]:
        for values in given:
            if values[place] not in names or values[place] in here:
                known.append(values)
                continue
            names.discard(values[place])  # the next one of that id is no longer new
            count.new += 1
            if values[deleted]:
                gone.append(values[place])
            yield values

    refused = transaction.run_each(shape.insert, new(), _refusing(refuse, table))
    count.new -= refused
    for name in gone:
        transaction.forget_timer(name)
    if count.new:
        transaction.touched.add(table)
    for values in known:
        if here.pop(values[place], None) == values:
            count.known += 1
        else:
            row = dict(zip(shape.columns, values, strict=True))
            _merge_entry(transaction, table, row, count, refuse, same_computer=incoming.same_computer)


def _merge_entry(
    transaction: Transaction, table: str, row: Row, count: Count, refuse: Refuse, *, same_computer: bool
) -> None:
    here = _here(transaction.connection, table, row)
    rank = _changed if same_computer else _rank
    if here is not None and rank(here) >= rank(row):
        count.known += 1
    elif wrong := _put(transaction, table, here, row):
        refuse(table, row, wrong)
    elif here is None:
        count.new += 1
    else:
        count.newer += 1


def _changed(row: Row) -> tuple[Any, ...]:
    return (row["changed_utc"],)


def _rank(row: Row) -> tuple[Any, ...]:
    """The greater of two versions of an entry wins. An end that was only assumed gives way to what is known."""
    return row["changed_utc"], row["device"], row.get("ended_by") != "import", rows.json_text(row)


def _ended(table: str, row: Row, device: str) -> Row:
    """An open session of another computer counts as ended at its limit."""
    if table != "sessions" or row.get("ended_utc") or row.get("device") == device:
        return row
    try:
        end = datetime.fromisoformat(row["at_utc"]) + timedelta(seconds=row["limit_seconds"])
        return row | {"ended_utc": rows.utc_text(end), "ended_by": "import"}
    except gate.REFUSED:
        return row  # it is refused in the next step


def _here(connection: sqlite3.Connection, table: str, row: Row) -> Row | None:
    shape = rows.shape(KINDS[table])
    values = connection.execute(f"{shape.select} WHERE id = ?", (row["id"],)).fetchone()
    return dict(zip(shape.columns, values, strict=True)) if values else None


def _put(transaction: Transaction, table: str, here: Row | None, row: Row) -> str:
    """Write the row; what the file has against it, or ""."""
    shape = rows.shape(KINDS[table])
    values = [row[column] for column in shape.columns]
    statement = (shape.insert, values) if here is None else (shape.update, [*values, row["id"]])
    if table == "episodes" and not _opens_nothing(row):
        statement = _make_room(transaction, shape, here, row)
    if row["deleted_utc"]:
        transaction.forget_timer(row["id"])
    transaction.touched.add(table)
    return _try(transaction, *statement)


def _make_room(transaction: Transaction, shape: rows.Shape, here: Row | None, row: Row) -> tuple[str, Sequence[Any]]:
    """One episode is open on one computer: the earlier of two is taken to have eased when the later began."""
    query = f"{shape.select} WHERE device = ? AND eased_utc IS NULL AND deleted_utc IS NULL AND id != ?"
    found = transaction.connection.execute(query, (row["device"], row["id"])).fetchone()
    if found:
        other = dict(zip(shape.columns, found, strict=True))
        if (other["at_utc"], other["id"]) < (row["at_utc"], row["id"]):
            eased = "UPDATE episodes SET eased_utc = ? WHERE id = ?"
            transaction.run(eased, (row["at_utc"], other["id"]))
        else:
            row = row | {"eased_utc": other["at_utc"]}
    values = [row[column] for column in shape.columns]
    return (shape.insert, values) if here is None else (shape.update, [*values, row["id"]])


def _by_machine(row: Row) -> bool:
    """Whether it is a change that is no more kept (see Transaction.finish)."""
    kind = KINDS.get(str(row.get("kind")))
    return kind is not None and kind.KIND.by_machine and row.get("press") is None


def _merge_changes(transaction: Transaction, given: Iterator[Values], refuse: Refuse) -> None:
    """Changes are only added; one that is known is the same."""
    marks = ", ".join("?" * len(CHANGES))
    sql = f"INSERT INTO changes ({', '.join(CHANGES)}) VALUES ({marks}) ON CONFLICT (id) DO NOTHING"
    transaction.run_each(sql, given, _refusing(refuse, "changes"))


def _travels(row: Row) -> bool:
    """Whether it is a setting of the person, not of the computer."""
    rule = RULES.get(str(row.get("name")))
    return rule is not None and rule.scope == "person" == row.get("scope")


def _merge_setting(transaction: Transaction, given: Row, refuse: Refuse, *, same_computer: bool) -> None:
    """The one set last wins."""
    row = {column: given.get(column) for column in SETTINGS}
    try:
        check_setting(row)
    except gate.REFUSED as error:
        refuse("settings", given, reason(error))
        return
    own = "excluded.changed_utc > settings.changed_utc"
    other = "(excluded.changed_utc, excluded.value_json) > (settings.changed_utc, settings.value_json)"
    wrong = _try(
        transaction,
        "INSERT INTO settings (name, value_json, scope, changed_utc) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE "
        "SET value_json = excluded.value_json, changed_utc = excluded.changed_utc "
        f"WHERE {own if same_computer else other}",
        list(row.values()),
    )
    if wrong:
        refuse("settings", given, wrong)
    transaction.touched.add("settings")


def _merge_set_aside(transaction: Transaction, given: Row, refuse: Refuse) -> None:
    """What could not be read there stays as it was, here too."""
    row = {column: given.get(column) for column in set_aside.COLUMNS}
    try:
        set_aside.check(row)
    except gate.REFUSED as error:
        refuse("set_aside", given, reason(error))
        return
    if wrong := _try(transaction, set_aside.PUT, list(row.values())):
        refuse("set_aside", given, wrong)


def _check_links(transaction: Transaction, bundle: Bundle, refuse: Refuse) -> None:
    """An entry may point only to one that is there, or was set aside."""
    for table in bundle.tables.keys() & KINDS.keys():
        for column, target in LINKS.items():
            linked: dict[Any, Row] = {row[column]: row for row in bundle.tables[table] if row.get(column) is not None}
            for entry_id, row in linked.items():
                there = transaction.connection.execute(_THERE.format(target), (entry_id, target, entry_id))
                if there.fetchone() is None:
                    message = translate("core", "{name}: there is no entry {entry}")
                    refuse(table, row, message.format(name=column, entry=entry_id))


def _try(transaction: Transaction, sql: str, values: Sequence[Any]) -> str:
    """Run it; what the file has against the values, or ""."""
    try:
        transaction.run(sql, values)
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError, OverflowError) as error:
        return of_file(error)
    return ""

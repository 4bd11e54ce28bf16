"""Schema 7: the words of entries in one table, kept by triggers, so that one search finds notes, names and reasons.

Words of an entry: its note, and the columns of WORDS. Most entries have none, and then no row. The full-text index over
them is made by word_index.py. A later step that makes a table anew makes its triggers and its index anew as well
(`of_table`), and one that adds a kind with words adds it here.
"""

import sqlite3

CREATE = (
    "CREATE TABLE entry_words (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, entry_id TEXT NOT NULL, "
    "words TEXT NOT NULL) STRICT",
    "CREATE UNIQUE INDEX entry_words_of ON entry_words (kind, entry_id)",
)
MEANINGS = (
    ("entry_words", "id", "", "names this row; entry_words is made from the other tables"),
    ("entry_words", "kind", "", "the table of the entry"),
    ("entry_words", "entry_id", "UUIDv7", "the entry"),
    ("entry_words", "words", "", "its note, names, reasons, and what others said"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "episodes": (),
    "sign_checks": (),
    "sessions": ("override_reason",),
    "pains": (),
    "measures": (),
    "doses": ("product_name",),
    "own_products": ("name", "prescriber"),
    "walks": ("activity", "stopped_for"),
    "stands": (),
    "drinks": ("kind",),
    "planks": ("move", "stopped_for"),
    "stretches": ("move", "stopped_for"),
    "own_moves": ("name", "from_whom"),
    "weights": (),
    "foods": ("food",),
    "causes_runs": (),
    "todos": ("text",),
    "visits": ("who", "name", "said", "next_day"),
    "cautions": (),
}
USUAL = {"walks.activity": "walk", "drinks.kind": "water", "planks.move": "plank"}
"""What most entries say: no word of theirs."""


def make(connection: sqlite3.Connection) -> None:
    """The table, the triggers that keep it, and the words of all entries that are there."""
    for statement in CREATE:
        connection.execute(statement)
    for table in WORDS:
        words = _words(table, table)
        connection.execute(
            f"INSERT INTO entry_words (kind, entry_id, words) SELECT '{table}', id, {words} FROM {table} "
            f"WHERE {words} <> ''"
        )
        for statement in of_table(table):
            connection.execute(statement)
    connection.executemany("INSERT INTO about_tables VALUES (?, ?, ?, ?)", MEANINGS)


def of_table(table: str) -> tuple[str, ...]:
    """The triggers of a table, and its index of deleted entries: these are few, so that all others can be counted."""
    old, new = _words(table, "old"), _words(table, "new")
    forget = f"DELETE FROM entry_words WHERE kind = '{table}' AND entry_id = old.id"
    keep = "INSERT INTO entry_words (kind, entry_id, words)"
    return (
        f"CREATE TRIGGER {table}_words_added AFTER INSERT ON {table} WHEN {new} <> '' "
        f"BEGIN {keep} VALUES ('{table}', new.id, {new}); END",
        f"CREATE TRIGGER {table}_words_changed AFTER UPDATE ON {table} WHEN {old} <> {new} OR old.id <> new.id "
        f"BEGIN {forget}; {keep} SELECT '{table}', new.id, {new} WHERE {new} <> ''; END",
        f"CREATE TRIGGER {table}_words_removed AFTER DELETE ON {table} WHEN {old} <> '' BEGIN {forget}; END",
        f"CREATE INDEX {table}_deleted ON {table} (at_utc) WHERE deleted_utc IS NOT NULL",
    )


def _words(table: str, row: str) -> str:
    """The words of a row as an SQL expression; '' where it has none."""
    parts = (_part(table, row, column) for column in ("note", *WORDS[table]))
    return f"trim({' || '.join(parts)})"


def _part(table: str, row: str, column: str) -> str:
    usual = USUAL.get(f"{table}.{column}")
    value = f"nullif({row}.{column}, '{usual}')" if usual else f"{row}.{column}"
    return f"coalesce({value} || ' ', '')"

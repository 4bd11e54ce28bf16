"""The schema of the data file: append-only steps that make it. Its number is how many steps there are.

Loaded at each start, so a step imports what it needs when it runs. `migrations.py` runs those that a file lacks.
"""

import sqlite3
from collections.abc import Callable

Step = Callable[[sqlite3.Connection], None]


def m001_first_tables(connection: sqlite3.Connection) -> None:
    """All tables, indexes and views."""
    from unclench.store import schema_1

    for statement in schema_1.statements():
        connection.execute(statement)
    connection.executemany("INSERT INTO about_tables VALUES (?, ?, ?, ?)", schema_1.meanings())


def m002_clinic_scores_and_meanings_of_views(connection: sqlite3.Connection) -> None:
    """A table's CHECK cannot be changed, so the table is made anew around its rows."""
    from unclench.store import schema_2

    kept = connection.execute("SELECT * FROM measures").fetchall()
    connection.execute("DROP TABLE measures")
    connection.execute(schema_2.MEASURES)
    connection.execute("CREATE INDEX measures_at ON measures (at_utc)")
    if kept:
        connection.executemany(f"INSERT INTO measures VALUES ({', '.join('?' * len(kept[0]))})", kept)
    connection.executemany("INSERT INTO about_tables VALUES (?, ?, ?, ?)", schema_2.meanings())


def m003_no_changes_by_the_machine(connection: sqlite3.Connection) -> None:
    """What the app noticed or asked by itself (no press) cannot be undone, so its former versions go."""
    connection.execute("DELETE FROM changes WHERE press IS NULL AND kind IN ('presences', 'stands', 'nudges')")


def m004_lists_in_settings(connection: sqlite3.Connection) -> None:
    """Settings of several values become lists, and so do the former ones that undo may bring back."""
    from unclench.store import schema_4

    columns = ("name", "value_json", "scope", "changed_utc")
    for values in connection.execute(f"SELECT {', '.join(columns)} FROM settings").fetchall():
        for row in schema_4.setting_rows(dict(zip(columns, values, strict=True))):
            connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?, ?, ?)", tuple(row.values()))
    columns = ("id", "kind", "before_json", "after_json")
    query = f"SELECT {', '.join(columns)} FROM changes WHERE kind = 'settings'"
    for values in connection.execute(query).fetchall():
        row = schema_4.change_row(dict(zip(columns, values, strict=True)))
        new = (row["before_json"], row["after_json"], row["id"])
        connection.execute("UPDATE changes SET before_json = ?, after_json = ? WHERE id = ?", new)


def m005_set_aside(connection: sqlite3.Connection) -> None:
    """Rows that cannot be read as entries get a table of their own."""
    from unclench.store import schema_set_aside

    connection.execute(schema_set_aside.CREATE)
    connection.executemany("INSERT INTO about_tables VALUES (?, ?, ?, ?)", schema_set_aside.MEANINGS)


def m006_larger_doses(connection: sqlite3.Connection) -> None:
    """Up to 200 units of a medicine at once: a table's CHECK cannot be changed, so the table is made anew."""
    from unclench.store import schema_6

    kept = connection.execute("SELECT * FROM doses").fetchall()
    connection.execute("DROP TABLE doses")
    connection.execute(schema_6.DOSES)
    connection.execute("CREATE INDEX doses_at ON doses (at_utc)")
    if kept:
        connection.executemany(f"INSERT INTO doses VALUES ({', '.join('?' * len(kept[0]))})", kept)


def m007_words_of_entries(connection: sqlite3.Connection) -> None:
    """The words of entries in one table with a full-text index."""
    from unclench.store import word_index

    _words_alone(connection)
    word_index.make(connection)


def _words_alone(connection: sqlite3.Connection) -> None:
    from unclench.store import schema_7

    schema_7.make(connection)


def m008_sharing(connection: sqlite3.Connection) -> None:
    """The tables of a diary that is shared through a folder."""
    from unclench.store import schema_8

    for statement in schema_8.CREATE:
        connection.execute(statement)
    connection.executemany("INSERT INTO about_tables VALUES (?, ?, ?, ?)", schema_8.MEANINGS)


STEPS: tuple[Step, ...] = (
    m001_first_tables,
    m002_clinic_scores_and_meanings_of_views,
    m003_no_changes_by_the_machine,
    m004_lists_in_settings,
    m005_set_aside,
    m006_larger_doses,
    m007_words_of_entries,
    m008_sharing,
)
"""Never change or reorder one: files have had them. Append."""
_COMPARED: dict[Step, Step] = {m007_words_of_entries: _words_alone}
"""What stands for a step where a file is only compared with it: no file must have the full-text index."""


def newest() -> int:
    """The number of this program's schema: `PRAGMA user_version` of a file that needs no step."""
    return len(STEPS)


def lacking(connection: sqlite3.Connection) -> list[str]:
    """The tables, indexes, views and columns that the steps which the file had have made, and that it has no more.

    What somebody added by hand is no fault. Of a newer schema nothing is known.
    """
    number = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if number > newest():
        return []
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for step in STEPS[: max(number, 0)]:
            _COMPARED.get(step, step)(memory)
        return sorted(_parts(memory) - _parts(connection))
    finally:
        memory.close()


def _parts(connection: sqlite3.Connection) -> set[str]:
    from unclench.store import word_index

    query = "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    found: set[str] = set()
    for kind, name in connection.execute(query).fetchall():
        if word_index.is_part(name):  # SQLite cannot even tell the columns of one that is spoilt
            continue
        columns = connection.execute("SELECT name FROM pragma_table_info(?)", (name,)).fetchall()
        found |= {f"{kind} {name}", *(f"{kind} {name}.{column}" for (column,) in columns)}
    return found

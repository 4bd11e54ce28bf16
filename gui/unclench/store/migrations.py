"""Named, append-only steps that bring a file to this program's schema. Imported only when a file needs one."""

import sqlite3
from collections.abc import Callable

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from unclench.store import schema_1 as first_tables
from unclench.store import schema_2 as second_tables

steps = Migrations("unclench")
Step = Callable[[Database], None]


def step(number: int) -> Callable[[Step], Step]:
    """Register a step; the file's `user_version` becomes `number` in the same transaction."""

    def register(make: Step) -> Step:
        def run(db: Database) -> None:
            make(db)
            db.conn.execute(f"PRAGMA user_version = {number}")

        steps(name=make.__name__)(run)
        return make

    return register


@step(1)
def m001_first_tables(db: Database) -> None:
    """All tables, indexes and views."""
    for statement in first_tables.statements():
        db.conn.execute(statement)
    db.conn.executemany("INSERT INTO about_tables VALUES (?, ?, ?, ?)", first_tables.meanings())


@step(2)
def m002_clinic_scores_and_meanings_of_views(db: Database) -> None:
    """A table's CHECK cannot be changed, so the table is made anew around its rows."""
    kept = db.conn.execute("SELECT * FROM measures").fetchall()
    db.conn.execute("DROP TABLE measures")
    db.conn.execute(second_tables.MEASURES)
    db.conn.execute("CREATE INDEX measures_at ON measures (at_utc)")
    if kept:
        db.conn.executemany(f"INSERT INTO measures VALUES ({', '.join('?' * len(kept[0]))})", kept)
    db.conn.executemany("INSERT INTO about_tables VALUES (?, ?, ?, ?)", second_tables.meanings())


def migrate(connection: sqlite3.Connection) -> None:
    """Run the steps that the file lacks, each in its own transaction."""
    db = Database(connection, execute_plugins=False, recursive_triggers=False)
    steps.apply(db)
    connection.execute(f"PRAGMA user_version = {len(steps.applied(db))}")  # where only the number was lost

"""Brings a file to this program's schema. Imported only when one needs that: sqlite-utils costs half of a start."""

import sqlite3

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from unclench.store import schema


def migrate(connection: sqlite3.Connection, last: int | None = None) -> None:
    """Run the steps that the file lacks, each in its own transaction; where `last` is given, only up to that one."""
    steps = Migrations("unclench")
    for number, step in enumerate(schema.STEPS[:last], 1):
        _register(steps, number, step)
    db = Database(connection, execute_plugins=False, recursive_triggers=False)
    steps.apply(db)
    connection.execute(f"PRAGMA user_version = {len(steps.applied(db))}")  # where only the number was lost


def _register(steps: Migrations, number: int, step: schema.Step) -> None:
    """The file's `user_version` becomes the number of the step in the same transaction."""

    def run(db: Database) -> None:
        step(db.conn)
        db.conn.execute(f"PRAGMA user_version = {number}")

    steps(name=step.__name__)(run)

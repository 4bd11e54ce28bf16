"""What the file itself holds and does, past the rules of the diary."""

from typing import Any

from unclench.store.journal import SqliteJournal


def sql(journal: SqliteJournal, *statements: str) -> list[tuple[Any, ...]]:
    """Run the statements on the connection of the journal, in one transaction; the rows that the last one gives."""
    with journal.write(undoable=False) as w:
        found = [w.connection.execute(statement).fetchall() for statement in statements]
    return found[-1]

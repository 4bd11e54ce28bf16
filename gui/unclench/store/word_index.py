"""The full-text index over `entry_words`, where SQLite has FTS5; without it, words are looked for one by one.

sqlite-utils makes it, with triggers that keep it. It holds nothing that the table does not, so it is never copied,
never exported, no part of the check whether a file is whole, and it can be made anew at any time.
"""

import sqlite3

TABLE = "entry_words"
INDEX = f"{TABLE}_fts"
TRIGGERS = tuple(f"{TABLE}_{ending}" for ending in ("ai", "ad", "au"))
TOKENS = "unicode61 remove_diacritics 2"


def has_fts5(connection: sqlite3.Connection) -> bool:
    """Whether this SQLite can make and read the index."""
    try:
        found = connection.execute("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'").fetchone()
    except sqlite3.DatabaseError:  # it was made without that list, or refuses to tell
        return False
    return found is not None


def make(connection: sqlite3.Connection) -> None:
    """Make the index in a transaction of the caller; nothing where SQLite lacks FTS5."""
    from sqlite_utils import Database

    if has_fts5(connection):
        db = Database(connection, execute_plugins=False, recursive_triggers=False)
        db.table(TABLE).enable_fts(["words"], create_triggers=True, tokenize=TOKENS)


def let_go_without_fts5(connection: sqlite3.Connection) -> None:
    """Where SQLite lacks FTS5, the triggers of a file that came from elsewhere would let no entry in: they go."""
    if not has_fts5(connection):
        let_go(connection)


def let_go(connection: sqlite3.Connection) -> None:
    """Keep the index no longer: from now on words are looked for one by one."""
    for name in TRIGGERS:
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")


def is_kept(connection: sqlite3.Connection) -> bool:
    """Whether the index is there, and right."""
    marks = ", ".join("?" * len(TRIGGERS))
    query = f"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND name IN ({marks})"
    return connection.execute(query, TRIGGERS).fetchone()[0] == len(TRIGGERS) and has_fts5(connection)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make its content anew from the table."""
    connection.execute(f"INSERT INTO {INDEX} ({INDEX}) VALUES ('rebuild')")


def is_part(name: str) -> bool:
    """Whether something of the schema belongs to the index."""
    return name.startswith(f"{INDEX}") or name in TRIGGERS


def is_about(complaint: str) -> bool:
    """Whether SQLite complains of the index alone, when it looks at a file."""
    return INDEX in complaint or "FTS5" in complaint


def matching(connection: sqlite3.Connection, words: str) -> tuple[str, list[str]]:
    """SQL for the ids of the rows of `entry_words` that have all of these words or their beginnings, and its values.

    A word of letters without capitals (Chinese, Thai, Arabic) is looked for inside of others as well: where no space
    parts words, the index knows none.
    """
    given = words.replace("\0", " ").split()  # SQLite takes the rest of a text for missing
    if is_kept(connection) and not any(_is_caseless(word) for word in given) and any(map(_has_letters, given)):
        terms = (f'"{word.replace(chr(34), chr(34) * 2)}"*' for word in given if _has_letters(word))
        return f"SELECT rowid FROM {INDEX} WHERE {INDEX} MATCH ?", [" ".join(terms)]
    like = " AND ".join("words LIKE ? ESCAPE '\\'" for _ in given) or "0"
    return f"SELECT id FROM {TABLE} WHERE {like}", [f"%{_literal(word)}%" for word in given]


def _is_caseless(word: str) -> bool:
    from unicodedata import category

    return any(category(letter) == "Lo" for letter in word)


def _has_letters(word: str) -> bool:
    return any(letter.isalnum() for letter in word)


def _literal(word: str) -> str:
    for letter in "\\%_":
        word = word.replace(letter, f"\\{letter}")
    return word

"""Schema 8: what a computer that shares the diary through a folder keeps. Without sharing these tables are empty.

The triggers that fill `sync_outgoing` are there only while sharing is on (sync/triggers.py).
"""

CREATE = (
    "CREATE TABLE sync_state (writer TEXT PRIMARY KEY NOT NULL, device TEXT NOT NULL, part INTEGER NOT NULL, "
    "seq INTEGER NOT NULL, checksum TEXT NOT NULL, written INTEGER NOT NULL, name TEXT NOT NULL, "
    "replaced INTEGER NOT NULL) STRICT",
    "CREATE TABLE sync_outgoing (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, entry_id TEXT NOT NULL, "
    "units TEXT NOT NULL) STRICT",
    "CREATE TABLE sync_stamps (kind TEXT NOT NULL, entry_id TEXT NOT NULL, clock INTEGER NOT NULL, "
    "writer TEXT NOT NULL, others_json TEXT, PRIMARY KEY (kind, entry_id)) STRICT, WITHOUT ROWID",
    "CREATE TABLE sync_parts (part INTEGER PRIMARY KEY, month TEXT NOT NULL, header TEXT NOT NULL, "
    "size INTEGER NOT NULL, lines BLOB) STRICT",
    "CREATE TABLE sync_lines (seq INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT",
    "CREATE TABLE sync_writers (writer TEXT PRIMARY KEY NOT NULL, device TEXT NOT NULL, name TEXT NOT NULL, "
    "part INTEGER NOT NULL, seq INTEGER NOT NULL, checksum TEXT NOT NULL, heard_utc TEXT, "
    "forgotten INTEGER NOT NULL) STRICT",
    "CREATE TABLE sync_waiting (id INTEGER PRIMARY KEY, writer TEXT NOT NULL, reason TEXT NOT NULL, "
    "change_json TEXT NOT NULL) STRICT",
)
TABLES = (
    "sync_state", "sync_outgoing", "sync_stamps", "sync_parts", "sync_lines", "sync_writers", "sync_waiting",
)  # fmt: skip
_UTC = "UTC, YYYY-MM-DDTHH:MM:SSZ"
MEANINGS = (
    ("sync_state", "writer", "", "names the files of this computer in the shared folder; no row: nothing is shared"),
    ("sync_state", "device", "", "this computer, when it joined"),
    ("sync_state", "part", "", "the newest of its files"),
    ("sync_state", "seq", "", "its newest record"),
    ("sync_state", "checksum", "", "of its newest line"),
    ("sync_state", "written", "", "the newest record that is known to be in the folder"),
    ("sync_state", "name", "", "what this computer was called in its newest record"),
    ("sync_state", "replaced", "0 or 1", "1: the diary was put back to a copy since"),
    ("sync_outgoing", "number", "", "the order in which it was written"),
    ("sync_outgoing", "kind", "", "the table of an entry that changed here, or settings"),
    ("sync_outgoing", "entry_id", "", "the entry, or the name of the setting"),
    ("sync_outgoing", "units", "", "which fields changed; *: all"),
    ("sync_stamps", "kind", "", "the table of the entry, or settings"),
    ("sync_stamps", "entry_id", "", "the entry, or the name of the setting"),
    ("sync_stamps", "clock", "ms * 65536", "the hybrid logical clock of the change that set its fields"),
    ("sync_stamps", "writer", "", "who made that change"),
    ("sync_stamps", "others_json", "JSON", "fields that another change set: clock and writer of each"),
    ("sync_parts", "part", "", "the number of a file of this computer"),
    ("sync_parts", "month", "YYYY-MM", "when it was begun"),
    ("sync_parts", "header", "", "its first line"),
    ("sync_parts", "size", "bytes", "how large its lines are"),
    ("sync_parts", "lines", "zlib", "its lines once it is full; empty: they are in sync_lines"),
    ("sync_lines", "seq", "", "the number of a record"),
    ("sync_lines", "line", "", "its line in the file"),
    ("sync_writers", "writer", "", "names the files of another computer"),
    ("sync_writers", "device", "", "the computer"),
    ("sync_writers", "name", "", "what it is called"),
    ("sync_writers", "part", "", "the file that was read last"),
    ("sync_writers", "seq", "", "the record that was read last"),
    ("sync_writers", "checksum", "", "of its line"),
    ("sync_writers", "heard_utc", _UTC, "when that was written, by the clock there"),
    ("sync_writers", "forgotten", "0 or 1", "1: it is not shown"),
    ("sync_waiting", "id", "", "names this row"),
    ("sync_waiting", "writer", "", "who made the change"),
    ("sync_waiting", "reason", "", "why it cannot be here yet"),
    ("sync_waiting", "change_json", "JSON", "the change of an entry"),
)

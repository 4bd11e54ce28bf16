"""The table for rows that cannot be read as entries."""

CREATE = (
    "CREATE TABLE set_aside (id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, "
    "row_json TEXT NOT NULL CHECK (json_valid(row_json)), reason TEXT NOT NULL, at_utc TEXT NOT NULL) STRICT"
)
MEANINGS = (
    ("set_aside", "id", "UUIDv7", "names this row"),
    ("set_aside", "kind", "", "the table it was in"),
    ("set_aside", "row_json", "JSON", "the row as it was"),
    ("set_aside", "reason", "", "why it cannot be"),
    ("set_aside", "at_utc", "UTC, YYYY-MM-DDTHH:MM:SSZ", "when it was set aside"),
)

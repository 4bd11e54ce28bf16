"""The tables of step 1, each column with its unit and meaning. Frozen: later steps change the file, not this page."""

import sqlite3

TIME = (
    "TEXT{} CHECK ({} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z')"  # seconds
)
PAIN = "INTEGER CHECK ({} BETWEEN 0 AND 10)"
YES = "INTEGER NOT NULL CHECK ({} IN (0, 1))"
YES_OR_NULL = "INTEGER CHECK ({} IN (0, 1))"
JSON = "TEXT NOT NULL CHECK (json_valid({}))"
SIDE = "TEXT CHECK ({} IN ('left', 'middle', 'right'))"
HEIGHT = "TEXT CHECK ({} IN ('upper', 'lower'))"
COUNT = "INTEGER NOT NULL CHECK ({} >= 0)"
UTC = "UTC, YYYY-MM-DDTHH:MM:SSZ"

Column = tuple[str, str, str, str]
"""Name, SQL type ({} stands for the name), unit, meaning."""


def time(name: str, meaning: str, *, needed: bool = False) -> Column:
    """A column with a moment, in UTC."""
    return name, TIME.format(" NOT NULL" if needed else "", name), UTC, meaning


COMMON: tuple[Column, ...] = (
    ("id", "TEXT PRIMARY KEY NOT NULL", "UUIDv7", "names this entry, the same on every computer"),
    ("device", "TEXT NOT NULL", "", "the computer on which it was entered"),
    time("at_utc", "when it happened or began", needed=True),
    ("utc_offset_seconds", "INTEGER NOT NULL CHECK (abs({}) <= 50400)", "s", "local time minus UTC, there and then"),
    ("note", "TEXT", "", "own words"),
    time("changed_utc", "when this row was last written", needed=True),
    time("deleted_utc", "when it was deleted; empty: it counts"),
)

ENTRIES: dict[str, tuple[Column, ...]] = {
    "episodes": (
        ("place_side", SIDE, "", "where it hurts, seen from behind"),
        ("place_height", HEIGHT, "", "where it hurts"),
        (
            "eased_utc",
            TIME.format("", "eased_utc") + " CHECK (eased_utc >= at_utc)",
            UTC,
            "when it had eased; empty: still going on",
        ),
    ),
    "sign_checks": (
        ("episode_id", "TEXT", "", "the spasm it belongs to"),
        ("answers_json", JSON, "JSON", "answer to each warning sign that was asked: y, n or ?"),
        time("cleared_utc", "when the signs were set aside again"),
        ("cleared_why", "TEXT CHECK ({} IN ('called', 'checked', 'mistake'))", "", "why they were set aside"),
    ),
    "sessions": (
        ("episode_id", "TEXT", "", "the spasm it belongs to"),
        ("kind", "TEXT NOT NULL CHECK ({} IN ('ice', 'heat'))", "", "ice or heat"),
        ("medium", "TEXT CHECK ({} IN ('pad', 'moist', 'bath', 'wrap'))", "", "what gave the heat"),
        (
            "limit_seconds",
            "INTEGER NOT NULL CHECK ({0} BETWEEN 1 AND 28800) "
            "CHECK ({0} <= 1200 OR (kind = 'heat' AND medium IS 'wrap'))",
            "s",
            "length chosen",
        ),
        time("ended_utc", "when it ended; empty: it runs, or nobody answered"),
        ("ended_by", "TEXT CHECK ({} IN ('person', 'guess', 'import'))", "", "who said that it ended"),
        ("override_reason", "TEXT", "", "why it was started inside a gap"),
        ("skin_first", "TEXT CHECK ({} IN ('y', 'n'))", "", "skin all right at the first check"),
        ("skin_second", "TEXT CHECK ({} IN ('y', 'n'))", "", "skin all right at the second check"),
        ("skin_after", "TEXT CHECK ({} IN ('y', 'n'))", "", "skin all right afterwards"),
    ),
    "pains": (
        ("value", "INTEGER NOT NULL CHECK ({} BETWEEN 0 AND 10)", "0-10", "how strong"),
        ("what", "TEXT NOT NULL CHECK ({} IN ('now', 'worst', 'average'))", "", "which pain was asked for"),
        ("spasm", YES, "0 or 1", "1: a twinge or spasm"),
        ("place_side", SIDE, "", "where it hurts, seen from behind"),
        ("place_height", HEIGHT, "", "where it hurts"),
        ("session_id", "TEXT", "", "the ice or heat session it belongs to"),
    ),
    "measures": (
        ("name", "TEXT NOT NULL CHECK ({} IN ('peg', 'change', 'rmdq'))", "", "which questionnaire"),
        ("answers_json", JSON, "JSON", "the answers"),
        ("score", "REAL NOT NULL", "points", "what the answers add up to"),
    ),
    "doses": (
        ("product", "TEXT NOT NULL", "", "id of the product"),
        ("product_name", "TEXT NOT NULL", "", "its name as it was"),
        ("units", "REAL NOT NULL CHECK ({0} > 0 AND {0} <= 20)", "tablets", "how many were taken"),
        ("ingredients_json", JSON, "JSON", "class and mg of each ingredient, as they were"),
        ("label_json", JSON, "JSON", "the limits of the label, as they were"),
    ),
    "own_products": (
        ("name", "TEXT NOT NULL", "", "name of the product"),
        ("ingredients_json", JSON, "JSON", "class and mg of each ingredient"),
        ("label_json", JSON, "JSON", "the limits of the label or of the prescriber"),
        ("prescriber", "TEXT", "", "who prescribed it"),
        ("set_on", "TEXT", "local date", "when it was prescribed"),
        ("remind", YES, "0 or 1", "1: reminders are wanted"),
    ),
    "walks": (
        (
            "activity",
            "TEXT NOT NULL CHECK ({} IN ('walk', 'swim', 'cycle', 'elliptical', 'stairs', 'yoga', 'pilates', 'other'))",
            "",
            "what was done",
        ),
        ("moved_seconds", "INTEGER NOT NULL CHECK ({} BETWEEN 0 AND 43200)", "s", "how long; 0 while it runs"),
        ("goal_seconds", "INTEGER", "s", "the goal that stood then"),
        ("pain_before", PAIN, "0-10", "pain before"),
        ("pain_after", PAIN, "0-10", "pain after"),
        ("stopped_for", "TEXT", "", "the sign that ended it"),
    ),
    "stands": (("by", "TEXT NOT NULL CHECK (\"{}\" IN ('hand', 'presence', 'nudge'))", "", "how it is known"),),
    "presences": (
        time("ended_utc", "when it ended; empty: it goes on"),
        ("state", "TEXT NOT NULL CHECK ({} IN ('sitting', 'away'))", "", "at the desk, or away"),
        ("corrected", YES, "0 or 1", "1: entered or mended by hand"),
    ),
    "drinks": (
        (
            "kind",
            "TEXT NOT NULL CHECK ({} IN ('water', 'tea', 'coffee', 'milk', 'soup', 'juice', 'other', 'alcohol'))",
            "",
            "what was drunk",
        ),
        ("amount_ml", "INTEGER NOT NULL CHECK ({} BETWEEN 1 AND 3000)", "ml", "how much"),
        ("counts", YES, "0 or 1", "1: counts towards the goal"),
    ),
    "planks": (
        ("move", "TEXT NOT NULL", "", "which hold"),
        ("level", "INTEGER NOT NULL CHECK ({} BETWEEN 0 AND 4)", "0-4", "how hard the move is"),
        ("held_ms", "INTEGER NOT NULL CHECK ({} BETWEEN 0 AND 1800000)", "ms", "how long it was held"),
        ("goal_seconds", "INTEGER NOT NULL", "s", "the goal that stood then"),
        ("form_ok", YES_OR_NULL, "0 or 1", "1: the form was good"),
        ("could_talk", YES_OR_NULL, "0 or 1", "1: could have talked"),
        ("pain", PAIN, "0-10", "pain in the hold"),
        ("stopped_for", "TEXT", "", "the sign that ended it"),
    ),
    "stretches": (
        ("move", "TEXT NOT NULL", "", "which stretch"),
        ("held_seconds", COUNT, "s", "how long it was held"),
        ("side", "TEXT CHECK ({} IN ('left', 'right', 'both'))", "", "which side"),
        ("stopped_for", "TEXT", "", "the sign that ended it"),
    ),
    "own_moves": (
        ("name", "TEXT NOT NULL", "", "name of the move"),
        ("hold_seconds", COUNT, "s", "how long to hold"),
        ("repeats", COUNT, "", "how often"),
        ("sides", "INTEGER NOT NULL CHECK ({} IN (1, 2))", "1 or 2", "2: each side"),
        ("from_whom", "TEXT", "", "who gave it"),
    ),
    "weights": (("weight_kg", "REAL NOT NULL CHECK ({} BETWEEN 25 AND 350)", "kg", "body weight"),),
    "foods": (
        ("food", "TEXT NOT NULL", "", "id of the food"),
        ("portions", "REAL NOT NULL CHECK ({0} > 0 AND {0} <= 10)", "portions", "how much"),
    ),
    "causes_runs": (
        ("episode_id", "TEXT", "", "the spasm it belongs to"),
        ("answers_json", JSON, "JSON", "answer to each question"),
        ("headline", "TEXT", "", "id of the result"),
        ("also_json", JSON, "JSON", "ids of what else is worth doing"),
        ("guide_edition", "TEXT NOT NULL", "", "edition of the questions"),
        time("finished_utc", "when it was finished; empty: still open"),
    ),
    "todos": (
        ("run_id", "TEXT", "", "the run of the checklist it comes from"),
        ("text", "TEXT NOT NULL", "", "what to do"),
        ("due_day", "TEXT", "local date", "by when"),
        time("done_utc", "when it was done"),
    ),
    "visits": (
        ("who", "TEXT NOT NULL", "", "what kind of helper"),
        ("name", "TEXT", "", "who"),
        ("day", "TEXT NOT NULL", "local date", "which day"),
        ("planned", YES, "0 or 1", "1: still to come"),
        ("said", "TEXT", "", "what was said"),
        ("pain_before", PAIN, "0-10", "pain before"),
        ("pain_after", PAIN, "0-10", "pain after"),
        ("next_day", "TEXT", "local date", "the next visit"),
    ),
    "cautions": (
        ("about", "TEXT NOT NULL", "", "what was asked about; the newest row of each holds"),
        ("answers_json", JSON, "JSON", "answer to each question: y, n or ?"),
    ),
    "nudges": (
        ("about_json", JSON, "JSON", "what the reminder was about"),
        (
            "answer",
            "TEXT CHECK ({} IN ('done', 'later', 'not_today', 'ignored', 'withdrawn'))",
            "",
            "what was answered",
        ),
        time("answered_utc", "when it was answered"),
        ("held_for", "TEXT", "", "why it came later than due"),
    ),
}

OTHERS: dict[str, tuple[Column, ...]] = {
    "running": (
        ("what", "TEXT PRIMARY KEY NOT NULL CHECK ({} IN ('session', 'walk', 'plank'))", "", "what runs; one of each"),
        ("entry_id", "TEXT NOT NULL", "", "its entry"),
        time("started_utc", "when it began", needed=True),
        ("utc_offset_seconds", "INTEGER NOT NULL CHECK (abs({}) <= 50400)", "s", "local time minus UTC at the start"),
        ("boot_id", "TEXT NOT NULL", "", "names the run of the computer that boot_seconds belongs to"),
        ("boot_seconds", "REAL NOT NULL", "s", "seconds since the computer started, at the start"),
        ("planned_seconds", "INTEGER", "s", "how long it is meant to run"),
        ("seen_boot_seconds", "REAL", "s", "seconds since the computer started, when it was last seen running"),
        ("ended_boot_seconds", "REAL", "s", "seconds since the computer started, at the end; empty: it runs"),
    ),
    "changes": (
        ("id", "TEXT PRIMARY KEY NOT NULL", "UUIDv7", "names this change"),
        time("at_utc", "when it was made", needed=True),
        ("device", "TEXT NOT NULL", "", "the computer on which it was made"),
        ("kind", "TEXT NOT NULL", "", "the table"),
        ("entry_id", "TEXT NOT NULL", "", "the entry"),
        ("act", "TEXT NOT NULL CHECK ({} IN ('add', 'edit', 'delete', 'undo'))", "", "what was done"),
        ("before_json", "TEXT CHECK ({0} IS NULL OR json_valid({0}))", "JSON", "the row before"),
        ("after_json", JSON, "JSON", "the row after"),
        ("press", "TEXT", "", "the same for all that was written at once; empty: not the person's doing"),
        ("undoes", "TEXT", "", "the press that was taken back"),
        ("timer_json", "TEXT CHECK ({0} IS NULL OR json_valid({0}))", "JSON", "the row of running before"),
    ),
    "settings": (
        ("name", "TEXT PRIMARY KEY NOT NULL", "", "name of the setting"),
        ("value_json", JSON, "JSON", "its value"),
        ("scope", "TEXT NOT NULL CHECK ({} IN ('person', 'device'))", "", "person: goes along into an export"),
        time("changed_utc", "when it was set", needed=True),
    ),
    "about_tables": (
        ("table_name", "TEXT NOT NULL", "", "a table"),
        ("column_name", "TEXT NOT NULL", "", "one of its columns"),
        ("unit", "TEXT NOT NULL", "", "the unit of its values"),
        ("meaning", "TEXT NOT NULL", "", "what it says"),
    ),
}

INDEXES = (
    "CREATE UNIQUE INDEX one_open_episode ON episodes (device) WHERE eased_utc IS NULL AND deleted_utc IS NULL",
    "CREATE INDEX changes_of_entry ON changes (kind, entry_id)",
    "CREATE INDEX changes_by_time ON changes (kind, at_utc)",
    "CREATE INDEX changes_of_press ON changes (press) WHERE press IS NOT NULL",
    "CREATE INDEX changes_taken_back ON changes (undoes) WHERE undoes IS NOT NULL",
    "CREATE UNIQUE INDEX about_column ON about_tables (table_name, column_name)",
)

_DAY = "date(at_utc, (utc_offset_seconds - 3600 * (SELECT hour FROM day_turn)) || ' seconds')"

VIEWS = (
    "CREATE VIEW day_turn AS SELECT coalesce("
    "(SELECT json_extract(value_json, '$') FROM settings WHERE name = 'day_turn_hour'), 4) AS hour",
    f"CREATE VIEW pain_by_day AS SELECT {_DAY} AS day, max(value) AS highest, min(value) AS lowest, "
    "count(*) AS entries FROM pains WHERE deleted_utc IS NULL GROUP BY day",
    f"CREATE VIEW water_by_day AS SELECT {_DAY} AS day, sum(amount_ml) AS amount_ml, count(*) AS drinks "
    "FROM drinks WHERE deleted_utc IS NULL AND counts = 1 GROUP BY day",
    f"CREATE VIEW medicine_by_day AS SELECT {_DAY} AS day, product_name, sum(units) AS units, count(*) AS doses "
    "FROM doses WHERE deleted_utc IS NULL GROUP BY day, product_name",
    f"CREATE VIEW planks_by_day AS SELECT {_DAY} AS day, count(*) AS holds, sum(held_ms) / 1000 AS held_seconds, "
    "max(held_ms) / 1000 AS longest_seconds FROM planks WHERE deleted_utc IS NULL GROUP BY day",
    f"CREATE VIEW sitting_by_day AS SELECT {_DAY} AS day, sum(unixepoch(ended_utc) - unixepoch(at_utc)) "
    "AS sitting_seconds FROM presences WHERE deleted_utc IS NULL AND state = 'sitting' AND ended_utc IS NOT NULL "
    "GROUP BY day",
)


def statements() -> list[str]:
    """All CREATE statements, in order."""
    tables = {name: COMMON + own for name, own in ENTRIES.items()} | OTHERS
    made = [_create(name, columns) for name, columns in tables.items()]
    made += [f"CREATE INDEX {name}_at ON {name} (at_utc)" for name in ENTRIES]
    return [*made, *INDEXES, *VIEWS]


def meanings() -> list[tuple[str, str, str, str]]:
    """Rows of about_tables: table, column, unit, meaning."""
    tables = {name: COMMON + own for name, own in ENTRIES.items()} | OTHERS
    return [(table, name, unit, meaning) for table, columns in tables.items() for name, _, unit, meaning in columns]


def add_kind(connection: sqlite3.Connection, table: str, own: tuple[Column, ...]) -> None:
    """For a later step: make the table of a new kind of entry, its index, and its rows of about_tables."""
    columns = COMMON + own
    connection.execute(_create(table, columns))
    connection.execute(f"CREATE INDEX {table}_at ON {table} (at_utc)")
    meanings = [(table, name, unit, meaning) for name, _, unit, meaning in columns]
    connection.executemany("INSERT INTO about_tables VALUES (?, ?, ?, ?)", meanings)


def create(table: str) -> str:
    """The CREATE statement of an entry table."""
    return _create(table, COMMON + ENTRIES[table])


def _create(table: str, columns: tuple[Column, ...]) -> str:
    body = ", ".join(f'"{name}" {kind.format(name)}' for name, kind, _, _ in columns)
    return f"CREATE TABLE {table} ({body}) STRICT"

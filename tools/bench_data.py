"""Diaries to measure with: a few entries through the command line, then copies of them over the days before."""

import json
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from made_up_years import Diary, fill
from unclench.composition.file_services import FILE_NAME
from unclench.store.open_file import create

A_DAY = 30  # entries
COMMANDS = (
    "episode start",
    "log pain 4",
    "log water",
    "log stand",
    "log walk 10",
    "log plank 20",
)
COPIED = ("pains", "drinks", "stands", "walks", "planks")


def make(folder: Path, entries: int) -> Path:
    """A data folder with about so many entries, `A_DAY` a day until now. Made once."""
    if folder.exists():
        return folder
    signs = folder.parent / "signs.json"
    folder.mkdir(parents=True)
    signs.write_text("{}", "utf-8")
    for command in COMMANDS:
        extra = ["--signs", str(signs)] if command == "episode start" else []
        argv = [sys.executable, "-m", "unclench", "--data-dir", str(folder), *command.split(), *extra]
        done = subprocess.run(argv, capture_output=True, text=True, check=False)
        if done.returncode not in (0, 2):  # 2: a command of a later version
            raise AssertionError(f"{command}: {done.stderr}")
    (file,) = [f for f in folder.iterdir() if f.is_file() and f.read_bytes()[:6] == b"SQLite"]
    _copy(file, entries)
    return folder


def years(folder: Path, days: int) -> Path:
    """A data folder with so many days of everything until now: 3,652 are ten years, about 190,000 entries."""
    if folder.exists():
        return folder
    now = datetime.now(UTC).replace(microsecond=0)
    file = folder / FILE_NAME
    create(file)
    connection = sqlite3.connect(file, isolation_level=None)
    fill(connection, Diary((now - timedelta(days)).date(), now).entries())
    connection.close()
    settle(folder, {"welcome_done": True, "understood": True})
    return folder


def settle(folder: Path, wishes: dict[str, object]) -> None:
    """Change settings in the file of `folder`."""
    change = (
        "import json, sys; from unclench.system import paths; "
        "from unclench.composition.file_services import open_services; "
        "made, _ = open_services(paths.find(sys.argv[1]), lambda kinds: None); "
        "[made.preferences.change(*one) for one in json.loads(sys.argv[2]).items()]"
    )
    subprocess.run([sys.executable, "-c", change, str(folder), json.dumps(wishes)], check=True)


def _copy(file: Path, entries: int) -> None:
    connection = sqlite3.connect(file)
    counts = {table: _count(connection, table) for table in COPIED}
    tables = [table for table, there in counts.items() if there]
    for table in tables:
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        days_ago = (
            f"strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || ((n + 1) * {1440 * len(tables) // A_DAY}) || ' minutes')"
        )
        values = {"id": "id || '-' || n", "at_utc": days_ago, "changed_utc": days_ago}
        connection.execute(
            f"WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?) "
            f"INSERT INTO {table} ({', '.join(names)}) "
            f"SELECT {', '.join(values.get(name, name) for name in names)} "
            f"FROM number, (SELECT * FROM {table} LIMIT 1)",
            (entries // len(tables),),
        )
    connection.commit()
    connection.close()


def _count(connection: sqlite3.Connection, table: str) -> int:
    there = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    return connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] if there else 0

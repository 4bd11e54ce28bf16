"""A clock that stands still until told, and the facts, timers and entries that tests start from."""

import sqlite3
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from unclench import assets
from unclench.actions.desk import Desk
from unclench.core.guide import Guide
from unclench.core.moments import Now
from unclench.store.journal import SqliteJournal

START = datetime(2026, 11, 20, 13, 5, tzinfo=UTC)  # a Friday, 14:05 in Berlin
BERLIN = ZoneInfo("Europe/Berlin")


class FakeClock:
    """Moves only when told: `advance` (time passes), `sleep` (the same, asleep), `set_wall` (the clock is set)."""

    def __init__(self, utc: datetime = START, zone: ZoneInfo = BERLIN) -> None:
        self.utc = utc
        self.boot = 1000.0
        self.boot_id = "boot-1"
        self.zone = zone

    def now(self) -> Now:
        return Now(self.utc, self.boot, self.boot_id, self.zone)

    def advance(self, seconds: float = 0, *, minutes: float = 0, hours: float = 0) -> Now:
        passed = seconds + 60 * minutes + 3600 * hours
        self.utc += timedelta(seconds=passed)
        self.boot += passed
        return self.now()

    sleep = advance

    def set_wall(self, seconds: float) -> Now:
        self.utc += timedelta(seconds=seconds)
        return self.now()

    def restart(self, seconds: float = 60) -> Now:
        """The computer is off for so long and starts again."""
        self.utc += timedelta(seconds=seconds)
        self.boot = 20.0
        self.boot_id = f"boot-{int(self.boot_id.rpartition('-')[2]) + 1}"
        return self.now()


def guide(language: str = "en") -> Guide:
    return Guide(lambda name: assets.guide(name, language))


@cache
def empty_file() -> bytes:
    """A data file of the newest schema, without entries."""
    from unclench.store.migrations import migrate

    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    file = connection.serialize()
    connection.close()
    return file


def memory_journal(clock: FakeClock | None = None, device: str = "here") -> SqliteJournal:
    """The real journal on a fresh file in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(empty_file())
    return SqliteJournal(Path("memory"), device, clock or FakeClock(), connection)


def desk(clock: FakeClock | None = None, published: list[set[str]] | None = None) -> Desk:
    """A desk on a fresh journal in memory; what is published goes into the list."""
    time = clock or FakeClock()
    heard = [] if published is None else published
    return Desk(memory_journal(time), time, guide(), lambda tables: heard.append(set(tables)))

"""A clock that stands still until told, and the facts, timers and entries that tests start from."""

import sqlite3
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from unclench import assets
from unclench.actions.context import Context
from unclench.core.base.data_file_facts import Extent
from unclench.core.base.moments import Now
from unclench.core.base.ports import PortAnswer
from unclench.core.guide import Guide
from unclench.store.journal import SqliteJournal
from unclench.store.open_file import APPLICATION_ID

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


@cache
def guide_file(name: str) -> dict[str, Any]:
    """Read once for all tests: nothing changes it."""
    return assets.guide(name)


class GuideTexts:
    """How the guide's files are told: as they are, or in the pseudo-language of the pictures."""

    retold: Callable[[str, dict[str, Any]], dict[str, Any]] = staticmethod(lambda name, file: file)


def guide() -> Guide:
    retold = GuideTexts.retold
    return Guide(lambda name: retold(name, guide_file(name)))


@cache
def empty_file() -> bytes:
    """A data file of the newest schema, without entries."""
    from unclench.store.migrations import migrate

    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrate(connection)
    file = connection.serialize()
    connection.close()
    return file


def memory_journal(clock: FakeClock | None = None, device: str = "here") -> SqliteJournal:
    """The real journal on a fresh file in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(empty_file())
    return SqliteJournal(Path("memory"), device, clock or FakeClock(), connection)


def file_journal(path: Path, clock: FakeClock | None = None, device: str = "here", *, patient=False) -> SqliteJournal:
    """The real journal on a real file, made from the empty one where there is none."""
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(empty_file())
    return SqliteJournal(path, device, clock or FakeClock(), patient=patient)


def context(clock: FakeClock | None = None, published: list[set[str]] | None = None) -> Context:
    """A context on a fresh journal in memory; what is published goes into the list."""
    time = clock or FakeClock()
    heard = [] if published is None else published
    return Context(memory_journal(time), time, guide(), lambda tables: heard.append(set(tables)))


class FakeWake:
    """A timer that fires when the test says so."""

    def __init__(self) -> None:
        self.deadline: float | None = None
        self.fired = 0
        self._due = lambda: None
        self.clock_set = lambda: None

    def at(self, boot_seconds: float | None) -> None:
        self.deadline = boot_seconds

    @property
    def due(self):
        return self._fire

    @due.setter
    def due(self, value) -> None:
        self._due = value

    def _fire(self) -> None:
        self.fired += 1
        self.deadline = None
        self._due()


class FakeInhibit:
    """Remembers whether it is held."""

    def __init__(self) -> None:
        self.held = False
        self.holds = 0

    def hold(self, why: str, *, display: bool = False, told=None) -> None:
        self.held = True
        self.holds += 1
        if told:
            told(PortAnswer("yes", "fake"))

    def release(self) -> None:
        self.held = False


class FakeSound:
    """Remembers what was played."""

    def __init__(self, answer: PortAnswer | None = None) -> None:
        self.played: list[tuple[str, float]] = []
        self.stops = 0
        self.loaded: set[str] = set()
        self._answer = answer or PortAnswer("yes", "fake")

    def play(self, name: str, volume: float = 0.7) -> PortAnswer:
        self.played.append((name, round(volume, 2)))
        return self._answer

    def ready(self, *names: str) -> None:
        self.loaded.update(names)

    def stop(self) -> None:
        self.stops += 1

    def answer(self) -> PortAnswer:
        return self._answer


class FakeKeeper:
    """A data file that lies somewhere and is always well."""

    def folder(self) -> str:
        return "/home/you/.local/share/unclench"

    def place(self, file: Path, *, force: bool = False) -> Path:
        return file

    def trouble(self) -> None:
        return None

    def retry(self) -> bool:
        return True

    def messages(self) -> list[str]:
        return []

    def extents(self, tables: Iterable[str]) -> dict[str, Extent]:
        return dict.fromkeys(tables, Extent())

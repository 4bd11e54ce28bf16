"""A clock, a journal in memory, and one on a file."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes import FakeClock, file_journal, memory_journal
from unclench.store.journal import SqliteJournal

FILES = Path(__file__).parent / "files"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def journal(clock: FakeClock) -> Iterator[SqliteJournal]:
    journal = memory_journal(clock)
    yield journal
    journal.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "unclench.sqlite"


@pytest.fixture
def kept(path: Path, clock: FakeClock) -> Iterator[SqliteJournal]:
    """A journal on a file."""
    journal = file_journal(path, clock)
    yield journal
    journal.close()


@pytest.fixture
def full(path: Path, clock: FakeClock) -> Iterator[SqliteJournal]:
    """A diary with something in every table of schema 1."""
    path.parent.mkdir()
    path.write_bytes((FILES / "schema-1.sqlite").read_bytes())
    journal = file_journal(path, clock, device="home")
    journal.open()
    shutil.rmtree(path.parent / "backups")  # that of the update
    yield journal
    journal.close()

"""A clock, a journal in memory, and one on a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes import FakeClock, file_journal, memory_journal
from unclench.store.journal import SqliteJournal


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

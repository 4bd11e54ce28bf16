"""Files that are damaged in every way, and what must come of them."""

import random
from collections import Counter
from pathlib import Path

import pytest

from fakes import FakeClock, file_journal
from store.entries_of import dose, drink, session, timer
from unclench.core.base.errors import StoreTrouble
from unclench.store import backup, schema
from unclench.store.journal import SqliteJournal

SEED = 20261122
DRINKS = 20


def fill(journal: SqliteJournal, clock: FakeClock) -> None:
    """Twenty drinks, a dose, a running session."""
    with journal.write() as w:
        for number in range(DRINKS):
            w.add(drink(clock, 100 + number))
        w.add(dose(clock))
        w.start(session(clock), timer(clock))


def ruin(path: Path) -> None:
    """Overwrite the middle of the file."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 4)
        file.write(b"\xa5" * (path.stat().st_size // 2))


def damage_files(folder: Path, count: int) -> Counter[str]:
    """Damage `count` copies of a file that has a good backup, and open each: how often what came of it."""
    clock, chance, outcomes = FakeClock(), random.Random(SEED), Counter[str]()
    first = file_journal(folder / "first" / "unclench.sqlite", clock)
    fill(first, clock)
    copy = backup.daily(first.path, clock.utc)
    first.close()
    assert copy
    content, good = first.path.read_bytes(), copy.read_bytes()
    for number in range(count):
        path = folder / f"{number}" / "unclench.sqlite"
        (path.parent / "backups").mkdir(parents=True)
        (path.parent / "backups" / copy.name).write_bytes(good)
        path.write_bytes(_damage(content, chance))
        outcomes[_open(path, clock)] += 1
    return outcomes


def _damage(content: bytes, chance: random.Random) -> bytes:
    """Cut the file off, or turn some bits: anywhere, or in its first page."""
    if chance.random() < 0.3:
        return content[: chance.randrange(len(content))]
    turned = bytearray(content)
    reach = 4096 if chance.random() < 0.3 else len(turned)
    for _ in range(chance.choice((1, 3, 30, 1000))):
        turned[chance.randrange(reach)] ^= 1 << chance.randrange(8)
    return bytes(turned)


def _open(path: Path, clock: FakeClock) -> str:
    """Use the damaged file as the app does."""
    before = path.read_bytes()
    journal = file_journal(path, clock)
    if before[:16] == b"SQLite format 3\0" and before[60:64] > schema.newest().to_bytes(4, "big"):
        with pytest.raises(StoreTrouble, match="newer version"):
            journal.read()
        assert path.read_bytes() == before
        return "refused"
    journal.read()
    if any("backup" in message for message in journal.messages):
        assert len(journal.read().drinks) == DRINKS
        assert [file.read_bytes() for file in path.parent.glob("*damaged*.sqlite")] == [before]
    for _ in range(2):  # what is only found while writing is mended at the next press
        try:
            with journal.write() as w:
                w.add(drink(clock))
        except StoreTrouble:
            continue
        break
    else:
        pytest.fail("the second press must find a sound file")
    assert journal.read().drinks
    journal.close()
    return "mended" if list(path.parent.glob("*damaged*")) else "as it was"

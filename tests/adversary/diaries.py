"""A diary that a stranger's input meets: its rows before and after, and every view of it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from fakes import FakeClock, guide, memory_journal
from store.entries_of import session, timer
from store.test_gate import samples
from unclench import __version__
from unclench.actions.context import Context
from unclench.actions.services import Services
from unclench.cli.call_and_reply import plain
from unclench.core.base import preferences
from unclench.core.base.entries import KINDS
from unclench.core.base.errors import BadInput, Refused, StoreTrouble, UnclenchError
from unclench.core.causes import snapshot as causes
from unclench.core.medicine import snapshot as medicine
from unclench.core.nudges.decide import look
from unclench.core.nudges.rule_inputs import Surroundings
from unclench.core.prevention import snapshot as prevention
from unclench.core.relief import next_steps, plan_band
from unclench.core.relief import snapshot as relief
from unclench.core.safety import episode
from unclench.core.status import status
from unclench.core.summary import sentences
from unclench.store.file_keeper import FileKeeper
from unclench.store.journal import SqliteJournal

GUIDE = guide()
NOT_SAID = ("Traceback", "Error:", "sqlite3.", "msgspec", "object at 0x", "Errno", "NoneType", "Something went wrong")
Rows = dict[bytes, list[tuple[Any, ...]]]


@cache
def filled_file() -> bytes:
    """A data file with an entry of each kind, a setting and a session that runs."""
    clock = FakeClock()
    journal = memory_journal(clock, device="there")
    with journal.write() as w:
        for sample in samples().values():
            w.add(sample)
        w.set("water_glasses", 9)
        w.set("theme", "dark", "device")
        w.start(session(clock), timer(clock))
    clock.advance(minutes=1)
    with journal.write() as w:
        w.change(episode.newest(w.facts) or samples()["episodes"])
        w.delete(w.facts.drinks[0])
    connection = journal.connection()
    assert connection is not None
    content = connection.serialize()
    journal.close()
    return content


@cache
def own_file() -> bytes:
    """The data file that everything is tried on: a few entries of this computer."""
    clock = FakeClock()
    journal = memory_journal(clock)
    with journal.write() as w:
        for table in ("pains", "drinks", "episodes"):
            w.add(samples()[table])
    connection = journal.connection()
    assert connection is not None
    content = connection.serialize()
    journal.close()
    return content


def in_memory(content: bytes, clock: FakeClock, device: str = "here") -> SqliteJournal:
    """The real journal on these bytes, in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(content)
    return SqliteJournal(Path("memory"), device, clock, connection)


def services_on(journal: SqliteJournal, clock: FakeClock) -> Services:
    return Services(Context(journal, clock, GUIDE, lambda tables: None), FileKeeper(journal, clock))


def rows_of(connection: sqlite3.Connection) -> Rows:
    """Every row of every table."""
    tables = [
        name for (name,) in connection.execute("SELECT CAST(name AS BLOB) FROM sqlite_schema WHERE type = 'table'")
    ]
    return {table: connection.execute(f'SELECT * FROM "{table.decode()}"').fetchall() for table in tables}


def rows_in(path: Path) -> Rows:
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        return rows_of(connection)


def outcome(do: Callable[[], object]) -> tuple[int, str]:
    """The exit status that a command would end with, and its sentence. Whatever else is raised is a bug."""
    try:
        do()
    except UnclenchError as error:
        said = f"{error.message} {error.way_on}" if isinstance(error, StoreTrouble) else error.message
        check_words(said)
        return {Refused: 1, BadInput: 2, StoreTrouble: 3}[type(error)], said
    return 0, ""


def check_words(said: str) -> None:
    """One sentence for a person, on one line."""
    assert said.strip(), "nothing is said"
    assert len(said) < 2_000, said[:300]
    assert not [word for word in NOT_SAID if word in said], said
    assert said.rstrip()[-1] in ".:)", said
    said.encode()


def look_at_everything(services: Services) -> None:
    """What the window, `status`, `list`, nudges and the report make of the diary."""
    context = services.context
    facts, now, here = context.journal.read(), context.clock.now(), context.guide
    wishes = preferences.read(context.journal.settings())
    assert status(facts, wishes, here, now, version=__version__, running=True)
    assert sentences(facts, wishes, here, now)
    relief.relief(facts, here.safety, now)
    for kind, medium in (("ice", None), ("heat", "pad"), ("heat", "wrap")):
        relief.offer(facts, here.safety, now, kind, medium)  # type: ignore[arg-type]
    next_steps.upcoming(facts, here.safety, now)
    for one in facts.episodes[-3:]:
        plan_band.band(facts, one, now)
    medicine.snapshot(facts, wishes, here.medicine, now)
    prevention.prevention(facts, wishes, here.prevention, now)
    causes.view(facts, here.causes, wishes, now)
    nudging = replace(wishes, nudges_on=True, understood=True)
    for busy in (None, ()):
        look(facts, nudging, Surroundings(True, 60.0, 0.0, 3600.0, busy), now, here.nudges)
    services.nudges.settle()
    assert services.reports.page().sections
    for code in ("us", wishes.country):
        services.reports.plan(code)


def list_everything(services: Services) -> None:
    """What `list` and the history of each entry show."""
    journal = services.context.journal
    for table in KINDS:
        for entry in journal.find(table):
            assert plain(entry)["id"] == entry.id
            journal.history(table, entry.id)

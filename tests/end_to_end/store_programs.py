"""Small programs that use the data file, to be killed, starved or run ten at a time.

`python -m end_to_end.store_programs NAME FILE`: on standard output what happened. With `serve` in place of both, see
there.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from fakes import FakeClock, guide
from unclench.actions.causes import Causes
from unclench.actions.context import Context
from unclench.actions.planks import Planks
from unclench.core.base.entries import Drink, Plank, Session
from unclench.core.base.errors import Refused, StoreTrouble
from unclench.core.base.timers import begin
from unclench.core.causes.checklist_runs import next_question
from unclench.store import backup, schema
from unclench.store.file_keeper import FileKeeper
from unclench.store.journal import SqliteJournal

CLOCK = FakeClock()


def say(what: str) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def journal(path: Path) -> SqliteJournal:
    return SqliteJournal(path, "here", CLOCK)


def one_step_ahead() -> None:
    """From now on this is the next version of the program, with one more step that touches every table."""

    def more(connection) -> None:
        connection.execute("CREATE TABLE more (name TEXT) STRICT")
        for table in ("drinks", "doses", "sessions", "changes"):
            connection.execute(f"ALTER TABLE {table} ADD COLUMN more TEXT")

    schema.STEPS = (*schema.STEPS, more)


def make(path: Path) -> None:
    """The first start ever."""
    with journal(path).write() as w:
        w.add(Drink(at=CLOCK.now().instant, amount_ml=250))


def migrate(path: Path) -> None:
    """The first start of the next version."""
    one_step_ahead()
    opened = journal(path)
    opened.open()
    opened.close()


def back_up(path: Path) -> None:
    backup.daily(path, CLOCK.utc)


def read(path: Path) -> None:
    """A start; mends the file where it is damaged."""
    opened = journal(path)
    opened.read()
    opened.close()


def restore(path: Path) -> None:
    """Back to the oldest backup."""
    opened = journal(path)
    FileKeeper(opened, CLOCK).restore(str(sorted(backup.folder_of(path).iterdir())[0]))
    opened.close()


def drink(path: Path) -> None:
    """One entry; prints its id, or the code of what is wrong."""
    try:
        with journal(path).write() as w:
            entry = w.add(Drink(at=CLOCK.now().instant, amount_ml=250))
        say(entry.id)
    except StoreTrouble as trouble:
        say(trouble.code)


def drink_on(path: Path) -> None:
    """Entry after entry until killed; prints each id once it is written."""
    opened = journal(path)
    while True:
        with opened.write() as w:
            entry = w.add(Drink(at=CLOCK.now().instant, amount_ml=250))
        say(entry.id)


def _hold(path: Path, seconds: int) -> None:
    """A plank that is held for so long; prints each second once it is written."""
    opened = journal(path)
    now = CLOCK.now()
    with opened.write() as w:
        w.start(Plank(at=now.instant), begin("plank", now, 20))
    planks = Planks(Context(opened, CLOCK, guide(), lambda kinds: None))
    for second in range(1, seconds + 1):
        CLOCK.advance(1)
        planks.seen()
        say(str(second))


def hold(path: Path) -> None:
    """A plank of a minute, cut off."""
    _hold(path, 60)


def hold_on(path: Path) -> None:
    """A plank that only a kill ends."""
    _hold(path, sys.maxsize)


def hold_nothing(path: Path) -> None:
    """A plank that is cut off at once."""
    _hold(path, 0)


def answer_on(path: Path) -> None:
    """The checklist, run after run until killed; prints how many answers are written by now, after each."""
    content = guide()
    model = content.causes.checklist
    causes = Causes(Context(journal(path), CLOCK, content, lambda kinds: None))
    written = 0
    while True:
        run = causes.begin()
        while asked := next_question(model, run.answers):
            answer = "none" if asked == "Q0" else model.question(asked).choices[0].value
            run = causes.answer(run.id, asked, answer)
            written += 1
            say(str(written))
        causes.finish(run.id)


def start(path: Path) -> None:
    """Twenty times the start of a session, each with a journal of its own."""
    for _ in range(20):
        opened = journal(path)
        try:
            now = CLOCK.now()
            with opened.write() as w:
                w.start(Session(at=now.instant, kind="ice", limit_seconds=1200), begin("session", now, 1200))
            say("started")
        except Refused as refused:
            say(refused.code)
        opened.close()


PROGRAMS: dict[str, Callable[[Path], None]] = {
    program.__name__: program
    for program in (
        make,
        migrate,
        back_up,
        read,
        restore,
        drink,
        drink_on,
        hold,
        hold_on,
        hold_nothing,
        answer_on,
        start,
    )
}

PR_SET_PTRACER, ANYBODY = 0x59616D61, -1


def serve() -> None:
    """Each line `NAME FILE` starts a program in a child, which has all loaded already: this saves most of the time.

    Told are the child's id, what the program says, and `end` with its exit status. It begins at the next line.
    """
    while line := sys.stdin.readline():
        name, _, path = line.rstrip("\n").partition(" ")
        child = os.fork()
        if child == 0:
            run(name, Path(path))
        say(str(child))
        say(f"end {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}")


def run(name: str, path: Path) -> NoReturn:
    """The program in this process, which ends with it. It may be traced by a process that is not its parent."""
    ctypes.CDLL(None).prctl(PR_SET_PTRACER, ANYBODY, 0, 0, 0)
    sys.stdin.readline()
    PROGRAMS[name](path)
    sys.exit()


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve()
    else:
        PROGRAMS[sys.argv[1]](Path(sys.argv[2]))

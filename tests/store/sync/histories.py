"""Random histories of three computers: what is written where, what the engine brings, in what state, and when."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

from fakes import START, FakeClock
from store.entries_of import dose, drink
from store.sync.computers import Computer, files
from unclench.core.base import entries as e
from unclench.core.base.errors import Refused
from unclench.core.base.moments import Instant
from unclench.core.base.timers import begin

NAMES = ("home", "work", "laptop")
DAYS = 10
"""So wrong a clock may be."""


class Killed(BaseException):
    """The process ends here."""


class Three:
    """Three computers. `acknowledged`: ids of all that was written. `wrote`: who wrote which value of a field last."""

    def __init__(self, home: Path, chance: Random) -> None:
        self.chance = chance
        self.computers = [Computer(home, name, clock=FakeClock()) for name in NAMES]
        self.acknowledged: dict[str, str] = {}
        self.wrote: dict[tuple[str, str], dict[str, Any]] = {}
        self.joined: set[str] = set()
        self.killed = 0

    def close(self) -> None:
        for computer in self.computers:
            computer.close()

    def step(self) -> None:
        one = self.chance.choice(self.computers)
        name = self.chance.choices(list(STEPS), list(STEPS.values()))[0]
        try:
            getattr(self, name)(one)
        except Refused:
            return

    def add(self, one: Computer) -> None:
        made: list[Callable[[], e.Entry]] = [
            lambda: drink(one.clock, self.chance.randint(1, 3000)),
            lambda: dose(one.clock, self.chance.randint(1, 3)),
            lambda: e.Pain(at=self._moment(one), value=self.chance.randint(0, 10)),
            lambda: e.Stand(at=self._moment(one)),
        ]
        for entry in one.write(self.chance.choice(made)()):
            self.acknowledged[entry.id] = entry.TABLE

    def edit(self, one: Computer) -> None:
        entry = self._some(one, "drinks", "doses")
        if entry is None:
            return
        choices: dict[str, Any] = {"note": self.chance.choice(("a", "b", "c"))}
        choices |= {"amount_ml": self.chance.randint(1, 3000)} if entry.TABLE == "drinks" else {"units": 2.5}
        field = self.chance.choice(sorted(choices))
        if getattr(entry, field) == choices[field]:
            return
        with one.journal.write() as w:
            w.change(replace(entry, **{field: choices[field]}))
        self.wrote.setdefault((entry.id, field), {})[one.name] = choices[field]

    def delete(self, one: Computer) -> None:
        entry = self._some(one, "drinks", "doses", "pains")
        if entry is not None:
            with one.journal.write() as w:
                w.delete(entry)

    def undo(self, one: Computer) -> None:
        with one.journal.write() as w:
            change = w.undo()
        for key in [key for key in self.wrote if key[0] == change.entry_id]:
            self.wrote[key]["undone"] = self.wrote[key]["undone too"] = None

    def set(self, one: Computer) -> None:
        with one.journal.write() as w:
            w.set("water_glasses", self.chance.randint(4, 14))

    def episode(self, one: Computer) -> None:
        open_ones = [found for found in one.journal.read().episodes if found.eased is None]
        with one.journal.write() as w:
            if open_ones and self.chance.random() < 0.7:
                w.change(replace(open_ones[0], eased=max(open_ones[0].at.utc, one.clock.now().instant.utc)))
            else:
                began = w.add(e.Episode(at=self._moment(one)))
                self.acknowledged[began.id] = "episodes"

    def session(self, one: Computer) -> None:
        open_ones = [found for found in one.journal.read().sessions if found.ended is None]
        with one.journal.write() as w:
            if open_ones and self.chance.random() < 0.7:
                ended = max(open_ones[0].at.utc, one.clock.now().instant.utc)
                w.change(replace(open_ones[0], ended=ended, ended_by="person"))
            elif "session" not in w.facts.timers or w.facts.timers["session"].ended_boot_seconds is not None:
                entry = e.Session(at=one.clock.now().instant, kind="ice", limit_seconds=1200)
                begun = w.start(entry, begin("session", one.clock.now(), 1200))
                self.acknowledged[begun.id] = "sessions"

    def set_clock(self, one: Computer) -> None:
        one.clock.utc = START + timedelta(seconds=self.chance.randint(-DAYS * 86_400, DAYS * 86_400))

    def wait(self, one: Computer) -> None:
        del one
        seconds = self.chance.randint(0, 7200)
        for computer in self.computers:
            computer.clock.advance(seconds)

    def exchange(self, one: Computer) -> None:
        self._join(one)
        one.exchange()

    def kill(self, one: Computer) -> None:
        """In the middle of an exchange, after so many lines of it."""
        self._join(one)
        try:
            with_end_after(self.chance.randint(1, 600), one.exchange)
        except Killed:
            self.killed += 1

    def carry(self, one: Computer) -> None:
        """The engine brings some files to another computer: whole, torn, an older one again, or beside another one."""
        other = self.chance.choice([computer for computer in self.computers if computer is not one])
        found = files(one.folder)
        self.chance.shuffle(found)
        for file in found[: self.chance.randint(0, len(found))]:
            if not self._is_of(file, other):
                self._bring(file, other.folder / file.name)

    def _bring(self, file: Path, target: Path) -> None:
        content = file.read_bytes()
        match self.chance.randint(0, 9):
            case 0:
                target.write_bytes(content[: self.chance.randint(0, len(content))])
            case 1:
                lines = content.splitlines(keepends=True)
                target.write_bytes(b"".join(lines[: self.chance.randint(1, len(lines))]))
            case 2:
                copy = target.with_name(f"{target.stem}.sync-conflict-20261120-140500-ABCDEFG{target.suffix}")
                shutil.copyfile(file, copy)
            case 3:
                target.unlink(missing_ok=True)
            case _:
                shutil.copyfile(file, target)

    def settle(self) -> None:
        """The clocks are right, and all files come whole, in turn."""
        for computer in self.computers:
            computer.clock.utc = START + timedelta(days=3 * DAYS)
            self._join(computer)
        for _ in range(5):
            for computer in self.computers:
                computer.exchange()
                for other in self.computers:
                    for file in files(computer.folder):
                        if other is not computer and self._is_of(file, computer):
                            shutil.copyfile(file, other.folder / file.name)

    def _join(self, one: Computer) -> None:
        if one.name not in self.joined:
            one.join()
            self.joined.add(one.name)

    def _is_of(self, file: Path, computer: Computer) -> bool:
        here = computer.sync.status().here
        return here is not None and file.name.startswith(here.writer) and file.name.count(".") == 1

    def _moment(self, one: Computer) -> Instant:
        return one.clock.now().instant.plus(-self.chance.randint(0, 3600))

    def _some(self, one: Computer, *tables: str) -> Any:
        known = [entry for table in tables for entry in one.journal.find(table)]
        return self.chance.choice(known) if known else None


STEPS = {
    "add": 8, "edit": 6, "delete": 3, "undo": 2, "set": 2, "episode": 3, "session": 3, "set_clock": 1, "wait": 3,
    "exchange": 8, "kill": 3, "carry": 9,
}  # fmt: skip


def with_end_after(lines: int, act: Callable[[], Any]) -> None:
    """Run it; raises Killed after so many lines of the exchange."""
    left = lines

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal left
        if "/store/sync/" not in frame.f_code.co_filename or "/tests/" in frame.f_code.co_filename:
            return None
        if event == "line":
            left -= 1
            if left <= 0:
                sys.settrace(None)
                raise Killed
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        act()
    finally:
        sys.settrace(before)

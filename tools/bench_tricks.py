"""`make bench ONLY=tricks`: what a start costs with each start-up trick off, beside an empty Qt window.

All kinds of start take turns, and each is compared with the full start of the same turn, so that a busy computer slows
both. "all on, again" is the full start once more: what it differs by is the noise of the other lines.
"""

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from measure import memory, used

from unclench.startup import tricks

PYTHON = sys.executable
SETTLE = 6  # seconds until the start is over for good
COUNTED = 20  # seconds in which wake-ups are counted
Program = Callable[[tuple[str, ...], dict[str, str]], AbstractContextManager[tuple[int, float]]]

START = """
import sys
from unclench.startup import start
start.begin()
{first}
from unclench.__main__ import main
sys.exit(main(["--data-dir", sys.argv[1]]))
"""
DATACLASSES = """
import dataclasses
from unclench.core.base import record
record.record = lambda kind=None, /, **more: dataclasses.dataclass(kind, frozen=True, **more)
"""


@dataclass
class Start:
    """One kind of start, and what was measured of it turn by turn."""

    what: str
    argv: tuple[str, ...]
    env: dict[str, str] = field(default_factory=dict[str, str])
    wall: list[float] = field(default_factory=list[float])  # milliseconds until the window is painted
    cpu: list[float] = field(default_factory=list[float])  # milliseconds, all threads, until then
    memory: list[float] = field(default_factory=list[float])  # MiB at rest, without what libraries share


def starts(data: str, empty_window: str) -> list[Start]:
    """Every kind of start; the first is the full one."""

    def app(what: str, off: str = "", first: str = "") -> Start:
        return Start(what, (PYTHON, "-c", START.format(first=first), data), {"UNCLENCH_PLAIN_START": off})

    return [
        app("all on"),
        app("all on, again"),
        Start("an empty Qt window", (PYTHON, "-c", empty_window)),
        app("plain: all off", "1"),
        *(app(f"{name} off", name) for name in tricks.NAMES),
        app("dataclass for record", first=DATACLASSES),
        app("statistics for median", first="import statistics"),
    ]


def measured(program: Program, kinds: list[Start], turns: int, memory_turns: int) -> None:
    """Fill in what each costs, after one uncounted turn; each turn begins with another kind."""
    for turn in range(-1, turns):
        at = turn % len(kinds)
        for kind in kinds[at:] + kinds[:at]:
            with program(kind.argv, kind.env) as (pid, milliseconds):
                cpu = used(pid)[0] * 1000
                if turn >= 0:
                    kind.wall.append(milliseconds)
                    kind.cpu.append(cpu)
                if 0 <= turn < memory_turns:
                    time.sleep(SETTLE)
                    kind.memory.append(memory(pid, "Anonymous"))


def counted(program: Program, kinds: list[Start], turns: int) -> Iterator[str]:
    """Wake-ups a second while a countdown is on the screen, which is what the settings of Qt are for."""
    shown = [kind for kind in kinds if kind.what in ("all on", *(f"{name} off" for name in tricks.SETTINGS))]
    wakes: dict[str, list[float]] = {kind.what: [] for kind in shown}
    for _ in range(turns):
        for kind in shown:
            with program(kind.argv, kind.env) as (pid, _):
                time.sleep(SETTLE)
                before = used(pid)[1]
                time.sleep(COUNTED)
                wakes[kind.what].append((used(pid)[1] - before) / COUNTED)
    yield from (f"{what:24}{statistics.median(found):>11.1f} wake-ups a second" for what, found in wakes.items())


def lines(kinds: list[Start]) -> Iterator[str]:
    """The table: differences from the full start, medians of the turns."""
    full = kinds[0]
    yield f"{'':24}{'until painted':>15}{'':>17}{'CPU until then':>17}{'':>17}{'memory at rest':>17}"
    for kind in kinds:
        wall, cpu = _compared(kind.wall, full.wall), _compared(kind.cpu, full.cpu)
        mib = statistics.median(kind.memory)
        more = mib - statistics.median(full.memory)
        yield f"{kind.what:24}{wall:>32}{cpu:>34}{mib:>11.1f} {more:>+5.1f} MiB"


def _compared(values: list[float], full: list[float]) -> str:
    """The median, by how much the median turn differs from the full start, and in percent of that."""
    more = statistics.median(value - other for value, other in zip(values, full, strict=True))
    return f"{statistics.median(values):.0f} ms {more:+6.1f} ({more * 100 / statistics.median(full):+5.1f} %)"

"""`make bench ONLY=tricks`: what a start costs with each start-up trick off, beside an empty Qt window.

All kinds of start take turns, so that a busy computer slows all of them. "all on, again" is the full start once more:
what it differs by is the noise of the other lines.
"""

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from measure import made_memory, used

from unclench.startup import tricks

PYTHON = sys.executable
SETTLE = 6  # seconds until the start is over for good
PLANKS = 3  # turns
Program = Callable[[tuple[str, ...], dict[str, str]], AbstractContextManager[tuple[int, float]]]

START = """
import sys
from unclench.startup import quick_start as start
start.begin()
{first}
from unclench.__main__ import main
sys.exit(main(["--data-dir", sys.argv[1]]))
"""
DATACLASSES = """
import dataclasses
from unclench.core.base import frozen_record as record
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
        return Start(what, (PYTHON, "-c", START.format(first=first), data), {tricks.VARIABLE: off})

    return [
        app("all on"),
        app("all on, again"),
        Start("an empty Qt window", (PYTHON, "-c", empty_window)),
        app("plain: all off", "1"),
        *(app(f"{name} off", name) for name in tricks.NAMES),
        app("dataclass for record", first=DATACLASSES),
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
                    kind.memory.append(made_memory(pid))


def settings(plank: Callable[[dict[str, str]], tuple[float, float]]) -> Iterator[str]:
    """What the settings of Qt are for: a picture that moves. They need not make the start shorter."""
    yield f"\n{'A plank on the screen':24}{'CPU of one core':>24}{'wake-ups a second':>26}"
    kinds = {"all on": "", **{f"{name} off": name for name in tricks.SETTINGS}}
    rounds = [[plank({tricks.VARIABLE: off}) for off in kinds.values()] for _ in range(PLANKS)]
    for what, found in zip(kinds, zip(*rounds, strict=True), strict=True):
        cpu, wakes = (statistics.median(values) for values in zip(*found, strict=True))
        yield f"{what:24}{cpu:>22.1f} %{wakes:>26.0f}"


def lines(kinds: list[Start]) -> Iterator[str]:
    """The table: by how much each differs from the full start."""
    full = kinds[0]
    yield f"{'':24}{'until painted':>24}{'CPU until then':>26}{'memory at rest':>24}"
    for kind in kinds:
        mib, least = statistics.median(kind.memory), statistics.median(full.memory)
        wall, cpu = _compared(kind.wall, full.wall), _compared(kind.cpu, full.cpu)
        yield f"{kind.what:24}{wall:>24}{cpu:>26}{mib:>14.1f} {mib - least:>+5.1f} MiB"


def _compared(values: list[float], full: list[float]) -> str:
    """The lower quartile, for a busy computer only adds to it; and how much more that is than the full start."""
    value, least = (statistics.quantiles(found, n=4)[0] for found in (values, full))
    return f"{value:.0f} ms ({(value - least) * 100 / least:+5.1f} %)"

"""`make bench`: what Unclench costs beside an empty program with the same Qt, measured in the same run.

The budgets live here and nowhere else. Both programs take turns (round robin), on a private X server.
"""

import argparse
import itertools
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import bench_bundle
import bench_data
import bench_tricks
from measure import Screen, load, made_memory, memory, used

from end_to_end.desktop import Desktop, until

PYTHON = sys.executable
SCRIPT = Path(PYTHON).with_name("unclench")
UNCLENCH = (str(SCRIPT),) if SCRIPT.is_file() else (PYTHON, "-m", "unclench")
KINDS = ("sitting", "posture", "shift", "water", "walk", "plank", "stretch")
ALL_NUDGES = {"understood": True, "nudges_on": True, "work_hours": "mon-sun 00:00-23:59"} | {
    f"nudge_{kind}": True for kind in KINDS
}
EMPTY_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QTabWidget
app, window, tabs = QApplication(sys.argv), QMainWindow(), QTabWidget()
for name in ("One", "Two", "Three"):
    tabs.addTab(QLabel("Nothing in " + name), name)
window.setCentralWidget(tabs)
window.resize(900, 640)
window.show()
sys.exit(app.exec())
"""
EMPTY_TRAY = """
import sys
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
app, menu, pixmap = QApplication(sys.argv), QMenu(), QPixmap(22, 22)
app.setQuitOnLastWindowClosed(False)
pixmap.fill("teal")
menu.addAction("Quit")
tray = QSystemTrayIcon(QIcon(pixmap))
tray.setContextMenu(menu)
tray.show()
sys.exit(app.exec())
"""
ANSWER_PLANK = """
import sys
from unclench.composition.file_services import open_services
from unclench.system import paths
found = paths.find(sys.argv[1])
paths.make(found)
services, _ = open_services(found, lambda kinds: None)
services.cautions.answer("plank", {"floor_hard": "n"})
services.preferences.change("plank_lead_in", 5)
"""
PLANK_LEAD_IN, PLANK_MEASURED = 5, 15
TEN_YEARS = 3652  # days
RANGES = ("day", "week", "four_weeks", "year", "all")
FRAME, FRAMES_SETTLE, FRAMES_MEASURED = 33, 5, 25  # milliseconds from frame to frame; seconds


@dataclass(frozen=True)
class Row:
    what: str
    result: float
    limit: float
    unit: str
    floor: str = ""

    def __str__(self) -> str:
        said = "OK" if self.result <= self.limit else "over"
        result, limit = f"{self.result:.2f} {self.unit}", f"{self.limit:.2f} {self.unit}"
        return f"{self.what:48} {limit:>16} {result:>16}  {said:5} {self.floor}"


class Bench:
    def __init__(self, desktop: Desktop, folder: Path, runs: int, seconds: float) -> None:
        self.desktop, self.folder, self.runs, self.seconds = desktop, folder, runs, seconds
        self.screen = Screen(desktop.env["DISPLAY"])
        self.windows = self._tray_host()

    def _tray_host(self) -> set[int]:
        """Start the tray; gives its own windows. A window manager that has only just started may lose it."""
        for last in (False, False, True):
            host = self.desktop.spawn("trayer")
            try:
                return until(self.screen.windows, "no tray", seconds=4)
            except TimeoutError:
                if last:
                    raise
                host.kill()
        return set()

    def window(self) -> bool:
        return any(self.screen.painted(w) for w in self.screen.windows() - self.windows)

    def tray(self) -> bool:
        return bool(self.screen.tray_icons())

    @contextmanager
    def program(
        self, argv: tuple[str, ...], there: Callable[[], bool], env: dict[str, str] | None = None
    ) -> Iterator[tuple[int, float]]:
        """Start it; gives its id and the milliseconds until it was there. It is killed after."""
        begin = time.monotonic()
        process = self.desktop.spawn(*argv, env=env)
        try:
            until(there, f"{argv} did not show itself", every=0.001)
            yield process.pid, (time.monotonic() - begin) * 1000
        finally:
            process.terminate()
            process.wait(10)
            until(lambda: self.screen.windows() <= self.windows and not self.screen.tray_icons(), "it is still there")

    def exits(self, argv: tuple[str, ...]) -> float:
        """Milliseconds until it has ended."""
        begin = time.monotonic()
        status = self.desktop.spawn(*argv).wait()
        assert status == 0, f"{argv} ended with {status}"
        return (time.monotonic() - begin) * 1000

    def starts(self, argv: tuple[str, ...], there: Callable[[], bool]) -> float:
        with self.program(argv, there) as (_, milliseconds):
            return milliseconds

    def turns(self, *measures: Callable[[], float]) -> list[float]:
        """The median of each, taken in turns after one uncounted turn."""
        rounds = [[measure() for measure in measures] for _ in range(self.runs + 1)][1:]
        return [statistics.median(column) for column in zip(*rounds, strict=True)]

    def rest(
        self, argv: tuple[str, ...], there: Callable[[], bool], settle: float = 10, seconds: float = 0
    ) -> tuple[float, float, float]:
        """At rest: memory in MiB, CPU in percent, wake-ups a second. `seconds`: when other than for every sample."""
        with self.program(argv, there) as (pid, _):
            time.sleep(settle)
            (cpu, switches), begin = used(pid), time.monotonic()
            time.sleep(seconds or self.seconds)
            (cpu_end, switches_end), passed = used(pid), time.monotonic() - begin
            return memory(pid), (cpu_end - cpu) * 100 / passed, (switches_end - switches) / passed

    def made(self, argv: tuple[str, ...], there: Callable[[], bool]) -> float:
        """The memory that it has filled itself at rest, MiB."""
        with self.program(argv, there) as (pid, _):
            time.sleep(10)
            return made_memory(pid)

    def start_session(self, data: Path) -> None:
        """Twenty minutes of ice since six: past the breathing disc, and nobody stops it. It may run already."""
        began = (datetime.now().astimezone() - timedelta(minutes=6)).isoformat(timespec="seconds")
        words = ("ice", "start", "--minutes", "20", "--override", "measuring", "--at", began)
        if self.desktop.spawn(*self.app(data, *words)).wait() > 1:
            raise AssertionError("no session could be started")

    def plank(self, data: Path, env: dict[str, str] | None = None) -> tuple[float, float]:
        """While a plank covers the screen: CPU of one core in percent, wake-ups a second."""
        self.exits((PYTHON, "-c", ANSWER_PLANK, str(data)))
        with self.program(self.app(data), self.window, env) as (pid, _):
            self.exits(self.app(data, "plank", "start"))
            time.sleep(PLANK_LEAD_IN + 2)
            (cpu, switches), begin = used(pid), time.monotonic()
            time.sleep(PLANK_MEASURED)
            (cpu_end, switches_end), passed = used(pid), time.monotonic() - begin
            self.exits(self.app(data, "plank", "stop"))
            return (cpu_end - cpu) * 100 / passed, (switches_end - switches) / passed

    def history(self, data: Path, *ranges: str) -> dict[str, float]:
        """Milliseconds until History is painted with the first range, and until each of the others is."""
        program = Path(__file__).with_name("bench_history.py")
        argv = [PYTHON, str(program), str(data), *ranges]
        done = subprocess.run(argv, env=self.desktop.env, capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    def app(self, data: Path, *argv: str) -> tuple[str, ...]:
        return (*UNCLENCH, "--data-dir", str(data), *argv)


def month(b: Bench) -> Path:
    """A month of one person, who has long closed the welcome."""
    data = bench_data.make(b.folder / "month", entries=600)
    bench_data.settle(data, {"welcome_done": True})
    return data


def starting(b: Bench) -> Iterator[Row]:
    empty, full = (PYTHON, "-c", EMPTY_WINDOW), b.app(month(b))
    floor, shown = b.turns(lambda: b.starts(empty, b.window), lambda: b.starts(full, b.window))
    yield Row(
        "Cold start to painted window, a month of data", shown / floor, 1.25, "x", f"{shown:.0f} / {floor:.0f} ms"
    )
    new = iter(range(1000))
    first = b.turns(lambda: b.starts(b.app(b.folder / f"new{next(new)}"), b.window))[0]
    yield Row("First run ever", first, 300, "ms")


def hiding(b: Bench) -> Iterator[Row]:
    empty, full = (PYTHON, "-c", EMPTY_TRAY), b.app(month(b), "--hidden")
    floor, shown = b.turns(lambda: b.starts(empty, b.tray), lambda: b.starts(full, b.tray))
    yield Row("Start hidden to the tray", shown / floor, 1.25, "x", f"{shown:.0f} / {floor:.0f} ms")


def answering(b: Bench) -> Iterator[Row]:
    data = month(b)
    with b.program(b.app(data), b.window):
        bare, said = b.turns(lambda: b.exits((PYTHON, "-c", "pass")), lambda: b.exits(b.app(data, "status", "--json")))
    yield Row("Command line while the app runs", said / bare, 5, "x", f"{said:.0f} / {bare:.0f} ms")


def resting(b: Bench) -> Iterator[Row]:
    data, floor = month(b), b.rest((PYTHON, "-c", EMPTY_TRAY), b.tray)
    _, cpu, wakes = b.rest(b.app(data, "--hidden"), b.tray)
    yield Row("Hidden, nothing running: wake-ups", wakes, 0.1, "/s", f"{floor[2]:.2f} /s")
    yield Row("Hidden, nothing running: CPU", cpu, 0.004, "%", f"{floor[1]:.3f} %")
    bench_data.settle(data, ALL_NUDGES)
    _, cpu, wakes = b.rest(b.app(data, "--hidden"), b.tray)
    yield Row("Hidden, all nudges on, nobody there: wake-ups", wakes, 0.1, "/s")
    b.start_session(data)
    mib, cpu, wakes = b.rest(b.app(data, "--hidden"), b.tray)
    yield Row(
        "Hidden, session running: memory above floor", mib - floor[0], 8, "MiB", f"{mib:.1f} / {floor[0]:.1f} MiB"
    )
    yield Row("Hidden, session running: wake-ups", wakes, 0.1, "/s")
    yield Row("Hidden, session running: CPU", cpu, 0.004, "%")


def counting(b: Bench) -> Iterator[Row]:
    data, floor = month(b), b.rest((PYTHON, "-c", EMPTY_WINDOW), b.window)
    b.start_session(data)
    mib, cpu, wakes = b.rest(b.app(data), b.window, seconds=60)  # tray and cards change once a minute
    yield Row("Window: memory above floor", mib - floor[0], 16, "MiB", f"{mib:.1f} / {floor[0]:.1f} MiB")
    yield Row("Countdown visible: wake-ups", wakes, 5, "/s")
    yield Row("Countdown visible: CPU", cpu, 0.2, "%")


def planking(b: Bench) -> Iterator[Row]:
    yield Row("Plank on the whole screen: CPU of one core", b.plank(b.folder / "plank")[0], 10, "%")


def framing(b: Bench) -> Iterator[Row]:
    data = b.folder / "frames"
    b.exits((PYTHON, "-c", ANSWER_PLANK, str(data)))
    with b.program(b.app(data), b.window):
        time.sleep(FRAMES_SETTLE)
        b.exits(b.app(data, "plank", "start"))
        drawn = b.screen.frames(FRAMES_MEASURED)
    gaps = [after - before for before, after in itertools.pairwise(drawn)]
    yield Row("Plank: the latest frame in 25 s, behind its time", max(gaps) - FRAME, 50, "ms", f"{len(drawn)} frames")


def filled(b: Bench) -> Iterator[Row]:
    small, big = month(b), bench_data.make(b.folder / "filled", entries=100_000)
    few, many = b.turns(lambda: b.starts(b.app(small), b.window), lambda: b.starts(b.app(big), b.window))
    yield Row("100,000 entries: longer until the tab is shown", many - few, 150, "ms", f"{many:.0f} / {few:.0f} ms")
    with b.program(b.app(big), b.window):
        bare, said = b.turns(lambda: b.exits(b.app(big, "status")), lambda: b.exits(b.app(big, "log", "pain", "3")))
    yield Row("100,000 entries: one entry, above a status", said - bare, 50, "ms", f"{said:.0f} / {bare:.0f} ms")


def working(b: Bench) -> Iterator[Row]:
    big, out = bench_data.make(b.folder / "filled", entries=100_000), b.folder / "out"
    b.exits(b.app(big, "export", str(out)))
    fresh = b.exits(b.app(b.folder / "fresh", "import", str(out / "unclench.json")))
    yield Row("100,000 entries: a fresh import", fresh / 1000, 5, "s")
    with b.program(b.app(big), b.window):
        going, said = b.desktop.spawn(*b.app(big, "export", str(out), "--force")), list[float]()
        while going.poll() is None:
            said.append(b.exits(b.app(big, "status")))
    most = f"{max(said):.0f} ms at most"
    yield Row("100,000 entries: status while an export runs", statistics.median(said), 100, "ms", most)


def growing(b: Bench) -> Iterator[Row]:
    """The app beside a diary of a month, and of ten years."""
    small, big = bench_data.years(b.folder / "days", 30), bench_data.years(b.folder / "years", TEN_YEARS)
    few, many = b.turns(lambda: b.starts(b.app(small), b.window), lambda: b.starts(b.app(big), b.window))
    yield Row("Ten years: start, beside that of a month", many / few, 1.05, "x", f"{many:.0f} / {few:.0f} ms")
    light, heavy = (b.rest(b.app(data), b.window, seconds=1)[0] for data in (small, big))
    yield Row("Ten years: memory, beside that of a month", heavy / light, 1.05, "x", f"{heavy:.1f} / {light:.1f} MiB")


def looking_back(b: Bench) -> Iterator[Row]:
    """History in a window of its own; the floor is a page with one word."""
    data = bench_data.years(b.folder / "years", TEN_YEARS)
    opened = [b.history(data, first, *RANGES) for first in RANGES for _ in range(max(1, b.runs // len(RANGES)))]
    middle = {name: statistics.median(one[name] for one in opened) for name in ("floor", "open", *RANGES)}
    floor = f"{middle['floor']:.0f} ms"
    yield Row("Ten years: History opens", middle["open"], 150, "ms", floor)
    for name in RANGES:
        yield Row(f"Ten years: change of range, {name.replace('_', ' ')}", middle[name], 100, "ms", floor)


def bundling(b: Bench) -> Iterator[Row]:
    """The bundle; memory without what libraries share, which other programs may use just then."""
    data, frozen = month(b), str(bench_bundle.built())
    empty = (str(bench_bundle.empty_window(EMPTY_WINDOW)),)
    bundle, venv = (frozen, "--data-dir", str(data)), b.app(data)
    floor, shown, plain = b.turns(*(lambda argv=argv: b.starts(argv, b.window) for argv in (empty, bundle, venv)))
    yield Row("Bundle: start, beside an empty window", shown / floor, 1.3, "x", f"{shown:.0f} / {floor:.0f} ms")
    yield Row("Bundle: start, beside .venv", shown / plain, 1.2, "x", f"{shown:.0f} / {plain:.0f} ms")
    mine, theirs = (b.made(argv, b.window) for argv in (bundle, venv))
    yield Row("Bundle: memory above .venv", mine - theirs, 3, "MiB", f"{mine:.1f} / {theirs:.1f} MiB")
    yield Row("Bundle: on the disk", bench_bundle.size(bench_bundle.BUNDLE), 150, "MiB")
    for archive in bench_bundle.archives():
        yield Row("Bundle: to download", archive.stat().st_size / bench_bundle.MIB, 60, "MiB", archive.name)


def tricking(b: Bench) -> Iterator[Row]:
    kinds = bench_tricks.starts(str(month(b)), EMPTY_WINDOW)
    bench_tricks.measured(lambda argv, env: b.program(argv, b.window, env), kinds, b.runs, memory_turns=3)
    print(*bench_tricks.lines(kinds), sep="\n", flush=True)
    folder = iter(range(1000))
    print(*bench_tricks.settings(lambda env: b.plank(b.folder / f"plank{next(folder)}", env)), sep="\n")
    yield from ()


PARTS = {
    **{"start": starting, "hidden": hiding, "answer": answering},
    **{
        "rest": resting,
        "countdown": counting,
        "filled": filled,
        "work": working,
        "years": growing,
        "history": looking_back,
        "plank": planking,
        "frames": framing,
        "tricks": tricking,
        "bundle": bundling,
    },
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="only these parts")
    parser.add_argument("--runs", type=int, default=9, help="counted turns of each start")
    parser.add_argument("--seconds", type=float, default=20, help="length of each sample at rest")
    asked = parser.parse_args()
    print(f"Load before: {load():.2f}. Every number is from this run; compare ratios, not milliseconds.\n")
    print(f"{'':48} {'target':>16} {'result':>16}         beside the floor")
    over = 0
    with tempfile.TemporaryDirectory() as home, Desktop(Path(home), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="0") as desktop:
        bench = Bench(desktop, Path(home) / "data", asked.runs, asked.seconds)
        for part in asked.parts or PARTS:
            try:
                for row in PARTS[part](bench):
                    print(row, flush=True)
                    over += row.result > row.limit
            except (TimeoutError, AssertionError, subprocess.SubprocessError) as trouble:
                print(f"{part}: could not be measured: {trouble}", flush=True)
                over += 1
    sys.exit(f"\n{over} over." if over else 0)


if __name__ == "__main__":
    main()

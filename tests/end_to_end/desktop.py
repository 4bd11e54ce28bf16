"""A private desktop for one test: X server, session bus, window manager, accessibility.

Programs run in it and are ended with it:

with Desktop(tmp_path) as desktop:
    app = desktop.app()
    app.press("Start ice")
    app.find("Stop")
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self, TypeVar

import pytest
from jeepney.io.blocking import open_dbus_connection

from end_to_end.accessible import Gone, Node, Seen, Tree, ask
from unclench.cli import client
from unclench.system import paths

T = TypeVar("T")
MARK = "UNCLENCH_TEST_DESKTOP"  # finds what was started here, also when its parent is gone
HOME = {
    "HOME": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}


READ_SECONDS = 0.8
PATIENCE = 90.0
"""Seconds: nobody waits so long on a quiet machine; a busy one must not fail a test that is about something else."""


LONGEST_PAUSE = 0.25  # seconds


def until(answer: Callable[[], T], what: str = "", seconds: float = PATIENCE, every: float = 0.01) -> T:
    """The first truthy answer; looks again after `every` so many seconds.

    It pauses at least as long as the look took: what is waited for needs the processor too.
    """
    begun = now = time.monotonic()
    while not (found := answer()):
        looked = time.monotonic() - now
        if now + looked > begun + seconds:
            raise TimeoutError(f"{what} after {seconds} s")
        time.sleep(max(every, min(looked, LONGEST_PAUSE)))
        now = time.monotonic()
    return found


def read_screen() -> None:
    """A person looks before they press: what has just come up is deaf to Enter, Space and the mouse for 0.6 s."""
    end = time.monotonic() + READ_SECONDS
    until(lambda: time.monotonic() >= end)


class Desktop:
    """Everything of the person lives below `home`; `env` is what programs on this desktop see."""

    def __init__(self, home: Path, *, size: str = "1600x1000", **env: str) -> None:
        self._size = size
        self._id = uuid.uuid4().hex
        self._runtime = tempfile.mkdtemp(prefix="unclench-")  # short: socket paths have 108 bytes
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "PYTHONPATH", "TZ", "LANG", "LD_LIBRARY_PATH")}
        self.env = {"LANG": "C.UTF-8", **kept, MARK: self._id, "XDG_RUNTIME_DIR": self._runtime}
        self.env |= {"XDG_SESSION_TYPE": "x11", "XDG_DATA_DIRS": "/usr/local/share:/usr/share"}
        self.env |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        self.env |= self.home(home) | env
        self._tree: Tree | None = None
        self._started: list[subprocess.Popen[bytes]] = []

    def home(self, home: Path) -> dict[str, str]:
        """The variables that make `home` a person's home; its folders are made."""
        folders = {name: home / below for name, below in HOME.items()}
        for folder in folders.values():
            folder.mkdir(parents=True, exist_ok=True)
        return {name: str(folder) for name, folder in folders.items()}

    def __enter__(self) -> Self:
        try:
            read, write = os.pipe()
            self.screen = self.spawn(
                *("Xvfb", "-displayfd", str(write), "-screen", "0", f"{self._size}x24", "-nolisten", "tcp", "-noreset"),
                pass_fds=[write],
            )
            os.close(write)
            with os.fdopen(read) as pipe:
                self.env["DISPLAY"] = ":" + pipe.readline().strip()
            bus = self.bus = self.spawn(
                "dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE
            )
            assert bus.stdout is not None
            self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
            self.env["DBUS_SYSTEM_BUS_ADDRESS"] = self.env["DBUS_SESSION_BUS_ADDRESS"]  # nothing real behind it
            self.spawn("openbox", "--sm-disable")
            until(lambda: b"window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "window manager")
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends every program of this desktop."""
        if self._tree:
            self._tree.close()
        while ours := self.running():
            for pid in ours:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    continue
            time.sleep(0.01)
        for process in self._started:
            process.wait()
            for pipe in (process.stdin, process.stdout, process.stderr):
                if pipe:
                    pipe.close()
        shutil.rmtree(self._runtime, ignore_errors=True)

    def running(self) -> list[int]:
        needle, found = f"{MARK}={self._id}".encode(), []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                if needle in (folder / "environ").read_bytes():
                    found.append(int(folder.name))
            except OSError:  # it has ended, or is not ours
                continue
        return found

    def spawn(self, *argv: str, env: dict[str, str] | None = None, **popen: Any) -> subprocess.Popen[bytes]:
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._started.append(subprocess.Popen(argv, env=self.env | (env or {}), **{**quiet, **popen}))
        return self._started[-1]

    def run(self, *argv: str, env: dict[str, str] | None = None) -> bytes:
        """What a program prints on standard output."""
        return subprocess.run(argv, env=self.env | (env or {}), capture_output=True, check=False).stdout

    @property
    def tree(self) -> Tree:
        """The accessible tree of this desktop."""
        if self._tree is None:
            self._tree = Tree(self.env["DBUS_SESSION_BUS_ADDRESS"])
        return self._tree

    @property
    def names(self) -> str:
        """Who is on the session bus; nobody where there is none."""
        bus = "org.freedesktop.DBus"
        try:
            with open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"]) as connection:
                return " ".join(ask(connection, bus, "/org/freedesktop/DBus", bus, "ListNames"))
        except OSError:
            return ""

    @property
    def address(self) -> str:
        """Where the app of this person listens."""
        with pytest.MonkeyPatch.context() as patch:
            for name in (*HOME, "XDG_RUNTIME_DIR"):
                patch.setenv(name, self.env[name])
            return paths.find().address

    def ask(self, *words: str) -> Any:
        """The answer to one command: of the open app, which is asked as the command line does, else from the file."""
        argv = [*words, "--json"]
        answer = client.ask(self.address, argv, "/")
        out = answer[1] if answer else self.run(sys.executable, "-m", "unclench", *argv).decode()
        return json.loads(out)

    def command(self, *argv: str) -> str:
        """What one Unclench command prints; it must end well."""
        done = subprocess.run(
            [sys.executable, "-m", "unclench", *argv], env=self.env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def app(self, *argv: str, program: tuple[str, ...] = (), **popen: Any) -> "App":
        """Unclench with these arguments, or another program."""
        program = program or (sys.executable, "-m", "unclench")
        return App(self, self.spawn(*program, *argv, stderr=subprocess.PIPE, **popen))


class App:
    """A program on a desktop, used as a screen reader would: by the names and roles of its controls."""

    def __init__(self, desktop: Desktop, process: subprocess.Popen[bytes]) -> None:
        self.desktop, self.process = desktop, process
        self._root: Node | None = None

    def running(self) -> bool:
        """True; raises AssertionError with its last words when it has ended."""
        if self.process.poll() is not None:
            assert self.process.stderr is not None
            raise AssertionError(f"ended with {self.process.returncode}: {self.process.stderr.read().decode()}")
        return True

    def root(self) -> Node | None:
        """The program itself in the accessible tree; None before its first window."""
        if self._root is None:
            self._root = self.desktop.tree.program(self.process.pid)
        return self._root

    def nodes(self) -> list[Seen]:
        """All that is showing now; nothing before the first window. Raises Gone when it changes meanwhile."""
        root = self.root() if self.running() else None
        return self.desktop.tree.seen(root) if root else []

    def look(self, name: str, role: str = "") -> Node | None:
        """The control with this name that is showing, or None; looks once."""
        try:
            called = (seen.node for seen in self.nodes() if seen.name == name)
            return next((node for node in called if role in ("", node.role)), None)
        except Gone:  # it went while we looked, or has begun anew
            self._root = None
            return None

    def find(self, name: str, role: str = "", seconds: float = PATIENCE) -> Node:
        """Waits for the control with this name."""
        return self._wait(lambda: self.look(name, role), name, role, seconds)

    def press(self, name: str, role: str = "", seconds: float = PATIENCE) -> None:
        """Presses the control with this name as soon as it is showing and enabled."""

        def pressed() -> bool:
            try:
                return bool((node := self.look(name, role)) and node.enabled and node.press())
            except Gone:
                return False

        self._wait(pressed, name, role, seconds)

    def _wait(self, answer: Callable[[], T], name: str, role: str, seconds: float) -> T:
        try:
            return until(answer, f"{role or 'control'} {name!r}", seconds)
        except TimeoutError as late:
            raise AssertionError(f"still no {late}; showing: {', '.join(self.texts()) or 'nothing'}") from None

    def texts(self) -> list[str]:
        """Every name that is showing, from top to bottom."""
        try:
            return [seen.name for seen in self.nodes() if seen.name]
        except Gone:
            self._root = None
            return []

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def close(self, seconds: float = PATIENCE) -> int:
        """Asks it to end, as a session that closes would."""
        self.process.terminate()
        return self.process.wait(seconds)

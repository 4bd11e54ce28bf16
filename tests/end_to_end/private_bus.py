"""A message bus of its own, with made-up services on it (python3-dbusmock), for session and system alike."""

import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any, Self

import pytest

MOCK = "/usr/bin/python3"
missing = pytest.mark.skipif(
    not shutil.which("dbus-daemon")
    or subprocess.run([MOCK, "-c", "import dbusmock"], capture_output=True).returncode != 0,
    reason="needs dbus-daemon and python3-dbusmock",
)


class PrivateBus:
    """`env` is what programs on this bus see; all started here ends with it."""

    def __init__(self, folder: Path) -> None:
        self._address = f"unix:path={folder}/bus"
        self._processes: list[subprocess.Popen[bytes]] = []
        self.env = {"DBUS_SESSION_BUS_ADDRESS": self._address, "DBUS_SYSTEM_BUS_ADDRESS": self._address}

    def __enter__(self) -> Self:
        self.spawn("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={self._address}")
        _until(lambda: "org.freedesktop.DBus" in self._names(), "the bus")
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            process.kill()
            process.wait()

    def spawn(self, *argv: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(argv, env={**os.environ, **self.env}, stdout=subprocess.DEVNULL)
        self._processes.append(process)
        return process

    def mock(self, name: str, *argv: str) -> subprocess.Popen[bytes]:
        """Start a made-up service; it is there when this returns."""
        process = self.spawn(MOCK, "-m", "dbusmock", *argv)
        _until(lambda: name in self._names(), name)
        return process

    def _names(self) -> str:
        """Who is on the bus; nobody while it does not take calls yet, although its socket is there."""
        try:
            return self.call("org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListNames")
        except subprocess.CalledProcessError:
            return ""

    def call(self, service: str, path: str, method: str, *arguments: str) -> str:
        """What `gdbus call` prints."""
        argv = ("gdbus", "call", "--session", "-d", service, "-o", path, "-m", method, "--", *arguments)
        return subprocess.run(
            argv, env={**os.environ, **self.env}, capture_output=True, text=True, check=True, timeout=120
        ).stdout

    def signal(self, service: str, path: str, name: str, signature: str, *arguments: Any) -> None:
        """Let a made-up service send a signal."""
        interface, _, member = name.rpartition(".")
        values = "[" + ", ".join(f"<{a}>" for a in arguments) + "]"
        self.call(service, path, "org.freedesktop.DBus.Mock.EmitSignal", interface, member, signature, values)


def _until(there: Any, what: str, seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while not there():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.01)

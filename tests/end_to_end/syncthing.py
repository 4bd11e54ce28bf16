"""Two real Syncthing instances that know only each other: loopback, no relays, announcements, NAT or reports."""

import json
import os
import re
import socket
import subprocess
import urllib.request
from pathlib import Path
from typing import Any, Self

from end_to_end.desktop import until

FOLDER = "diary"
OFF = (
    "globalAnnounceEnabled",
    "localAnnounceEnabled",
    "relaysEnabled",
    "natEnabled",
    "startBrowser",
    "crashReportingEnabled",
    "announceLANAddresses",
)
NUMBERS = {"autoUpgradeIntervalH": 0, "urAccepted": -1, "reconnectionIntervalS": 1, "stunKeepaliveStartS": 0}

ALONE = {"STMONITORED": "yes"}
"""No second process that would start it again."""


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Syncthing:
    """One instance with its own home; `shared` is its side of the folder."""

    def __init__(self, home: Path) -> None:
        self.home, self.shared = home / "syncthing", home / "shared"
        self.shared.mkdir(parents=True)
        self.port, self.gui = free_port(), free_port()
        self._process: subprocess.Popen[bytes] | None = None
        said = self._run("generate", "--no-default-folder", "--skip-port-probing")
        self.id = re.search(r"Device ID: (\S+)", said)[1]  # type: ignore[index]
        self._key = ""

    def configure(self, other: "Syncthing") -> None:
        """Share the folder with the other one, and talk to nobody else."""
        file = self.home / "config.xml"
        text = file.read_text("utf-8")
        for name in OFF:
            text = text.replace(f"<{name}>true</{name}>", f"<{name}>false</{name}>")
        for name, value in NUMBERS.items():
            text = re.sub(f"<{name}>-?[0-9]+</{name}>", f"<{name}>{value}</{name}>", text)
        text = text.replace("<listenAddress>default<", f"<listenAddress>tcp://127.0.0.1:{self.port}<")
        text = text.replace("<stunServer>default</stunServer>", "").replace("127.0.0.1:8384", f"127.0.0.1:{self.gui}")
        self._key = re.search("<apikey>(.*)</apikey>", text)[1]  # type: ignore[index]
        devices = f'<device id="{self.id}"/><device id="{other.id}"/>'
        more = (
            f'<device id="{other.id}" name="other"><address>tcp://127.0.0.1:{other.port}</address></device>'
            f'<folder id="{FOLDER}" path="{self.shared}" type="sendreceive" rescanIntervalS="3600" '
            f'fsWatcherEnabled="true" fsWatcherDelayS="1">{devices}<maxConflicts>10</maxConflicts></folder>'
        )
        file.write_text(text.replace("</configuration>", f"{more}</configuration>"), "utf-8")

    def start(self) -> Self:
        log = (self.home / "log").open("ab")
        line = ["syncthing", "serve", "--home", str(self.home), "--no-browser", "--no-restart", "--no-upgrade"]
        self._process = subprocess.Popen(line, stdout=log, stderr=log, env=os.environ | ALONE)
        log.close()
        until(lambda: self.ask("GET", "system/ping"), "Syncthing does not answer")
        return self

    def kill(self) -> None:
        """kill -9, if it runs."""
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None

    def ask(self, method: str, path: str) -> Any:
        """The answer of its own interface; None while nobody answers."""
        call = urllib.request.Request(f"http://127.0.0.1:{self.gui}/rest/{path}", method=method)
        call.add_header("X-API-Key", self._key)
        try:
            with urllib.request.urlopen(call, timeout=30) as answer:
                text = answer.read()
        except OSError:
            return None
        return json.loads(text) if text else {}

    def scan(self) -> None:
        """Look at the folder now, as it would a second or more after a change."""
        self.ask("POST", f"db/scan?folder={FOLDER}")

    def connected(self) -> bool:
        found = self.ask("GET", "system/connections")
        return bool(found) and any(one["connected"] for one in found["connections"].values())

    def _run(self, *argv: str) -> str:
        done = subprocess.run(
            ["syncthing", argv[0], "--home", str(self.home), *argv[1:]], capture_output=True, text=True, check=True
        )
        return done.stdout + done.stderr


class Pair:
    """Both of them, running and connected; ended with the block."""

    def __init__(self, folder: Path) -> None:
        self.both = (Syncthing(folder / "home"), Syncthing(folder / "work"))
        for one, other in (self.both, self.both[::-1]):
            one.configure(other)

    def __enter__(self) -> tuple[Syncthing, Syncthing]:
        try:
            for one in self.both:
                one.start()
            self.meet()
        except BaseException:
            self.__exit__()
            raise
        return self.both

    def meet(self) -> None:
        until(lambda: all(one.connected() for one in self.both), "the two do not connect")

    def __exit__(self, *_: object) -> None:
        for one in self.both:
            one.kill()

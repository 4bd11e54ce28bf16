"""One of several computers on this machine: its own folders, its own app without a screen, its commands."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from end_to_end.desktop import HOME, until
from unclench.cli import client

ADDRESS = "from unclench.system import paths; print(paths.find().address)"


class Computer:
    """`home` is the person's home there; `runtime` a short path for its socket."""

    def __init__(self, home: Path, runtime: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        runtime.mkdir(mode=0o700, parents=True)
        self.home = home
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "TZ") if name in os.environ}
        self.env = {**kept, "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen"}
        self.env |= {name: str(home / below) for name, below in HOME.items()}
        found = subprocess.run(
            [sys.executable, "-c", ADDRESS], env=self.env, capture_output=True, text=True, check=True
        )
        self.address = found.stdout.strip()
        self.process: subprocess.Popen[bytes] | None = None

    def open(self) -> None:
        """Start the app, and wait until it answers."""
        with (self.home / "errors").open("ab") as errors:
            self.process = subprocess.Popen([sys.executable, "-m", "unclench"], env=self.env, stderr=errors)
        until(lambda: self.running() and client.ask(self.address, ["status"], "/"), "the app does not answer")

    def running(self) -> bool:
        assert self.process
        assert self.process.poll() is None, (self.home / "errors").read_text("utf-8")
        return True

    def close(self) -> None:
        """End it as a session that closes would."""
        if self.process:
            self.process.terminate()
            self.process.wait()
            self.process = None

    def kill(self) -> None:
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None

    def ask(self, *words: str) -> Any:
        """The answer to a command: of the open app, else of the command line on the file."""
        argv = [*words, "--json"]
        answer = client.ask(self.address, argv, "/")
        if answer is None or answer[0] == client.RUN_IT_HERE:
            done = subprocess.run(
                [sys.executable, "-m", "unclench", *argv], env=self.env, capture_output=True, text=True, check=False
            )
            answer = (done.returncode, done.stdout, done.stderr)
        status, out, error = answer
        assert status == 0, f"{words}: {out}{error}"
        return json.loads(out)

    def join(self, folder: Path, name: str, words: str | None = None) -> str:
        """Share in this folder; the passphrase."""
        more = []
        if words:
            (self.home / "words").write_text(words, "utf-8")
            more = ["--passphrase", str(self.home / "words")]
        return self.ask("sync", "join", str(folder), "--name", name, *more)["passphrase"] or words or ""

    def drinks(self) -> dict[str, int]:
        """The amount of each drink by its id."""
        return {one["id"]: one["amount_ml"] for one in self.ask("list", "drinks")["entries"]}

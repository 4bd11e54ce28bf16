"""One data folder on a private desktop: its app, its commands, what they answer."""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from end_to_end.desktop import App, Desktop, until
from unclench.cli.client import ask
from unclench.system import paths


class Diary:
    def __init__(self, desktop: Desktop, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.desktop, self.folder = desktop, folder
        self.file = folder / "unclench.sqlite"
        monkeypatch.setenv("XDG_RUNTIME_DIR", desktop.env["XDG_RUNTIME_DIR"])
        self.address = paths.find(str(folder)).address

    def open(self, **env: str) -> App:
        """The app on this folder."""
        return self.desktop.app("--data-dir", str(self.folder), env=env)

    def ask(self, *words: str) -> dict[str, Any]:
        """The answer of the running app to one command, else of the command line on the file."""
        argv = [*words, "--json"]
        answer = ask(self.address, argv, "/")
        if answer is None:
            out = self.desktop.command("--data-dir", str(self.folder), *argv)
        else:
            status, out, error = answer
            assert status == 0, out + error
        return json.loads(out)

    def status(self) -> dict[str, Any]:
        """What the running app says, as soon as it answers."""
        answer = until(lambda: ask(self.address, ["status", "--json"], "/"), "the app does not answer")
        return json.loads(answer[1])

    def timed_session(self) -> tuple[float, dict[str, Any] | None, float]:
        """The session that runs, between the moments when it was asked for and when the answer came."""
        until(lambda: ask(self.address, ["status"], "/"), "the app does not answer")
        asked = time.time()
        return asked, self.status()["session"], time.time()

    def no_signs(self) -> Path:
        """Answers to the warning signs: no to each."""
        file = self.folder.parent / "signs.json"
        file.write_text("{}", "utf-8")
        return file

"""A WebDAV server on loopback, and rclone, which copies between it and a folder as an engine does."""

import subprocess
from pathlib import Path
from typing import Self
from urllib.request import urlopen

from end_to_end.desktop import until
from end_to_end.syncthing import free_port

SERVER = Path(__file__).parents[2] / "build" / "webdav" / "bin" / "wsgidav"
"""Made by `make sync-engines`: it is no dependency of Unclench."""


class WebDav:
    """Runs with the block; `folder` is what it serves."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "served"
        self.folder.mkdir()
        self._log = folder / "webdav.log"
        self._address = f"http://127.0.0.1:{free_port()}"

    def __enter__(self) -> Self:
        port = self._address.rpartition(":")[2]
        line = [str(SERVER), "--host", "127.0.0.1", "--port", port, "--root", str(self.folder), "--auth", "anonymous"]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(line, stdout=log, stderr=log)
        until(self._answers, "the WebDAV server does not answer")
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()

    def send(self, folder: Path, writer: str) -> None:
        """Copy the files of one writer there."""
        self._copy(str(folder), self._remote, f"{writer}-*")

    def fetch(self, folder: Path) -> None:
        """Copy all files from there."""
        self._copy(self._remote, str(folder), "*")

    @property
    def _remote(self) -> str:
        return f":webdav,url='{self._address}',vendor=other:"

    def _copy(self, source: str, target: str, files: str) -> None:
        line = ["rclone", "--config", "/dev/null", "copy", "--ignore-times", "--include", files, source, target]
        subprocess.run(line, check=True, capture_output=True)

    def _answers(self) -> bool:
        assert self._process.poll() is None, self._log.read_text("utf-8")
        try:
            with urlopen(self._address, timeout=30) as answer:
                return answer.status == 200
        except OSError:
            return False

"""A folder of a WebDAV server, mounted by FUSE: with the server stopped, nobody who asks the folder gets an answer."""

import os
import signal
import socket
import subprocess
from pathlib import Path
from typing import Self

from end_to_end.desktop import until
from end_to_end.syncthing import free_port

RCLONE = ("rclone", "--config", "/dev/null")


class Mounted:
    """Runs with the block; `folder` is the mounted one."""

    def __init__(self, home: Path) -> None:
        self._served, self.folder = home / "served", home / "mounted"
        for folder in (self._served, self.folder):
            folder.mkdir()
        self._log = home / "rclone.log"
        self._address = f"127.0.0.1:{free_port()}"

    def __enter__(self) -> Self:
        with self._log.open("wb") as log:
            self._server = subprocess.Popen(
                [*RCLONE, "serve", "webdav", str(self._served), "--addr", self._address], stderr=log
            )
        until(self._listens, "no server", every=0.1)
        remote = f":webdav,url='http://{self._address}',vendor=other:"
        self._mount = subprocess.Popen(
            [*RCLONE, "mount", remote, str(self.folder), "--vfs-cache-mode", "writes", "--dir-cache-time", "1s"],
            stderr=subprocess.DEVNULL,
        )
        until(lambda: os.path.ismount(self.folder), "no mount", every=0.1)
        return self

    def __exit__(self, *_: object) -> None:
        self.answer()
        subprocess.run(["fusermount3", "-uz", str(self.folder)], check=True)
        for process in (self._mount, self._server):
            process.kill()
            process.wait()

    def _listens(self) -> bool:
        host, _, port = self._address.partition(":")
        with socket.socket() as asking:
            return asking.connect_ex((host, int(port))) == 0

    def hang(self) -> None:
        """From now on no answer comes."""
        self._server.send_signal(signal.SIGSTOP)

    def answer(self) -> None:
        """It goes on."""
        self._server.send_signal(signal.SIGCONT)

"""Whether a program of this user has a camera open: looked up when a nudge is due. A hint, not a proof."""

import os
import sys
from collections.abc import Callable, Iterator

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.quiet.elsewhere import device
from unclench.system.wake_timer import nothing

SERVERS = ("pipewire", "wireplumber")
"""They keep the camera open for others, used or not."""


class Camera:
    """Open files of processes under /proc that lead to /dev/video*. Nothing tells when that ends.

    In a sandbox /proc shows the own processes only, so that nothing found there means nothing.
    """

    name = "camera"

    def __init__(self, proc: str = "/proc", devices: str = "/dev/video", *, sandboxed: bool = False) -> None:
        self._sandboxed = sandboxed
        self.ended: Callable[[], None] = nothing
        self._proc = proc
        self._devices = devices

    def ask(self, told: Callable[[PortAnswer], None]) -> None:
        told(self._now())

    def _now(self) -> PortAnswer:
        if sys.platform != "linux":
            return device("webcam")
        if self._sandboxed:
            return PortAnswer("unknown", "/proc", translate("system", "From a sandbox no other program can be seen."))
        who = next(self._users(), None)
        if who is None:
            return PortAnswer("no", "/proc", translate("system", "No program of yours has a camera open."))
        return PortAnswer("yes", "/proc", translate("system", "{program} has a camera open.").format(program=who))

    def answer(self) -> PortAnswer:
        now = self._now()
        return now if now.answer == "unknown" else PortAnswer("yes", now.by, now.reason)

    def _users(self) -> Iterator[str]:
        for process in os.listdir(self._proc):
            if process.isdigit() and self._has_camera(process):
                name = self._name(process)
                if name not in SERVERS:
                    yield name

    def _has_camera(self, process: str) -> bool:
        folder = f"{self._proc}/{process}/fd"
        try:
            return any(self._leads_to(f"{folder}/{file}").startswith(self._devices) for file in os.listdir(folder))
        except OSError:  # another user's, or gone meanwhile
            return False

    def _leads_to(self, link: str) -> str:
        try:
            return os.readlink(link)
        except OSError:
            return ""

    def _name(self, process: str) -> str:
        try:
            with open(f"{self._proc}/{process}/comm", encoding="utf-8", errors="replace") as file:
                return file.read().strip()
        except OSError:
            return process

"""Whether the sound server ended since the first sound. Qt does not notice, and playing after that crashes the program.

Qt 6.11 goes on naming the outputs of a dead PulseAudio. A sound loaded before its death stays silent for ever, one
loaded after it asserts on a connection that is gone and aborts, and whether Qt finds the next server is luck. Only
Linux has such servers.
"""

import os
import socket
import sys
from contextlib import suppress

PATIENCE = 0.2  # seconds
SERVERS = ("pulseaudio", "pipewire", "pipewire-pulse")
START_TIME = 19
"""The field of /proc/<pid>/stat after the name: when the process began."""


class SoundServer:
    """Remembers the server processes seen at first; where there was none, it never reports an end."""

    def __init__(self) -> None:
        self._processes: set[tuple[str, str]] | None = None
        self._doors: set[str] = set()
        self.died = False
        """One died since the first look."""
        self.gone = False
        """There was one, and now nobody opens: no program of the system can play either."""

    def look(self) -> None:
        """Look now."""
        if self._processes is None:
            self._processes = _servers()
        self.died = self.died or any(_began(pid) != began for pid, began in self._processes)
        now = {door for door in _doors() if _opens(door)}
        self._doors |= now
        self.died = self.died or (bool(self._doors) and not now)
        self.gone = self.died and not now


def _servers() -> set[tuple[str, str]]:
    """Process and start of each sound server of this person; in a sandbox none can be seen."""
    if sys.platform != "linux":
        return set()
    with suppress(OSError):
        return {(pid, _began(pid)) for pid in os.listdir("/proc") if pid.isdigit() and _name(pid) in SERVERS}
    return set()


def _name(pid: str) -> str:
    with suppress(OSError), open(f"/proc/{pid}/comm", encoding="utf-8", errors="replace") as file:
        return file.read().strip() if os.fstat(file.fileno()).st_uid == os.getuid() else ""
    return ""


def _began(pid: str) -> str:
    """When the process began; empty when there is none, or it is a zombie."""
    with suppress(OSError), open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
        state, *fields = file.read().rpartition(")")[2].split()
        return "" if state == "Z" else fields[START_TIME - 1]
    return ""


def _doors() -> tuple[str, ...]:
    """The socket files of PulseAudio and PipeWire on this computer."""
    if sys.platform != "linux":
        return ()
    told = os.environ.get("PULSE_SERVER", "").removeprefix("unix:")
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    pulse = os.path.join(os.environ.get("PULSE_RUNTIME_PATH") or os.path.join(runtime, "pulse"), "native")
    return (told if told.startswith("/") else pulse, os.path.join(runtime, "pipewire-0"))


def _opens(door: str) -> bool:
    with suppress(OSError, AttributeError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knock:
        knock.settimeout(PATIENCE)
        knock.connect(door)
        return True
    return False

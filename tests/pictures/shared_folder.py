"""A shared folder that stands still: the states of sharing, for pictures and for the page's own tests."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from fakes import START
from unclench.core.base.errors import Refused
from unclench.core.base.progress import Progress
from unclench.core.sync.problems import problem
from unclench.core.sync.records import Device, Exchange, FolderLook, Problem, Status

FOLDER = "/home/you/Sync/unclench"
WORDS = "bakod-lumiv-tosur-fidal-gunop"
HERE = Device(writer="a1", device="a1", name="work PC")
HOME = Device(writer="b2", device="b2", name="home PC", heard=START - timedelta(hours=2, minutes=11), entries=1_204)
LAPTOP = Device(writer="c3", device="c3", name="old laptop", heard=START - timedelta(days=19), entries=86)
SHARED = Status(
    state="on", folder=FOLDER, here=HERE, others=(HOME,), last=START - timedelta(minutes=4)
)  # fmt: skip
SIZE = 25
MODULES = tuple(tuple((x * y + x // 3 + y // 2) % 3 == 0 for x in range(SIZE)) for y in range(SIZE))


def problems() -> tuple[Problem, ...]:
    """A file that is not whole yet, and a clock that is ahead, in the language of the app."""
    return problem("torn", file="k3f9a2-2026-11.unclench"), problem("clock", count=4)


class SharedFolder:
    """Answers with what it was given. `missing`: the extra for encrypted files is not installed."""

    def __init__(self, status: Status | None = None, look: FolderLook | None = None, *, missing: bool = False) -> None:
        self._status = status or Status()
        self._look = look or FolderLook(folder=FOLDER)
        self._missing = missing

    def on(self) -> bool:
        return self._status.state != "off"

    def status(self) -> Status:
        return self._status

    def names(self) -> dict[str, str]:
        return {one.device: one.name for one in self._status.others}

    def look(self, folder: Path, passphrase: str | None) -> FolderLook:
        return self._look

    def join(self, folder: Path, name: str, passphrase: str | None) -> None:
        self._status = replace(SHARED, here=replace(HERE, name=name), encrypted=passphrase is not None)

    def rejoin(self) -> None:
        self._status = SHARED

    def exchange(self, progress: Progress | None = None) -> Exchange:
        return Exchange(sent=3, received=12)

    def rename(self, name: str) -> None:
        self._status = replace(self._status, here=replace(HERE, name=name))

    def leave(self) -> None:
        self._status = Status()

    def forget(self, writer: str) -> None:
        kept = tuple(one for one in self._status.others if one.writer != writer)
        self._status = replace(self._status, others=kept)

    def clean_up(self) -> int:
        count, self._status = self._status.copies, replace(self._status, copies=0)
        return count

    def passphrase(self) -> str | None:
        return WORDS if self._status.encrypted else None

    def made_up_passphrase(self) -> str:
        return WORDS

    def qr(self, text: str) -> tuple[tuple[bool, ...], ...]:
        if self._missing:
            message = "Encrypted files need one more part of Unclench: type pip install unclench[sync]."
            raise Refused("no_library", message)
        return MODULES

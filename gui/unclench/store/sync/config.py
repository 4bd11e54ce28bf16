"""Which folder is joined, under what name, with which passphrase: a small file in the state folder of this computer.

Not in the data file: a copied diary is not a copied computer. The passphrase lies there for this user alone, as
readable as the diary itself: what a computer that joins later writes has another salt, and needs it to be opened.
"""

import os
from contextlib import suppress
from pathlib import Path

import msgspec

from unclench.core.base.frozen_record import record
from unclench.core.sync.files import Lock
from unclench.store.error_words import told
from unclench.store.open_file import make_folder, put_in_place
from unclench.store.sync.joined import NAME


class _File(msgspec.Struct, forbid_unknown_fields=True):
    folder: str
    name: str
    writer: str
    phrase: str | None = None
    salt: str = ""
    n: int = 0
    r: int = 0
    p: int = 0


@record(kw_only=True)
class Config:
    """What was chosen. `phrase` and `lock` are None where the files are plain."""

    folder: str
    name: str
    writer: str
    phrase: str | None = None
    lock: Lock | None = None


def read(state: Path) -> Config | None:
    """What is kept; None where there is nothing, or nothing that can be read."""
    with told(state / NAME):
        try:
            found = msgspec.json.decode((state / NAME).read_bytes(), type=_File)
        except (FileNotFoundError, msgspec.DecodeError):
            return None
    lock = Lock(salt=found.salt, n=found.n, r=found.r, p=found.p) if found.phrase else None
    return Config(folder=found.folder, name=found.name, writer=found.writer, phrase=found.phrase, lock=lock)


def write(state: Path, config: Config) -> None:
    """Keep it. Raises StoreTrouble."""
    lock = config.lock or Lock(salt="", n=0, r=0, p=0)
    found = _File(
        folder=config.folder, name=config.name, writer=config.writer, phrase=config.phrase, salt=lock.salt, n=lock.n,
        r=lock.r, p=lock.p,
    )  # fmt: skip
    new = state / f"{NAME}.{os.getpid()}"
    with told(state / NAME):
        make_folder(state)
        try:
            new.touch(mode=0o600)
            new.write_bytes(msgspec.json.encode(found))
            put_in_place(new, state / NAME)
        finally:
            new.unlink(missing_ok=True)


def remove(state: Path) -> None:
    """Forget it. Raises StoreTrouble."""
    with told(state / NAME), suppress(FileNotFoundError):
        (state / NAME).unlink()

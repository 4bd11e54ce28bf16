"""What the last exchange said, and when it ended: in the state folder, so that asking needs no folder."""

import os
from datetime import datetime
from pathlib import Path

import msgspec

from unclench.core.sync.records import Exchange
from unclench.store.error_words import told

NAME = "sync-last.json"


class Last(msgspec.Struct):
    """The last exchange; `at` None: there was none yet."""

    at: datetime | None = None
    exchange: Exchange = msgspec.field(default_factory=Exchange)


def read(state: Path) -> Last:
    """What is kept."""
    try:
        return msgspec.json.decode((state / NAME).read_bytes(), type=Last)
    except (OSError, msgspec.DecodeError):
        return Last()


def keep(state: Path, last: Last) -> None:
    """Keep it. Raises StoreTrouble."""
    with told(state):
        new = state / f"{NAME}.{os.getpid()}"
        new.write_bytes(msgspec.json.encode(last))
        new.replace(state / NAME)


def forget(state: Path) -> None:
    """Another folder has another one."""
    (state / NAME).unlink(missing_ok=True)

"""The name of this computer in the diary. Kept in the state folder: a copied file is not a copied computer."""

import os
from pathlib import Path

from unclench.store.trouble import told

NAME = "device"


def device_id(state: Path) -> str:
    """The id kept in the folder `state`; made the first time."""
    file = state / NAME
    known = _known(file)
    if known:
        return known
    with told(file):
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = state / f"{NAME}.{os.getpid()}"
        new.touch(mode=0o600)
        new.write_text(os.urandom(8).hex(), encoding="ascii")
        try:
            os.link(new, file)  # the first of several processes wins
        except FileExistsError:
            pass
        finally:
            new.unlink()
        return file.read_text(encoding="ascii")


def _known(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except (FileNotFoundError, NotADirectoryError):
        return ""

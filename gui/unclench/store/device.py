"""The name of this computer in the diary. Kept in the state folder: a copied file is not a copied computer."""

import os
from contextlib import suppress
from pathlib import Path

from unclench.store.error_words import code_of, told
from unclench.store.open_file import sync

NAME = "device"


def device_id(state: Path) -> str:
    """The id kept in the folder `state`; made the first time. On a full disk see keep_device."""
    file = state / NAME
    known = _known(file)
    if known:
        return known
    new = os.urandom(8).hex()
    with told(file):
        try:
            return _keep(file, new)
        except OSError as error:
            if code_of(error) != "disk_full":
                raise
    return new


def keep_device(state: Path, device: str) -> None:
    """Once there is room: an id that found none, unless another one is kept there by now."""
    with suppress(OSError):
        if not _known(state / NAME):
            _keep(state / NAME, device)


def _keep(file: Path, device: str) -> str:
    """Write the id; the first of several processes wins, and its id is returned."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = file.with_name(f"{NAME}.{os.getpid()}")
    try:
        new.touch(mode=0o600)
        new.write_text(device, encoding="ascii")
        sync(new)
        try:
            os.link(new, file)
        except FileExistsError:
            if not file.stat().st_size:  # what a power cut may leave
                new.replace(file)
        return file.read_text(encoding="ascii")
    finally:
        new.unlink(missing_ok=True)


def _known(file: Path) -> str:
    try:
        known = file.read_text(encoding="utf-8").strip()
        return known if known.isascii() else ""
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return ""

"""Writes a file atomically: a temporary file for this user alone, then renamed to the place that the person chose."""

import os
from contextlib import suppress
from pathlib import Path


def write_file(file: Path, content: bytes) -> None:
    """Write `content` to `file`. Raises OSError when that cannot be; then what was there is as it was."""
    file = Path(os.path.realpath(file))  # a link stays one
    if file.exists() and not file.is_file():  # a folder, or a device: never in its place
        raise OSError
    aside = file.with_name(f".unclench-{os.urandom(8).hex()}.part")
    try:
        with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(content)
        aside.replace(file)
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)

"""Checked copies of the data file: one a day, by hand, and before what changes much; all together have a limit."""

import re
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from time import time

from unclench.core.base.progress import Progress, silent
from unclench.store import integrity as checks
from unclench.store.error_words import Damaged
from unclench.store.file_identity import give_id
from unclench.store.open_file import make_folder
from unclench.store.target import PARTS, written_aside

KEPT_DAILY = 7
KEPT = 20  # of all: daily, by hand, and before an import, a restore or an update
KEPT_ALWAYS = 3
MOST_BYTES = 500_000_000
SHARE_OF_FREE = 0.1
ENDING = ".sqlite"
PAGES = 100  # copied between two calls of a progress
UNFINISHED_SECONDS = 24 * 3600
_DAILY = r"unclench-\d{4}-\d\d-\d\d-\d{6}\.sqlite"


def folder_of(path: Path) -> Path:
    """Where the backups of a data file are."""
    return path.parent / "backups"


def stamp(now: datetime) -> str:
    """The part of a file's name that says when it was made (UTC)."""
    return now.strftime("%Y-%m-%d-%H%M%S")


def name_aside(path: Path, why: str, now: datetime) -> Path:
    """A name beside the data file that nobody has yet, for what is kept of it; `why` is in it."""
    number, place = 1, path.with_name(f"{path.stem}-{why}-{stamp(now)}{path.suffix}")
    while place.exists():
        number += 1
        place = path.with_name(f"{path.stem}-{why}-{stamp(now)}-{number}{path.suffix}")
    return place


def copy(source: Path, target: Path, progress: Progress = silent) -> None:
    """Copy a file that may be in use; the copy is checked, and has its name only once it is whole and on disk.

    Raises Damaged when the copy is not sound.
    """
    with written_aside(target) as part:
        _copy_pages(source, part, progress)


def daily(path: Path, now: datetime) -> Path | None:
    """Make today's backup unless there is one, and drop those that are too many. None: there was one already."""
    backups = automatic(path)
    if backups and backups[0].name >= f"unclench-{now:%Y-%m-%d}":
        return None
    return keep(path, now)


def keep(path: Path, now: datetime, why: str = "", progress: Progress = silent) -> Path:
    """A dated backup, with `why` in its name; those that are too many by then are dropped."""
    make_folder(folder_of(path))
    target = folder_of(path) / f"unclench-{stamp(now)}{f'-{why}' if why else ''}{ENDING}"
    copy(path, target, progress)
    rotate(path)
    return target


def automatic(path: Path) -> list[Path]:
    """The backups made day by day, newest first."""
    folder = folder_of(path)
    return sorted(
        (file for file in folder.glob(f"unclench-*{ENDING}") if re.fullmatch(_DAILY, file.name)), reverse=True
    )


def wanted(path: Path) -> list[Path]:
    """All backups, newest first; what somebody went back from (before a restore) comes last."""
    return sorted(every(path), key=lambda file: file.stem.endswith("before-restore"))


def every(path: Path) -> list[Path]:
    """All backups, newest first; those made by hand or before a restore, too."""
    return sorted(folder_of(path).glob(f"unclench-*{ENDING}"), reverse=True)


def good(path: Path) -> list[Path]:
    """All backups that could be restored, newest first."""
    return [file for file in every(path) if usable(file)]


def usable(file: Path) -> bool:
    """Whether a backup is sound, ours, and not from a newer version."""
    try:
        return checks.is_ours(file) and not checks.is_newer(file) and checks.is_sound(file, thorough=True)
    except (Damaged, OSError, sqlite3.Error):
        return False


def rotate(path: Path) -> None:
    """Drop the oldest: daily ones beyond seven, any beyond the number and the room of all, never the newest three."""
    for file in automatic(path)[KEPT_DAILY:]:
        file.unlink(missing_ok=True)
    backups = every(path)
    free = shutil.disk_usage(path.parent).free
    room = min(MOST_BYTES, int(free * SHARE_OF_FREE))
    for file in backups[allowed([file.stat().st_size for file in backups], room) :]:
        file.unlink(missing_ok=True)
    _drop_unfinished(path)


def _drop_unfinished(path: Path) -> None:
    """What a kill in the middle of a backup left; one of today may still be in the making."""
    for file in folder_of(path).glob(PARTS):
        if time() - file.stat().st_mtime > UNFINISHED_SECONDS:
            file.unlink(missing_ok=True)


def _give_id(copy: sqlite3.Connection) -> None:
    """A copy is a file of its own; one that is damaged, not ours or old stays as it is, which others look at."""
    with suppress(sqlite3.DatabaseError):
        give_id(copy)


def allowed(sizes: Sequence[int], room: int) -> int:
    """How many of these, newest first, may stay."""
    total, count = 0, 0
    for size in sizes[:KEPT]:
        total += size
        if total > room and count >= KEPT_ALWAYS:
            break
        count += 1
    return count


def _copy_pages(source: Path, part: Path, progress: Progress) -> None:
    reading = checks.connect_to_read(source)
    try:
        writing = sqlite3.connect(part, isolation_level=None)
        try:
            reading.backup(writing, pages=PAGES, progress=lambda _, left, pages: progress(1 - left / max(1, pages)))
            _give_id(writing)
            writing.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
            found = checks.problems(writing, thorough=True)
        finally:
            writing.close()
    finally:
        reading.close()
    if found:
        raise Damaged(source)

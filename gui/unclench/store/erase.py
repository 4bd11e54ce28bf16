"""Delete all: the one case where rows go. A new file takes the place; the old one goes with all that belongs to it."""

from pathlib import Path

from unclench.store import backup
from unclench.store.lock import locked
from unclench.store.open_file import make_new, put_in_place
from unclench.store.target import PARTS


def erase(path: Path, *, with_backups: bool) -> None:
    """Replace the data file, which nobody has open, by an empty one; files kept aside and backups go if asked."""
    with locked(path):
        new = make_new(path)
        for ending in ("-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
        put_in_place(new, path)
        for file in _others(path) if with_backups else []:
            file.unlink()


def _others(path: Path) -> list[Path]:
    """Copies of the diary: its backups, and damaged files that were kept aside."""
    backups = (file for name in (f"unclench-*{backup.ENDING}", PARTS) for file in backup.folder_of(path).glob(name))
    aside = (file for why in ("damaged", "kept", "other") for file in path.parent.glob(f"{path.stem}-{why}-*"))
    return [*backups, *aside]

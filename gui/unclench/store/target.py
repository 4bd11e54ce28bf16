"""Where a file of ours may be written: never over the diary and what belongs to it, over other files only when told."""

import os
import stat
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

from unclench.core.base.errors import BadInput
from unclench.core.base.translation import translate
from unclench.store.open_file import first_bytes, put_in_place

PARTS = ".unclench-*.part*"
"""What is being written; a kill may leave one."""

SQLITE = b"SQLite format 3\x00"


class Targets:
    """Checks names of files against one diary: its data file `path`, and the `own` files and folders of the app."""

    def __init__(self, path: Path, own: Iterable[Path] = ()) -> None:
        self._path = path
        self._own = tuple(own)

    def checked(self, file: Path, *, force: bool) -> Path:
        """The real place that `file` means, links followed. Raises BadInput when nothing may be written there.

        `force`: over an ordinary file, too, but never over one of the diary's or any other SQLite file.
        """
        place = Path(os.path.realpath(file))
        self._check_folder(place.parent)
        if self._is_ours_by_name(place):
            raise _is_the_diary(file)
        try:
            there = place.stat()
        except FileNotFoundError:
            return place
        except OSError as error:
            raise _cannot_write(place.parent) from error
        if stat.S_ISDIR(there.st_mode):
            raise BadInput("file", translate("core", "{file} is a folder. Name a file in it.").format(file=file))
        if not stat.S_ISREG(there.st_mode):
            raise BadInput(
                "file", translate("core", "{file} is no ordinary file. Choose another name.").format(file=file)
            )
        if self._is_ours(there):
            raise _is_the_diary(file)
        if _is_sqlite(place):
            message = translate("core", "{file} is a database, and stays as it is. Choose another name.")
            raise BadInput("file", message.format(file=file))
        if not force:
            message = translate(
                "core", "{file} is there already, and stays as it is. Choose another name, or add --force."
            )
            raise BadInput("file", message.format(file=file))
        return place

    def _check_folder(self, folder: Path) -> None:
        if not folder.is_dir():
            raise BadInput("file", translate("core", "There is no folder {folder}.").format(folder=folder))
        if not os.access(folder, os.W_OK | os.X_OK):
            raise _cannot_write(folder)

    def _is_ours_by_name(self, place: Path) -> bool:
        """Whether the diary has or may get a file of that name; upper and lower case are the same to some disks."""
        folder, name = _plain(place.parent), place.name.casefold()
        file, stem = self._path.name.casefold(), self._path.stem.casefold()
        beginnings = (file, "app.lock", *(f"{stem}-{why}-" for why in ("damaged", "kept", "other")))
        if folder == _plain(self._path.parent) and name.startswith(beginnings):
            return True
        plain = _plain(place)
        return any(plain == _plain(own) or plain.startswith(_plain(own) + os.sep) for own in self._own)

    def _is_ours(self, there: os.stat_result) -> bool:
        """Whether it is one of our files under whatever name: the same file has the same number on the same disk."""
        return any((one.st_dev, one.st_ino) == (there.st_dev, there.st_ino) for one in self._files())

    def _files(self) -> Generator[os.stat_result]:
        data = self._path.parent
        for folder, below in ((data, False), (data / "backups", True), *((own, True) for own in self._own)):
            for file in [folder, *_entries(folder)]:
                if below or self._is_ours_by_name(Path(os.path.realpath(folder), file.name)):
                    try:
                        yield file.stat()
                    except OSError:
                        continue


@contextmanager
def written_aside(place: Path) -> Generator[Path]:
    """A new file for this user alone beside `place`, which gets that name once it is whole and on disk."""
    part = place.with_name(f".unclench-{os.urandom(8).hex()}.part")
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield part
        put_in_place(part, place)
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            part.with_name(part.name + ending).unlink(missing_ok=True)


def _plain(place: Path) -> str:
    return os.path.realpath(place).casefold()


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _is_sqlite(place: Path) -> bool:
    try:
        return first_bytes(place).startswith(SQLITE)
    except OSError as error:
        raise _cannot_write(place.parent) from error


def _is_the_diary(file: Path) -> BadInput:
    message = translate("core", "{file} belongs to your diary, and stays as it is. Choose another name.")
    return BadInput("file", message.format(file=file))


def _cannot_write(folder: Path) -> BadInput:
    message = translate("core", "I can't write to {folder}. Choose another folder.")
    return BadInput("file", message.format(folder=folder))

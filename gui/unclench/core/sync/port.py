"""The interface to a shared folder; implemented by store/sync/folder_sync.py.

Methods that say so touch the folder, which may take long or for ever: they are called on a thread that nobody waits
for. Each method may be called on any thread. All raise StoreTrouble when the data file cannot be read or written.
"""

from pathlib import Path
from typing import Protocol

from unclench.core.base.progress import Progress
from unclench.core.sync.records import Exchange, FolderLook, Status


class SyncPort(Protocol):
    """One diary's share in one folder."""

    def on(self) -> bool:
        """Whether a folder is joined. Cheap: asks for one small file."""
        ...

    def status(self) -> Status: ...

    def names(self) -> dict[str, str]:
        """The names of the computers by what their entries have in `device`; from the data file."""
        ...

    def watched(self) -> list[str]:
        """The folder and the newest files of the others in it, as full paths; from the data file."""
        ...

    def look(self, place: Path, phrase: str | None) -> FolderLook:
        """Who is in a folder. Touches the folder."""
        ...

    def join(self, place: Path, name: str, phrase: str | None) -> None:
        """Begin to share there, encrypted with this passphrase or plain (None). Touches the folder."""
        ...

    def rejoin(self) -> None:
        """Begin anew in the same folder, as a new writer with the same name and passphrase. Touches the folder."""
        ...

    def exchange(self, progress: Progress | None = None) -> Exchange:
        """Write what the folder lacks, read what is new. Touches the folder."""
        ...

    def rename(self, name: str) -> None: ...

    def leave(self) -> None: ...

    def forget(self, writer: str) -> None: ...

    def clean_up(self) -> int:
        """Delete conflict copies that hold nothing more than the files do; how many. Touches the folder."""
        ...

    def made_up_passphrase(self) -> str: ...

    def passphrase(self) -> str | None:
        """The passphrase in use; None: the files are plain, or nothing is shared."""
        ...

    def qr(self, text: str) -> tuple[tuple[bool, ...], ...]:
        """The text as a QR code: rows of modules, True is dark, without the quiet zone (4 modules wide)."""
        ...

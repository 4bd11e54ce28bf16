"""Several computers that share one diary through a folder, each with its own clock and its own copy of the folder."""

import shutil
from pathlib import Path
from typing import Any

from fakes import FakeClock, file_journal
from unclench.core.base.entries import KINDS
from unclench.core.base.preferences import RULES
from unclench.core.sync.records import Exchange
from unclench.store import rows
from unclench.store.sync.folder_sync import FolderSync

PHRASE = "lusab-babad-gutih-tugad-mudof"


class Computer:
    """One computer: a diary, a state folder, a clock, and the folder as its engine shows it here."""

    def __init__(
        self,
        home: Path,
        name: str,
        folder: Path | None = None,
        *,
        clock: FakeClock | None = None,
        device: str | None = None,
    ) -> None:
        """`device`: its id, where that is not its name."""
        self.name, self.home = name, home / name
        self.folder = folder or self.home / "shared"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.clock = clock or FakeClock()
        self.path = self.home / "data" / "unclench.sqlite"
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.journal = file_journal(self.path, self.clock, device=device or name)
        self.sync = FolderSync(self.path, self.home / "state", device or name, self.clock)

    def join(self, phrase: str | None = None) -> "Computer":
        self.sync.join(self.folder, self.name, phrase)
        return self

    def write(self, *entries: Any) -> list[Any]:
        with self.journal.write() as w:
            return [w.add(entry) for entry in entries]

    def exchange(self) -> Exchange:
        return self.sync.exchange()

    def rows(self) -> dict[str, list[tuple[Any, ...]]]:
        """All entries, deleted ones too, and the settings that travel."""
        connection = self.journal.for_reading()
        assert connection is not None
        found = {
            table: connection.execute(f"{rows.shape(kind).select} ORDER BY id").fetchall()
            for table, kind in KINDS.items()
        }
        query = "SELECT name, value_json FROM settings WHERE scope = 'person' ORDER BY name"
        found["settings"] = [row for row in connection.execute(query).fetchall() if row[0] in RULES]
        return found

    def close(self) -> None:
        self.journal.close()


def carry(source: Path, target: Path) -> None:
    """What an engine does: the files of one writer are whole on the other side."""
    for file in source.glob("*.unclench"):
        shutil.copy2(file, target / file.name)


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.unclench"))

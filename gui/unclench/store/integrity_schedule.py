"""Asks for a look at the data file after an unclean end, and once a week; the look belongs on a worker thread."""

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from unclench.store import integrity as checks
from unclench.store.error_words import told
from unclench.store.open_file import suspect

EVERY = timedelta(days=7)


class IntegritySchedule:
    """Marks in the state folder: `in-use` while the app runs, `checked` with the moment of the last look."""

    def __init__(self, path: Path, state: Path) -> None:
        self._path = path
        self._in_use = state / "in-use"
        self._checked = state / "checked"

    def begin(self, now: datetime) -> bool:
        """The app has begun; whether a look is due."""
        unclean = self._in_use.exists()
        with suppress(OSError):  # a full disk: without the mark an unclean end goes unseen, once
            self._in_use.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._in_use.touch(0o600)
        if not self._path.exists():
            return False
        last = self._last()
        return unclean or last is None or not timedelta() <= now - last < EVERY

    def look(self, now: datetime) -> bool:
        """Whether the file is sound. If not, the next opening mends it: close the journal and read again."""
        with told(self._path):
            sound = checks.is_sound(self._path)
            if sound:
                self._checked.touch(0o600)
                self._checked.write_text(now.isoformat(), encoding="ascii")
            else:
                suspect(self._path).touch(0o600)
            return sound

    def end(self) -> None:
        """The app ends well."""
        self._in_use.unlink(missing_ok=True)

    def _last(self) -> datetime | None:
        try:
            return datetime.fromisoformat(self._checked.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return None

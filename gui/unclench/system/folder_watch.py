"""Tells when something in a folder changes, where the system tells."""

from collections.abc import Iterable

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal


class FolderWatch(QObject):
    """Watches a folder, and files in it: one that is written in its place does not change the folder."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.changed)
        self._watcher.fileChanged.connect(self.changed)

    def watch(self, places: Iterable[str]) -> bool:
        """These, and nothing else, from now on: a file that took the place of another one is watched anew.

        Gives whether one is watched only from now on: what changed in it until now was not told.

        To be called when the folder has just answered, for this asks it, too. What is watched already stays so without
        a break: a change that comes just now is told.
        """
        wanted = dict.fromkeys(places)
        known = self._watcher.files() + self._watcher.directories()
        gone = [place for place in known if place not in wanted]
        if gone:
            self._watcher.removePaths(gone)
        new = [place for place in wanted if place not in known]
        refused = self._watcher.addPaths(new) if new else []
        return len(refused) < len(new)

    def stop(self) -> None:
        """Watch nothing."""
        known = self._watcher.files() + self._watcher.directories()
        if known:
            self._watcher.removePaths(known)

"""Tells when something happens to a file or its folder; what it was is for others to find out."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal


class FileWatch(QObject):
    """Watches a file, its folder and the folder above, as far as they are there: a rename is told by the one above."""

    changed = Signal()

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = [str(file), str(file.parent), str(file.parent.parent)]
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._tell)
        self._watcher.directoryChanged.connect(self._tell)

    def start(self) -> None:
        """From now on."""
        self._watch_all()

    def _tell(self) -> None:
        """Qt forgets what is renamed or deleted, so what is there now is watched anew."""
        self._watcher.removePaths(self._watcher.files() + self._watcher.directories())
        self._watch_all()
        self.changed.emit()

    def _watch_all(self) -> None:
        self._watcher.addPaths([place for place in self._places if Path(place).exists()])

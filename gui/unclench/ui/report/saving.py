"""Writes a page to a PDF file on a thread of its own: the window goes on meanwhile."""

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from unclench.core.base.errors import UnclenchError
from unclench.core.base.printed_page import Page
from unclench.ui.bridge import Bridge


class Saving(QObject):
    """One file. `saved` comes with its path; trouble is told to the window."""

    saved = Signal(str)
    _ended = Signal(bool, object)

    def __init__(self, bridge: Bridge, page: Page, file: Path) -> None:
        super().__init__()
        self._bridge, self._page, self._file = bridge, page, file
        self._reports = bridge.services.reports
        self._thread = threading.Thread(target=self._write, daemon=True)
        self._ended.connect(self._tell)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.wait)

    def start(self) -> None:
        """Begin; this returns at once."""
        _going.add(self)
        self._thread.start()

    def wait(self) -> None:
        """Until the file is written, or is not: before the app ends."""
        self._thread.join()

    def _write(self) -> None:
        """On the thread."""
        done, trouble = False, None
        try:
            self._reports.write(self._page, self._file)
            done = True
        except UnclenchError as expected:
            trouble = expected
        finally:
            self._ended.emit(done, trouble)

    @Slot(bool, object)
    def _tell(self, done: bool, trouble: UnclenchError | None) -> None:
        if done:
            self.saved.emit(str(self._file))
        elif trouble is not None:
            self._bridge.trouble_came.emit(trouble)
        QTimer.singleShot(0, partial(_going.discard, self))  # not while it is in this call


_going: set[Saving] = set()
"""Kept until they have told how it ended, whoever forgets them."""

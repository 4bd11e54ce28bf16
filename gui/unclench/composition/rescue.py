"""The app without its diary: shows the rescue window and does what is asked there."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from unclench import assets
from unclench.composition.file_services import FILE_NAME
from unclench.core import guide_check
from unclench.core.base.errors import StoreTrouble
from unclench.core.base.good_backup import GoodBackup
from unclench.core.base.translation import translate
from unclench.store import restore_or_start_empty
from unclench.system.app_requests import RUN_IT_THERE, Request
from unclench.system.clock import SystemClock
from unclench.system.instance import Instance
from unclench.system.log import Log
from unclench.system.paths import Paths
from unclench.ui.frame.rescue_window import RescueWindow


class Rescue(QObject):
    """`show` it once. The signals say how it ends."""

    ended = Signal()
    """The person wants to quit."""
    again = Signal(str)
    """The app is to start again, and to tell these lines."""
    _found = Signal(tuple)

    def __init__(self, paths: Paths, instance: Instance, log: Log) -> None:
        super().__init__()
        self._path = Path(paths.data, FILE_NAME)
        self._instance, self._log = instance, log
        self._window = RescueWindow(paths.data)
        self._window.try_again.connect(lambda: self.again.emit(""))
        self._window.restore.connect(self._restore)
        self._window.start_empty.connect(self._start_empty)
        self._window.rejected.connect(self.ended)
        self._found.connect(self._window.show_backups)

    def show(self, error: Exception | None) -> None:
        """Because of an error that nobody expected; None: because the last starts did not get as far as the window."""
        self._say(error)
        self._window.show()
        self._window.raise_()
        threading.Thread(target=self._look_for_backups, daemon=True).start()
        try:
            self._instance.listen(self._answer)
        except OSError as no_room:  # the window matters more than the command line
            self._log.error(no_room)

    def _say(self, error: Exception | None) -> None:
        unchanged = translate(
            "core", "Nothing in your diary was changed. Try again; if that does not help, there are two other ways on."
        )
        if fault := guide_check.fault(assets.guide):
            self._window.say(fault, guide_check.way_on())
            return
        if error is None:
            wrong = translate("core", "Twice now, Unclench did not get as far as its window.")
        else:
            wrong = translate("core", "Something unexpected keeps Unclench from opening your diary.")
            report = translate("core", "The report is in {file}").format(file=self._log.path)
            unchanged = f"{unchanged} {report}"
        self._window.say(wrong, unchanged)

    def _answer(self, request: Request) -> tuple[int, str, str]:
        """Other starts bring this window to the front; commands do without us."""
        if request.argv:
            return RUN_IT_THERE
        self._window.raise_()
        self._window.activateWindow()
        return 0, "", ""

    def _look_for_backups(self) -> None:
        """On a thread of its own: every backup is read as a whole."""
        try:
            found: tuple[GoodBackup, ...] = restore_or_start_empty.good_backups(self._path)
        except StoreTrouble as trouble:
            self._log.write(f"rescue.{trouble.code}")
            found = ()
        self._found.emit(found)

    def _restore(self, file: str) -> None:
        self._do(lambda: restore_or_start_empty.restore(self._path, Path(file), SystemClock().now().utc))

    def _start_empty(self) -> None:
        self._do(lambda: restore_or_start_empty.start_empty(self._path, SystemClock().now().utc))

    def _do(self, act: Callable[[], list[str]]) -> None:
        try:
            told = act()
        except StoreTrouble as trouble:
            self._window.say(trouble.message, trouble.way_on)
            return
        self.again.emit("\n".join(told))

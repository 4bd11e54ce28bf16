"""Unexpected exceptions: logged, reported once to the listener that shows them, and the app goes on."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from unclench.system.log import Log, describe


class UncaughtErrors(QObject):
    """Receives unexpected exceptions. `reported` is emitted on the thread of the window, after the failed call."""

    reported = Signal(str)

    def __init__(self, log: Log, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._known: set[str] = set()

    def take(self, error: BaseException) -> None:
        """Log an error. The same one from the same place is told once: it may come again with every repaint."""
        places = describe(error)
        if places in self._known:
            self._log.write("error.again")
            return
        self._known.add(places)
        report = self._log.error(error)
        if sys.stderr:
            sys.stderr.write(report)
        self.reported.emit(report)


def install_excepthook(log: Log, on_report: Callable[[str], None], parent: QObject | None = None) -> UncaughtErrors:
    """Errors of every thread go to `log`, and to `on_report` with a text that may be copied and sent."""
    mishaps = UncaughtErrors(log, parent)
    mishaps.reported.connect(on_report, Qt.ConnectionType.QueuedConnection)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            mishaps.take(error)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value and not issubclass(args.exc_type, SystemExit):
            mishaps.take(args.exc_value)

    def unraisable_hook(args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value:
            mishaps.take(args.exc_value)

    sys.excepthook = hook
    threading.excepthook = thread_hook
    sys.unraisablehook = unraisable_hook
    return mishaps

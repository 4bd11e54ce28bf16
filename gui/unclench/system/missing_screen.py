"""Says so where there is no screen. Qt alone would end the program by a signal, with a core dump."""

import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


@contextmanager
def exit_without_screen(no_screen: Callable[[], int]) -> Generator[None]:
    """While the application of Qt is made: `no_screen` says so where it cannot be, and gives the exit status."""
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            os._exit(no_screen())  # Qt aborts when this returns
        said.append(message)

    qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(None)  # type: ignore[reportArgumentType]  Qt's own again
        if sys.stderr:
            sys.stderr.write("".join(f"{line}\n" for line in said))

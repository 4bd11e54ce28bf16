"""The steps of a start at which tricks are used, in the order in which they must come."""

import gc
import os
import sys

from unclench.startup import lazy_enums, lazy_modules, msgspec_import, own_modules, tricks
from unclench.startup import pyside_import as pyside


def begin() -> None:
    """First of all: before the modules that other tricks defer, and the objects of a start, are there."""
    tricks.use("gc", _pause_gc)
    tricks.use("imports", own_modules.find_quickly)
    tricks.use("modules", lazy_modules.defer_seldom_used)
    tricks.use("msgspec", msgspec_import.load)


def load_qt() -> None:
    """Load Qt, once. After our own modules that need none of it: PySide6 slows each import that comes after it."""
    if "PySide6.QtCore" in sys.modules:
        return
    tricks.use("threads", lambda: _set("QT_NO_GUI_THREADPOOL"))
    tricks.use("shm", lambda: _set("QT_XCB_NO_MITSHM"))
    tricks.use("binding", _bind_late)
    tricks.use("enums", lazy_enums.defer_members)  # before the first enum of Qt is made
    tricks.use("pyside", pyside.load)
    import PySide6.QtCore  # noqa: F401


def go_on_plainly() -> None:
    """Use no more tricks in this start: the last ones failed, and it may be a trick that did it."""
    end()
    os.environ[tricks.VARIABLE] = "1"


def end() -> None:
    """After all that is made for the first painting, before it."""
    if not tricks.why_off("gc"):
        gc.freeze()
        gc.enable()


def _pause_gc() -> bool:
    """Nothing of a start is garbage: Python need not look for it until `end`, nor in what the start made ever after."""
    gc.disable()
    return True


def _bind_late() -> bool:
    """Of the ten thousand functions of Qt that its modules name, each is looked up when it is first called."""
    if sys.platform != "win32":  # there it is so
        sys.setdlopenflags(os.RTLD_LAZY)
    return True


def _set(variable: str) -> bool:
    """Switch something in Qt, unless the person who starts the app has said otherwise."""
    os.environ.setdefault(variable, "1")
    return True

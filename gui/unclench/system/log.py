"""The log file: what happened to the program, never what happened to the person.

A line is a code and numbers; an error is its type and the places in the code that it came through. Messages and values
of errors stay out, for they may hold what somebody wrote in the diary.
"""

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from types import TracebackType

from unclench import __version__

LARGEST = 256 * 1024  # bytes before a new file begins
KEPT = 3  # files, the newest included
NAME = "unclench.log"
SAFE_MESSAGES = (AttributeError, NameError, ImportError)  # they name code, not values


class Log:
    """Appends to `unclench.log` in `folder`. When that file cannot be written, nothing is logged and nothing fails."""

    def __init__(self, folder: str) -> None:
        self.path = os.path.join(folder, NAME)
        self._file: int | None = None
        self._faults = False
        self._open()

    def write(self, code: str, **numbers: float) -> None:
        """One line, such as write("store.opened", ms=12)."""
        self._append(" ".join([code, *(f"{name}={number:g}" for name, number in numbers.items())]))

    def error(self, error: BaseException) -> str:
        """Log an error; the report that a person may copy and send."""
        import platform

        report = f"Unclench {__version__}, Python {platform.python_version()}, {sys.platform}\n" + describe(error)
        self._append("error\n" + report)
        return report

    def catch_crashes(self) -> None:
        """Let the interpreter leave its last stack here when it dies of a signal."""
        import faulthandler

        if self._file is not None:
            faulthandler.enable(self._file)
            self._faults = True

    def close(self) -> None:
        if self._faults:
            import faulthandler

            faulthandler.disable()
            self._faults = False
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _append(self, text: str) -> None:
        line = f"{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())} {text.rstrip()}\n".encode(errors="replace")
        with contextlib.suppress(OSError):
            self._turn(len(line))
            if self._file is not None:
                os.write(self._file, line)

    def _open(self) -> None:
        with contextlib.suppress(OSError):
            os.makedirs(os.path.dirname(self.path), 0o700, exist_ok=True)
            self._file = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def _turn(self, more: int) -> None:
        """Rotate: begin a new file when this one would grow too large."""
        if self._file is None or os.fstat(self._file).st_size + more <= LARGEST:
            return
        faults = self._faults
        self.close()
        for number in range(KEPT - 1, 0, -1):
            older = f"{self.path}.{number - 1}" if number > 1 else self.path
            with contextlib.suppress(OSError):  # not there, or Windows: another process has it open
                os.replace(older, f"{self.path}.{number}")
        self._open()
        if faults:
            self.catch_crashes()


def describe(error: BaseException) -> str:
    """Types and places of an error and of those it came from, oldest first."""
    parts: list[str] = []
    for one in reversed(list(_chain(error))):
        parts += [f"  {place}" for place in _places(one.__traceback__)]
        parts.append(_named(one))
    return "\n".join(parts) + "\n"


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _places(trace: TracebackType | None) -> Iterator[str]:
    """File below its package, line and function of each step: no folder of this computer."""
    while trace is not None:
        code = trace.tb_frame.f_code
        parts = code.co_filename.replace("\\", "/").split("/")
        start = len(parts) - 1 - parts[::-1].index("unclench") if "unclench" in parts else len(parts) - 2
        yield f"{'/'.join(parts[max(0, start) :])}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next


def _named(error: BaseException) -> str:
    name = type(error).__name__
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name}: {os.strerror(error.errno)}"
    return f"{name}: {error}" if isinstance(error, SAFE_MESSAGES) else name

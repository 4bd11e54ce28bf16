"""What another start of the program asks the running app, and how the answer is written."""

import json
import sys
from collections.abc import Callable

from unclench.core.base.record import record

LONGEST = 1_000_000  # bytes of one request


@record
class Request:
    """A command from elsewhere; an empty `argv` asks to show the window."""

    argv: list[str]
    cwd: str
    token: str | None = None
    stdin: str | None = None


Handle = Callable[[Request], tuple[int, str, str]]


def answer(line: bytes, handle: Handle) -> bytes:
    """One line of request in, one line of answer out; whatever goes wrong is an answer, too."""
    try:
        request = _read(line)
    except (ValueError, TypeError, KeyError, RecursionError):
        return written(2, "", "That was not a request.")
    try:
        return written(*handle(request))
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
        return written(3, "", "Something went wrong in Unclench. Its window has more.")


def written(exit_status: int, out: str, err: str) -> bytes:
    """An answer as it goes over the wire."""
    return json.dumps({"exit": exit_status, "out": out, "err": err}).encode("ascii") + b"\n"


def _read(line: bytes) -> Request:
    found = json.loads(line)
    argv, cwd = found["argv"], found["cwd"]
    token, stdin = found.get("token"), found.get("stdin")
    texts = isinstance(argv, list) and all(isinstance(word, str) for word in [*argv, cwd])
    if found["v"] != 1 or not texts or not all(more is None or isinstance(more, str) for more in (token, stdin)):
        raise ValueError("request")
    return Request(argv, cwd, token, stdin)

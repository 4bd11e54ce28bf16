"""The process that asks a far folder for another one: requests on standard input, answers on standard output.

Each is a length in 8 bytes and a tuple of `marshal`: both are the same Python.
"""

import marshal
import os
import signal
import sys
from typing import Any

from unclench.store.sync import folder_calls

WORD = "--ask-folder"
"""The only word of its command line."""
LENGTH_BYTES = 8
CALLS = frozenset(("names", "read", "replace", "remove", "is_folder", "may_be_written"))


def serve() -> int:
    """Answer until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C ends the command that asks
    requests = sys.stdin.buffer
    while length := requests.read(LENGTH_BYTES):
        what, given = marshal.loads(requests.read(int.from_bytes(length, "big")))
        answer = marshal.dumps(_answer(what, given))
        if not _written(len(answer).to_bytes(LENGTH_BYTES, "big") + answer):
            break
    return 0


def _written(answer: bytes) -> bool:
    """Whether somebody still reads."""
    try:
        while answer:
            answer = answer[os.write(1, answer) :]
    except BrokenPipeError:
        return False
    return True


def _answer(what: str, given: tuple[Any, ...]) -> tuple[Any, ...]:
    if what not in CALLS:
        return "error", 0, what
    try:
        return "is", getattr(folder_calls, what)(*given)
    except folder_calls.Unread as why:
        return "unread", why.code
    except OSError as error:
        return "error", error.errno or 0, error.strerror or ""

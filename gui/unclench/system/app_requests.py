"""What another start of the program asks the running app, and how the answer is written."""

import json
import sys
from collections.abc import Callable
from dataclasses import field
from typing import Annotated, Literal

from msgspec import Meta, Struct, convert

from unclench.core.base.frozen_record import record

LONGEST = 4_000_000  # bytes of one request, with a file of answers
RUN_IT_THERE = -1, "", ""
"""The answer to a command that takes long: the process that asks shall run it on the file, and say when it is done."""


@record
class Request:
    """A command from elsewhere; an empty `argv` asks to show the window."""

    argv: list[str]
    cwd: str
    token: str | None = None
    files: dict[str, str] = field(default_factory=dict[str, str])
    """Files of answers that the command names: the other process has read them."""
    done: bool = False
    """Whether the asking process has run the command, because it was told to."""


class _Message(Struct):
    """The shape of a request on the wire."""

    v: Literal[1]
    argv: Annotated[list[str], Meta(max_length=1_000)]
    cwd: Annotated[str, Meta(max_length=100_000)]
    token: Annotated[str, Meta(max_length=10_000)] | None = None
    files: Annotated[dict[str, str], Meta(max_length=10)] = {}
    done: bool = False


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
    message = convert(json.loads(line.decode("utf-8")), _Message)
    return Request(message.argv, message.cwd, message.token, message.files, message.done)

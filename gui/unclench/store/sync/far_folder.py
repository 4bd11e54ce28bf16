"""A folder that may never answer is asked by a process of its own: this one can go on, and end, all the while."""

import marshal
import os
import select
import subprocess
import sys
from contextlib import suppress
from time import monotonic
from typing import Any, Self

from unclench.store.sync.folder_calls import Mark, NoAnswer, Unread
from unclench.store.sync.folder_server import LENGTH_BYTES, WORD

END_SECONDS = 0.2


class FarCalls:
    """The functions of folder_calls.py, within a `with` block; the process ends with it."""

    def __init__(self, patience: float | None) -> None:
        """`patience`: seconds that each answer may take; None: it is waited for."""
        self._patience = patience

    def __enter__(self) -> Self:
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "unclench"]
        self._process = subprocess.Popen(
            [*program, WORD],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # who waits for the end of ours would wait for this process, too
            cwd="/",
        )
        return self

    def __exit__(self, *_: object) -> None:
        """Its end may never come: nobody waits for it."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._process.kill()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(END_SECONDS)

    def names(self, folder: str, part: str) -> list[tuple[str, Mark]]:
        return self._ask("names", folder, part)

    def read(self, folder: str, name: str, most: int) -> bytes:
        return self._ask("read", folder, name, most)

    def replace(self, folder: str, name: str, new: str, content: bytes) -> None:
        self._ask("replace", folder, name, new, content)

    def remove(self, folder: str, name: str) -> None:
        self._ask("remove", folder, name)

    def is_folder(self, folder: str) -> bool:
        return self._ask("is_folder", folder)

    def may_be_written(self, folder: str) -> bool:
        return self._ask("may_be_written", folder)

    def _ask(self, what: str, *given: Any) -> Any:
        request = marshal.dumps((what, given))
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        until = monotonic() + self._patience if self._patience is not None else None
        try:
            stdin.write(len(request).to_bytes(LENGTH_BYTES, "big") + request)
            stdin.flush()
            length = int.from_bytes(_bytes(stdout.fileno(), LENGTH_BYTES, until), "big")
            kind, *answer = marshal.loads(_bytes(stdout.fileno(), length, until))
        except BrokenPipeError as error:
            raise NoAnswer from error
        if kind == "error":
            raise OSError(*answer)
        if kind == "unread":
            raise Unread(answer[0])
        return answer[0]


def _bytes(handle: int, count: int, until: float | None) -> bytes:
    """So many bytes of a pipe. Raises NoAnswer."""
    found = bytearray()
    while len(found) < count:
        if until is not None and not select.select([handle], [], [], max(0.0, until - monotonic()))[0]:
            raise NoAnswer
        more = os.read(handle, count - len(found))
        if not more:
            raise NoAnswer
        found += more
    return bytes(found)

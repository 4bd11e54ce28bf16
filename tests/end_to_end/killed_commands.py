"""Runs real command lines in children that have all loaded already, and kills them after a given time.

`python -m end_to_end.killed_commands`: each line on standard input is JSON, `{"argv": [...], "after": seconds, "out":
FILE}`; `after` null lets it end. The answer is a line `STATUS SECONDS`. What the command says goes into the file.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NoReturn

from end_to_end.traced import environment


class Commands:
    """The running program, as a test talks to it."""

    def __init__(self) -> None:
        pipe = subprocess.PIPE
        line = [sys.executable, "-m", "end_to_end.killed_commands"]
        self._server = subprocess.Popen(line, stdin=pipe, stdout=pipe, text=True, env=environment())

    def close(self) -> None:
        self._server.communicate()

    def run(self, argv: list[str], out: Path, after: float | None = None) -> tuple[int, float]:
        """The exit status of a command that is killed after so many seconds, and how long it ran."""
        assert self._server.stdin
        assert self._server.stdout
        self._server.stdin.write(json.dumps({"argv": argv, "after": after, "out": str(out)}) + "\n")
        self._server.stdin.flush()
        status, seconds = self._server.stdout.readline().split()
        return int(status), float(seconds)


def load() -> None:
    """Import what commands import, so that a kill meets the work and not the start of Python."""
    from unclench import __main__, assets  # noqa: F401
    from unclench.cli import parser
    from unclench.composition import run_command  # noqa: F401
    from unclench.store import backup, erase, export_import, journal, merge, migrations, staging  # noqa: F401

    parser.parser()


def child(argv: list[str], out: str) -> NoReturn:
    from unclench.__main__ import main

    handle = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.dup2(handle, 1)
    os.dup2(handle, 2)
    status = main(argv)
    sys.stdout.flush()
    os._exit(status)


def serve() -> None:
    while line := sys.stdin.readline():
        asked = json.loads(line)
        began = time.monotonic()
        process = os.fork()
        if process == 0:
            child(asked["argv"], asked["out"])
        if asked["after"] is not None:
            time.sleep(asked["after"])
            os.kill(process, signal.SIGKILL)
        status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        sys.stdout.write(f"{status} {time.monotonic() - began}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    load()
    serve()

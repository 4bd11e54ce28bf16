"""Sends a command to the running app. Each command goes through it first, so it does not import argparse or pathlib."""

import json
import os
import socket
import sys
import time

from unclench.cli import given_files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from io import FileIO

LONGEST = 4_000_000  # bytes of one request, with a file of answers
SECONDS = 60.0
BUSY_SECONDS = 5.0
PART = 65536  # bytes
RUN_IT_HERE = -1
"""The status in the answer to a command that takes long: the app leaves it to this process, and waits to hear of it."""
GONE = 3, "", "Unclench closed before it answered. Look with `unclench status` whether it was done."
SILENT = 3, "", "Unclench is open but gives no answer. Look at its window, or close it and try again."
TOO_LONG = 2, "", "That is more than one command can carry."

Answer = tuple[int, str, str]


def ask(
    address: str,
    argv: list[str],
    cwd: str,
    token: str | None = None,
    *,
    done: bool = False,
    patience: float = 0.0,
) -> Answer | None:
    """What the app at `address` answers to a command: exit status, text for standard output, for standard error.

    An empty `argv` asks it to show its window; `token` is the desktop's leave to come to the front. None: nobody took
    the request, so it is safe to go to the file. The text of files of answers goes along; one that cannot be read is
    an answer, too. `done` tells that a command that was left to us has been run.
    `patience`: seconds to wait for an app that is just starting.
    """
    try:
        files = given_files.of_command(argv, cwd)
    except given_files.Unreadable as wrong:
        return _refusal(str(wrong), as_json="--json" in argv)
    request = {"v": 1, "argv": argv, "cwd": cwd, "token": token, "files": files, "done": done}
    line = json.dumps(request).encode("ascii") + b"\n"
    if len(line) > LONGEST:
        return TOO_LONG
    until = time.monotonic() + patience
    while True:
        answer = _pipe(address, line) if sys.platform == "win32" else _socket(address, line)
        if answer or time.monotonic() >= until:
            return answer
        time.sleep(0.05)


def _refusal(message: str, *, as_json: bool) -> Answer:
    if not as_json:
        return 2, "", f"{message}\n"
    return 2, json.dumps({"error": {"code": "bad_input", "message": message}}, ensure_ascii=False, indent=1) + "\n", ""


def token() -> str | None:
    """The leave that the desktop gave the command that we are; taken out, so that our children do not use it."""
    return os.environ.pop("XDG_ACTIVATION_TOKEN", None) or os.environ.pop("DESKTOP_STARTUP_ID", None)


def _socket(address: str, line: bytes) -> Answer | None:
    """Ask over a socket. Connection reset: the request was not read; closed: it was."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as channel:
        channel.settimeout(SECONDS)
        try:
            channel.connect(address)
            channel.sendall(line)
            parts = []
            while part := channel.recv(PART):
                parts.append(part)
        except TimeoutError:
            return SILENT
        except OSError:
            return None
    return _understood(b"".join(parts))


def _pipe(address: str, line: bytes) -> Answer | None:
    """Ask over a named pipe of Windows. It knows no time limit, so a thread waits for the answer."""
    from threading import Thread

    channel = _open_pipe(address)
    if channel is None:
        return None
    said: list[Answer | None] = []
    talk = Thread(target=lambda: said.append(_talk(channel, line)), daemon=True)
    talk.start()
    talk.join(SECONDS)
    return said[0] if said else SILENT


def _open_pipe(address: str) -> "FileIO | None":
    """The pipe; waits a little while all its ends are in use. None: nobody listens, or not for us."""
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            return open(address, "r+b", buffering=0)
        except (FileNotFoundError, PermissionError):
            return None
        except OSError:
            if time.monotonic() >= until:
                return None
        time.sleep(0.02)


def _talk(channel: "FileIO", line: bytes) -> Answer | None:
    """One line there, one line back. None: the line was not taken."""
    with channel:
        rest = memoryview(line)
        try:
            while rest:
                rest = rest[channel.write(rest[:PART]) :]
        except OSError:
            return None
        heard = b""
        try:
            while not heard.endswith(b"\n") and (part := channel.read(PART)):
                heard += part
        except OSError:
            return GONE
    return _understood(heard)


def _understood(line: bytes) -> Answer:
    try:
        answer = json.loads(line)
        return int(answer["exit"]), str(answer["out"]), str(answer["err"])
    except (ValueError, KeyError, TypeError):
        return GONE

"""Writes what a command has to say, and its exit status. On the way of every command: imports next to nothing."""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

NO_SCREEN, TROUBLE = 1, 3


def keep_descriptors_apart() -> None:
    """A closed standard input, output or error is opened to nowhere: no file of ours may get its number."""
    if sys.platform == "win32":
        return
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def tell(answer: tuple[int, str, str]) -> int:
    """Write the answer; its exit status, or 3 when it cannot be written. Who reads no further is no trouble."""
    status, out, err = answer
    _write(sys.stderr, err)
    trouble = _write(sys.stdout, out)
    if trouble is None or isinstance(trouble, BrokenPipeError):
        return status
    done = "The command itself was carried out." if status == 0 else "The command itself was not carried out."
    _write(sys.stderr, f"The answer could not be written: {trouble.strerror or trouble}. {done}\n")
    return TROUBLE


def no_screen() -> int:
    """Say that the window cannot open here; the exit status."""
    from unclench.core.base.translation import translate

    told = translate("cli", "There is no screen here to open the window on. The commands work without one.")
    return tell((NO_SCREEN, "", f"{told}\n"))


def _write(stream: "TextIO | None", text: str) -> OSError | None:
    """Write all of it now; what went wrong, or None."""
    if not text:
        return None
    if stream is None:
        return OSError("there is no output")
    try:
        stream.write(_writable(text, stream.encoding or "utf-8"))
        stream.flush()
    except OSError as trouble:
        _give_up(stream)
        return trouble
    return None


def _writable(text: str, encoding: str) -> str:
    """The text with the letters that the terminal lacks written as JSON may have them."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_letter(letter, encoding) for letter in text)
    return text


def _letter(letter: str, encoding: str) -> str:
    try:
        letter.encode(encoding)
    except UnicodeEncodeError:
        import json

        return json.dumps(letter)[1:-1]
    return letter


def _give_up(stream: "TextIO") -> None:
    """Python would try again at its end, and end with another status."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)

"""Reads the small files of answers that a command names, in the process of the command: the app never opens them.

On the way of every command, so it imports next to nothing. Only regular files of at most 1 MB, in UTF-8; whatever a
name leads to (a pipe, a device, a folder, also through a link) is looked at before it is opened.
"""

import os
import stat

MOST_BYTES = 1_000_000
OPTIONS = {"episode": "--signs", "causes": "--answers"}
"""Command -> its option whose value is such a file."""


class Unreadable(Exception):
    """Why a file cannot be taken, as a sentence."""


def unreadable(name: str) -> Unreadable:
    """For a file that cannot be opened or read."""
    from unclench.core.base.translation import translate

    return Unreadable(translate("cli", "I can't read {name}.").format(name=name))


def of_command(argv: list[str], cwd: str) -> dict[str, str]:
    """Name -> text of the files of answers that the command names. Raises Unreadable."""
    return {name: read(name, cwd) for name in _names([word for word in argv if word != "--json"])}


def read(name: str, cwd: str) -> str:
    """The text of one file. Raises Unreadable."""
    path = os.path.join(cwd, name)
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise _no_file(name)
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError):
        raise unreadable(name) from None
    try:
        found = _content(handle, name)
    finally:
        os.close(handle)
    try:
        return found.decode("utf-8")
    except UnicodeDecodeError:
        raise _no_text(name) from None


def _content(handle: int, name: str) -> bytes:
    found = b""
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise _no_file(name)
        while len(found) <= MOST_BYTES and (part := os.read(handle, MOST_BYTES + 1 - len(found))):
            found += part
    except OSError:
        raise unreadable(name) from None
    if len(found) > MOST_BYTES:
        raise _too_long(name)
    return found


def _names(command: list[str]) -> list[str]:
    if command[:1] == ["signs"]:
        name = _first(command[1:])
        return [name] if name and name != "clear" else []
    option = OPTIONS.get(command[0]) if command else None
    found: list[str] = []
    for place, word in enumerate(command):
        name, equals, value = word.partition("=")
        if name == option:
            found += [value] if equals else command[place + 1 : place + 2]
    return found


def _first(words: list[str]) -> str:
    """The first word that is neither an option nor the value of --at."""
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "--at":
            del rest[:1]
        elif not word.startswith("-"):
            return word
    return ""


def _no_file(name: str) -> Unreadable:
    from unclench.core.base.translation import translate

    words = translate("cli", "{name} is no ordinary file. Name a file with the answers.")
    return Unreadable(words.format(name=name))


def _no_text(name: str) -> Unreadable:
    from unclench.core.base.translation import translate

    words = translate("cli", "{name} is no text in UTF-8. Write the answers as JSON.")
    return Unreadable(words.format(name=name))


def _too_long(name: str) -> Unreadable:
    from unclench.core.base.translation import translate

    words = translate("cli", "{name} is too long. A file of answers has at most 1 MB.")
    return Unreadable(words.format(name=name))

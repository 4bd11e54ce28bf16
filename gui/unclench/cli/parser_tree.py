"""The commands and options of the parser as plain data: what completions and the manual page are made from.

argparse has no public way to read a parser, so its lists of actions are read here, and only here.
"""

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from unclench.core.base.entries import KINDS

_WORD = re.compile(r"[a-z][a-z0-9_-]*")  # what is in capitals stands for something else


@dataclass
class Value:
    """What may stand in one place: certain words, a file, a folder, or something that is typed."""

    name: str = ""
    words: list[str] = field(default_factory=list[str])
    files: bool = False
    folders: bool = False


@dataclass
class Option:
    """An option as it is typed; `value` is None for one that stands alone."""

    name: str
    help: str
    value: Value | None


@dataclass
class Place:
    """One command, or a word of it: what may follow."""

    path: tuple[str, ...]
    help: str
    usage: str
    options: list[Option]
    words: dict[str, str] = field(default_factory=dict[str, str])
    """The commands, or words of this command, that may come next, each with its help."""
    values: list[Value] = field(default_factory=list[Value])


def places(parser: argparse.ArgumentParser, path: tuple[str, ...] = (), told: str = "") -> Iterator[Place]:
    """The parser itself, then each command with its words, in their order."""
    place = Place(path, told or parser.description or "", " ".join(parser.format_usage().split()[1:]), [])
    below: list[tuple[str, argparse.ArgumentParser]] = []
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            helps = {one.dest: one.help or "" for one in action._choices_actions}  # noqa: SLF001
            place.words = {name: helps.get(name, "") for name in action.choices}
            below = list(action.choices.items())
        elif action.option_strings:
            place.options.append(Option(action.option_strings[-1], action.help or "", _value_of(action)))
        else:
            place.values.append(_value(action))
    yield place
    for name, one in below:
        yield from places(one, (*path, name), place.words[name])


def _value_of(option: argparse.Action) -> Value | None:
    """The value of an option; None for a switch."""
    return None if option.nargs == 0 else _value(option)


def _value(action: argparse.Action) -> Value:
    """What its metavar or its choices say: `csv|json` are words, FILE is a file, DIR a folder."""
    name = action.metavar if isinstance(action.metavar, str) else action.dest
    parts = [str(one) for one in action.choices] if action.choices else name.split("|")
    words = [part for part in parts if _WORD.fullmatch(part)]
    if name == "KIND":
        words = [table for table, kind in KINDS.items() if kind.KIND.words]
    return Value(name, words, any(part.startswith("FILE") for part in parts), "DIR" in parts)

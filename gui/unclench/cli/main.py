"""Parses a command line and runs it on services: in the running app, or straight on the file."""

import argparse
import json
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from unclench import __version__
from unclench.actions.services import Services
from unclench.cli.commands import causes, episodes, ice_heat, lists, log, nudges, plank, status
from unclench.cli.commands import data_file as keeping
from unclench.cli.commands import system_check as machine
from unclench.cli.reply import Call, Reply
from unclench.core.base.errors import BadInput, Refused, StoreTrouble, UnclenchError
from unclench.core.base.translation import translate

Outcome = tuple[int, str, str]
DONE, NO, WRONG_WORDS, TROUBLE, BUG = 0, 1, 2, 3, 4
_FAMILIES = (episodes, causes, ice_heat, log, plank, lists, nudges, machine, keeping, status)


class _Help(Exception):
    """The user asked for help; the text is what to print."""


def _plainly(message: str) -> str:
    """The error message of argparse, without the names of its arguments."""
    for begins, words in (
        ("the following arguments are required: ", translate("cli", "This is missing: {what}.")),
        ("unrecognized arguments: ", translate("cli", "I don't know what {what} means here.")),
    ):
        if message.startswith(begins):
            return words.format(what=message.removeprefix(begins))
    if message.startswith("argument ") and message.endswith(": expected one argument"):
        name = message.removeprefix("argument ").removesuffix(": expected one argument")
        return translate("cli", "{what} needs a value.").format(what=name)
    return message


class _Parser(argparse.ArgumentParser):
    """A parser that never prints and never exits: its messages are raised as exceptions."""

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Raise our own message: that of argparse names arguments and choices."""
        if action.choices is not None and value not in action.choices:
            right = ", ".join(action.choices)
            raise BadInput(
                "words",
                translate("cli", "I know no {what} {word}. It can be: {right}.").format(
                    what=translate("cli", "command"), word=value, right=right
                ),
            )

    def error(self, message: str) -> NoReturn:
        raise BadInput("words", f"{_plainly(message)}\n{self.format_usage().strip()}")

    def print_help(self, file: Any = None) -> None:
        raise _Help(self.format_help())

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        raise _Help(message or "")


def parser() -> argparse.ArgumentParser:
    """All commands of CLI.md."""
    top = _Parser(prog="unclench", description=translate("cli", "A calm companion for a back that goes into spasm."))
    top.add_argument("--data-dir", metavar="DIR", help=translate("cli", "keep the data in this folder"))
    top.add_argument("--hidden", action="store_true", help=translate("cli", "start in the tray"))
    top.add_argument("--version", action="version", version=f"unclench {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for family in _FAMILIES:
        family.add(commands)
    for command in _leaves(commands):
        command.add_argument("--json", action="store_true", help=translate("cli", "one JSON object"))
    return top


def _leaves(commands: Any) -> list[argparse.ArgumentParser]:
    found: list[argparse.ArgumentParser] = []
    for command in commands.choices.values():
        below = [action for action in command._actions if isinstance(action, argparse._SubParsersAction)]  # noqa: SLF001
        found += _leaves(below[0]) if below else [command]
    return found


def run(argv: Sequence[str], services: Callable[[], Services], cwd: str, *, running: bool) -> Outcome:
    """Run one command; returns exit status, standard output and standard error (CLI.md). Bugs are raised."""
    as_json = "--json" in argv
    try:
        args = parser().parse_args([word for word in argv if word != "--json"])
        if args.command is None:
            raise BadInput("words", translate("cli", "Name a command; unclench --help lists them."))
        if not hasattr(args, "run"):
            raise BadInput("words", translate("cli", "{command} needs one more word.").format(command=args.command))
        reply: Reply = args.run(Call(args, services(), cwd, running))
    except _Help as asked:
        return DONE, str(asked), ""
    except UnclenchError as trouble:
        return _trouble(trouble, as_json)
    notes = "".join(f"{message}\n" for _, message in reply.warnings)
    return DONE, (_json(reply.data) if as_json else f"{reply.text}\n"), notes


def _trouble(trouble: UnclenchError, as_json: bool) -> Outcome:
    status = NO if isinstance(trouble, Refused) else TROUBLE if isinstance(trouble, StoreTrouble) else WRONG_WORDS
    message = trouble.message
    error: dict[str, Any] = {"code": trouble.code, "message": message}
    if isinstance(trouble, Refused):
        opens = trouble.allowed_from
        error["allowed_from"] = opens.astimezone().isoformat(timespec="seconds") if opens else None
    if isinstance(trouble, StoreTrouble):
        error["way_on"] = trouble.way_on
        message = f"{message} {trouble.way_on}"
    if as_json:
        return status, _json({"error": error}), ""
    return status, "", f"{message}\n"


def _json(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"

"""Parses a command line and runs it on services: in the running app, or straight on the file."""

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, NoReturn

from unclench import __version__
from unclench.actions.services import Services
from unclench.cli import visible
from unclench.cli.call_and_reply import Call, Reply
from unclench.cli.commands import (
    causes,
    completions,
    data_file,
    entries,
    episode,
    history,
    ice_heat,
    list_entries,
    log,
    pause_meeting,
    plank,
    report,
    signs,
    status,
    sync,
    system_check,
    undo,
)
from unclench.cli.global_options import Options, WrongWords, split
from unclench.core.base.errors import BadInput, Refused, StoreTrouble, UnclenchError
from unclench.core.base.translation import Translator, translate, translator

Outcome = tuple[int, str, str]
DONE, NO, WRONG_WORDS, TROUBLE = 0, 1, 2, 3
_COMMANDS = (
    episode,
    signs,
    causes,
    report,
    ice_heat,
    log,
    plank,
    list_entries,
    history,
    entries,
    undo,
    pause_meeting,
    system_check,
    data_file,
    sync,
    status,
    completions,
)


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


class _Formatter(argparse.HelpFormatter):
    """Says the few words of argparse itself in the language in force."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, translate("cli", "usage: ") if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        known = {
            "positional arguments": translate("cli", "positional arguments"),
            "options": translate("cli", "options"),
        }
        super().start_section(known.get(heading or "", heading))


class _Parser(argparse.ArgumentParser):
    """A parser that never prints, exits or guesses: what it has to say comes as an exception."""

    def __init__(self, **more: Any) -> None:
        super().__init__(**more, allow_abbrev=False, add_help=False, formatter_class=_Formatter)
        self.add_argument("-h", "--help", action="help", help=translate("cli", "show this help message and exit"))

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
    """All commands of CLI.md, made once for each language: the app parses a command at each request."""
    return _made(translator())


@lru_cache(maxsize=1)
def _made(_: Translator) -> argparse.ArgumentParser:
    top = _Parser(prog="unclench", description=translate("cli", "A calm companion for a back that goes into spasm."))
    top.add_argument("--data-dir", metavar="DIR", help=translate("cli", "keep the data in this folder"))
    top.add_argument("--hidden", action="store_true", help=translate("cli", "start in the tray"))
    top.add_argument("--version", action="store_true", help=translate("cli", "say which version this is"))
    top.add_argument("--json", action="store_true", help=translate("cli", "one JSON object"))
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for command in _COMMANDS:
        command.add(commands)
    return top


def run(
    argv: Sequence[str],
    services: Callable[[], Services],
    cwd: str,
    *,
    running: bool,
    files: Mapping[str, str] | None = None,
) -> Outcome:
    """Run one command; returns exit status, standard output and standard error (CLI.md). Bugs are raised.

    `files`: the files of answers that were read elsewhere; None: this process reads them.
    """
    as_json = "--json" in argv
    try:
        options = _options(argv)
        as_json = options.as_json
        if options.version:
            return DONE, _json({"version": __version__}) if as_json else f"unclench {__version__}\n", ""
        args = _parsed(options.command)
        if hasattr(args, "without_diary"):
            text = args.without_diary(args, parser())
            return DONE, _json({"text": text}) if as_json else text, ""
        call = Call(args, services(), cwd, running, files)
        unwritten = call.services.context.journal.unwritten
        reply: Reply = args.run(call)
    except _Help as asked:
        return DONE, str(asked), ""
    except UnclenchError as trouble:
        return _trouble(trouble, as_json)
    notes = "".join(f"{message}\n" for _, message in reply.warnings)
    status = DONE
    if call.services.context.journal.unwritten > unwritten:
        status, notes = TROUBLE, f"{notes}{_only_in_memory(call)}\n"
    return status, (_json(reply.data) if as_json else f"{visible.lines(reply.text)}\n"), visible.lines(notes)


def _options(argv: Sequence[str]) -> Options:
    """The options of all commands. Raises BadInput; the folder is chosen before a command gets here."""
    try:
        options = split(list(argv))
    except WrongWords as wrong:
        raise BadInput("words", str(wrong)) from wrong
    if options.data_dir is not None:
        raise BadInput("words", translate("cli", "This diary is open already; another folder cannot be named here."))
    return options


def _parsed(words: list[str]) -> argparse.Namespace:
    """The command with its words. Raises BadInput or _Help."""
    if words and words[0].startswith("-") and words[0] not in ("-h", "--help"):
        raise BadInput("words", translate("cli", "I don't know what {what} means here.").format(what=words[0]))
    args = parser().parse_args(words)
    if args.command is None:
        raise BadInput("words", translate("cli", "Name a command; unclench --help lists them."))
    if not hasattr(args, "run"):
        raise BadInput("words", translate("cli", "{command} needs one more word.").format(command=args.command))
    return args


def _only_in_memory(call: Call) -> str:
    """What was done is not on disk yet, and why."""
    trouble = call.services.context.journal.trouble
    kept = translate("cli", "It is kept in memory by the app that runs, and is not on disk yet.")
    return f"{kept} {trouble.message} {trouble.way_on}" if trouble else kept


def _local(moment: datetime) -> datetime:
    """The moment in the zone of this computer; in UTC where that is none there is."""
    try:
        return moment.astimezone()
    except ValueError:
        return moment


def _trouble(trouble: UnclenchError, as_json: bool) -> Outcome:
    status = NO if isinstance(trouble, Refused) else TROUBLE if isinstance(trouble, StoreTrouble) else WRONG_WORDS
    message = trouble.message
    error: dict[str, Any] = {"code": trouble.code, "message": message}
    if isinstance(trouble, Refused):
        opens = trouble.allowed_from
        error["allowed_from"] = _local(opens).isoformat(timespec="seconds") if opens else None
    if isinstance(trouble, StoreTrouble):
        error["way_on"] = trouble.way_on
        message = f"{message} {trouble.way_on}"
    if as_json:
        return status, _json({"error": error}), ""
    return status, "", f"{visible.lines(message)}\n"


def _json(data: dict[str, Any]) -> str:
    return visible.json_text(json.dumps(data, ensure_ascii=False, indent=1)) + "\n"

"""`completions bash|zsh|fish`: what a shell needs to complete commands. It needs no diary."""

from argparse import ArgumentParser, Namespace
from typing import Any

from unclench.cli.completion_scripts import SCRIPTS
from unclench.core.base.errors import BadInput
from unclench.core.base.translation import translate


def add(commands: Any) -> None:
    """Register `completions`."""
    command = commands.add_parser("completions", help=translate("cli", "what a shell needs to complete commands"))
    command.add_argument("shell", metavar="|".join(SCRIPTS))
    command.set_defaults(run=None, without_diary=_script)


def _script(args: Namespace, parser: ArgumentParser) -> str:
    """The script. Raises BadInput."""
    from unclench.cli.parser_tree import places

    if args.shell not in SCRIPTS:
        raise BadInput("shell", translate("cli", "The shell can be: {names}.").format(names=", ".join(SCRIPTS)))
    return SCRIPTS[args.shell](list(places(parser)))

"""`backup` and `restore`."""

from typing import Any

from unclench.cli.reply import Call, Reply
from unclench.core.words import translate


def add(commands: Any) -> None:
    """Register the commands for the data file as a whole."""
    backup = commands.add_parser("backup", help=translate("cli", "write a checked copy of the data"))
    backup.add_argument("file", nargs="?", metavar="FILE")
    backup.set_defaults(run=_backup)
    restore = commands.add_parser("restore", help=translate("cli", "go back to a copy"))
    restore.add_argument("file", metavar="FILE")
    restore.set_defaults(run=_restore)


def _backup(call: Call) -> Reply:
    file = str(call.path(call.args.file)) if call.args.file else None
    written = call.services.keeping.backup(file)
    return Reply({"file": written}, translate("cli", "Backup written: {file}").format(file=written))


def _restore(call: Call) -> Reply:
    aside = call.services.keeping.restore(str(call.path(call.args.file)))
    return Reply(
        {"kept_aside": aside}, translate("cli", "Restored. The data until now is kept: {file}").format(file=aside)
    )

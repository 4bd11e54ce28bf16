"""`backup`, `restore`, `export`, `import` and `erase`."""

from typing import Any

from unclench.cli.call_and_reply import Call, Reply
from unclench.core.base.translation import translate


def add(commands: Any) -> None:
    """Register the commands for the data file as a whole."""
    backup = commands.add_parser("backup", help=translate("cli", "write a checked copy of the data"))
    backup.add_argument("file", nargs="?", metavar="FILE")
    _add_force(backup)
    backup.set_defaults(run=_backup)
    restore = commands.add_parser("restore", help=translate("cli", "go back to a copy"))
    restore.add_argument("file", metavar="FILE")
    restore.set_defaults(run=_restore)
    export = commands.add_parser("export", help=translate("cli", "write all entries into a folder"))
    export.add_argument("folder", metavar="DIR")
    export.add_argument("--format", default="json", metavar="csv|json|spreadsheet")
    _add_force(export)
    export.set_defaults(run=_export)
    import_ = commands.add_parser("import", help=translate("cli", "add what an export or another data file holds"))
    import_.add_argument("file", metavar="FILE|DIR")
    import_.add_argument("--preview", action="store_true", help=translate("cli", "count, and write nothing"))
    import_.set_defaults(run=_import)
    erase = commands.add_parser("erase", help=translate("cli", "delete all entries, settings and backups"))
    erase.add_argument(
        "--yes-delete",
        metavar="FOLDER",
        help=translate("cli", "delete all; FOLDER is the last part of the data folder"),
    )
    erase.add_argument("--keep-backups", action="store_true", help=translate("cli", "leave the backups"))
    erase.set_defaults(run=_erase)


def _add_force(command: Any) -> None:
    command.add_argument("--force", action="store_true", help=translate("cli", "write over a file that is there"))


def _backup(call: Call) -> Reply:
    file = str(call.path(call.args.file)) if call.args.file else None
    written = call.services.data_file.backup(file, force=call.args.force)
    return Reply({"file": written}, translate("cli", "Backup written: {file}").format(file=written))


def _restore(call: Call) -> Reply:
    aside = call.services.data_file.restore(str(call.path(call.args.file)))
    text = translate("cli", "Restored. The data until now is kept: {file}").format(file=aside)
    return Reply({"kept_aside": aside or None}, text if aside else translate("cli", "Restored."))


def _export(call: Call) -> Reply:
    folder = str(call.path(call.args.folder))
    files = call.services.data_file.export(folder, call.args.format, force=call.args.force)
    return Reply({"files": files}, translate("cli", "Exported to {folder}").format(folder=folder))


def _import(call: Call) -> Reply:
    counts = call.services.data_file.import_(str(call.path(call.args.file)), preview=call.args.preview)
    total = {name: sum(count[name] for count in counts.values()) for name in ("new", "newer", "known")}
    text = (
        translate("cli", "It would add {new} entries and renew {newer}; {known} are known.")
        if call.args.preview
        else translate("cli", "Added {new} entries and renewed {newer}; {known} were known.")
    )
    return Reply({"preview": call.args.preview, "tables": counts, "total": total}, text.format(**total))


def _erase(call: Call) -> Reply:
    with_backups = not call.args.keep_backups
    call.services.data_file.erase(call.args.yes_delete, with_backups=with_backups)
    return Reply({"erased": True, "with_backups": with_backups}, translate("cli", "All entries are deleted."))

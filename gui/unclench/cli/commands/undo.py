"""`undo`: takes back the newest change."""

from typing import Any

from unclench.cli.call_and_reply import Call, Reply
from unclench.core.base.entries import KINDS
from unclench.core.base.translation import translate


def add(commands: Any) -> None:
    """Register `undo`."""
    undo = commands.add_parser("undo", help=translate("cli", "take back the newest change"))
    undo.set_defaults(run=_undo)


def _undo(call: Call) -> Reply:
    change = call.services.entries.undo()
    return Reply(
        {"undone": {"kind": change.kind, "id": change.entry_id, "act": change.act, "at": change.at_utc}},
        translate("cli", "Taken back: {what}.").format(what=_named(change.kind)),
    )


def _named(table: str) -> str:
    """What was taken back, in words."""
    newest = KINDS[table].KIND.newest
    return newest() if newest else translate("cli", "the newest change in {kind}").format(kind=table)

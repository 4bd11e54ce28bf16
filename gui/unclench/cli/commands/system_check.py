"""`check`: what this computer and its desktop can do."""

from typing import Any

from unclench.cli.call_and_reply import Call, Reply
from unclench.core.base.translation import translate


def add(commands: Any) -> None:
    """Register `check`."""
    command = commands.add_parser("check", help=translate("cli", "the system check"))
    command.set_defaults(run=_check)


def _check(call: Call) -> Reply:
    checked = call.services.system_check.check()
    rows = [
        {"name": one.name, "answer": one.told.answer, "by": one.told.by, "reason": one.told.reason} for one in checked
    ]
    lines = [f"{row['name']:14}{row['answer']:9}{_who(row)}" for row in rows]
    return Reply({"ports": rows}, "\n".join(lines))


def _who(row: dict[str, str]) -> str:
    return f"{row['by']}: {row['reason']}" if row["by"] and row["reason"] else row["by"] or row["reason"]

"""`list`: the entries of one kind."""

from typing import Any

from unclench.cli.call_and_reply import Call, Reply, plain
from unclench.cli.entry_kinds import table_of
from unclench.cli.visible import one_line
from unclench.core.base.translation import translate
from unclench.core.base.typed_moments import parse_bound


def add(commands: Any) -> None:
    """Register `list`."""
    command = commands.add_parser("list", help=translate("cli", "list entries"))
    command.add_argument("kind", metavar="KIND")
    command.add_argument("--from", dest="first", metavar="T")
    command.add_argument("--to", dest="last", metavar="T")
    command.set_defaults(run=_list)


def _list(call: Call) -> Reply:
    kind = table_of(call.args.kind)
    first, last = _bound(call, call.args.first), _bound(call, call.args.last, end=True)
    entries = call.services.entries.find(kind, first, last)
    if call.args.kind in ("ice", "heat"):
        entries = [entry for entry in entries if entry.kind == call.args.kind]
    rows = [plain(entry) for entry in entries]
    lines = [_line(row) for row in rows] or [translate("cli", "Nothing yet.")]
    return Reply({"kind": kind, "entries": rows}, "\n".join(lines))


def _bound(call: Call, text: str | None, *, end: bool = False) -> str | None:
    if text is None:
        return None
    return f"{parse_bound(text, call.now, end=end).utc:%Y-%m-%dT%H:%M:%SZ}"


def _line(row: dict[str, Any]) -> str:
    left_out = ("at", "id", "device", "changed", "deleted", "episode_id", "session_id", "ingredients", "label")
    told = {name: value for name, value in row.items() if name not in left_out and value not in (None, False, [], {})}
    rest = (f"{name}={value}" for name, value in told.items())
    return one_line(f"{row['at']}  {'  '.join(rest)}")

"""`list` and `undo`."""

from typing import Any

from unclench.cli.reply import Call, Reply, plain
from unclench.core.errors import BadInput
from unclench.core.moments import parse_when
from unclench.core.words import translate

TABLES = (
    "episodes", "sign_checks", "sessions", "pains", "doses", "walks", "stands", "drinks", "planks", "stretches",
    "weights", "foods", "causes_runs", "visits",
)  # fmt: skip
SAME = {
    "episode": "episodes", "signs": "sign_checks", "session": "sessions", "ice": "sessions", "heat": "sessions",
    "pain": "pains", "dose": "doses", "walk": "walks", "stand": "stands", "water": "drinks", "plank": "planks",
    "stretch": "stretches", "weight": "weights", "food": "foods", "causes": "causes_runs", "visit": "visits",
}  # fmt: skip


def add(commands: Any) -> None:
    """Register `list` and `undo`."""
    command = commands.add_parser("list", help=translate("cli", "list entries"))
    command.add_argument("kind", metavar="KIND")
    command.add_argument("--from", dest="first", metavar="T")
    command.add_argument("--to", dest="last", metavar="T")
    command.set_defaults(run=_list)
    undo = commands.add_parser("undo", help=translate("cli", "take back the newest change"))
    undo.set_defaults(run=_undo)


def _list(call: Call) -> Reply:
    kind = SAME.get(call.args.kind, call.args.kind)
    if kind not in TABLES:
        names = ", ".join(TABLES)
        raise BadInput("kind", translate("cli", "KIND can be: {names}.").format(names=names))
    first, last = (_bound(call, text) for text in (call.args.first, call.args.last))
    entries = call.services.entries.find(kind, first, last)
    if call.args.kind in ("ice", "heat"):
        entries = [entry for entry in entries if entry.kind == call.args.kind]
    rows = [plain(entry) for entry in entries]
    lines = [_line(row) for row in rows] or [translate("cli", "Nothing yet.")]
    return Reply({"kind": kind, "entries": rows}, "\n".join(lines))


def _bound(call: Call, text: str | None) -> str | None:
    if text is None:
        return None
    return f"{parse_when(text, call.now).utc:%Y-%m-%dT%H:%M:%SZ}"


def _line(row: dict[str, Any]) -> str:
    left_out = ("at", "id", "device", "changed", "deleted")
    rest = (f"{name}={value}" for name, value in row.items() if name not in left_out and value not in (None, [], {}))
    return f"{row['at']}  {'  '.join(rest)}"


def _undo(call: Call) -> Reply:
    change = call.services.entries.undo()
    return Reply(
        {"undone": {"kind": change.kind, "id": change.entry_id, "act": change.act, "at": change.at_utc}},
        translate("cli", "Taken back: the newest change in {kind}.").format(kind=change.kind),
    )

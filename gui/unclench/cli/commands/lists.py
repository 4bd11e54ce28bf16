"""`list` and `undo`."""

from typing import Any

from unclench.cli.reply import Call, Reply, plain
from unclench.core.base.errors import BadInput
from unclench.core.base.moments import parse_bound
from unclench.core.base.translation import translate

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
    return f"{row['at']}  {'  '.join(rest)}"


def _undo(call: Call) -> Reply:
    change = call.services.entries.undo()
    return Reply(
        {"undone": {"kind": change.kind, "id": change.entry_id, "act": change.act, "at": change.at_utc}},
        translate("cli", "Taken back: {what}.").format(what=_named(change.kind)),
    )


def _named(kind: str) -> str:
    """What was taken back, in words."""
    names = {
        "episodes": translate("cli", "the newest change of an episode"),
        "sign_checks": translate("cli", "the newest answers to the warning signs"),
        "sessions": translate("cli", "the newest change of an ice or heat session"),
        "pains": translate("cli", "the newest pain"),
        "measures": translate("cli", "the newest measure"),
        "doses": translate("cli", "the newest dose"),
        "walks": translate("cli", "the newest walk"),
        "stands": translate("cli", "the newest time up"),
        "drinks": translate("cli", "the newest drink"),
        "planks": translate("cli", "the newest plank"),
        "stretches": translate("cli", "the newest stretch"),
        "weights": translate("cli", "the newest weight"),
        "foods": translate("cli", "the newest food"),
        "visits": translate("cli", "the newest change of a visit"),
    }
    return names.get(kind, translate("cli", "the newest change in {kind}").format(kind=kind))

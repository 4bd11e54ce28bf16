"""`sync`: share the diary with other computers through a folder."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from unclench.cli import given_files
from unclench.cli.call_and_reply import Call, Reply
from unclench.core.base import units
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.translation import translate

if TYPE_CHECKING:
    from unclench.actions.sync import Sync
    from unclench.core.sync.records import Device, Exchange, Problem, Status


def add(commands: Any) -> None:
    """Register `sync`."""
    sync = commands.add_parser("sync", help=translate("cli", "share the diary with other computers through a folder"))
    sync.set_defaults(run=_status)
    more = sync.add_subparsers(dest="what", metavar="WHAT")
    once = more.add_parser("once", help=translate("cli", "exchange changes now"))
    once.set_defaults(run=_once)
    join = more.add_parser("join", help=translate("cli", "share in this folder, without one: again in the same folder"))
    join.add_argument("folder", nargs="?", metavar="DIR")
    join.add_argument("--name", metavar="NAME", help=translate("cli", "what this computer is called"))
    join.add_argument(
        "--passphrase",
        metavar="FILE",
        help=translate("cli", "a file with the passphrase; without one, words are made up"),
    )
    join.add_argument("--plain", action="store_true", help=translate("cli", "files that everybody can read"))
    join.set_defaults(run=_join)
    leave = more.add_parser("leave", help=translate("cli", "share no more; entries and files stay"))
    leave.set_defaults(run=_leave)
    forget = more.add_parser("forget", help=translate("cli", "show a computer no more; its entries stay"))
    forget.add_argument("computer", metavar="NAME")
    forget.set_defaults(run=_forget)
    name = more.add_parser("name", help=translate("cli", "call this computer otherwise"))
    name.add_argument("name", metavar="NAME")
    name.set_defaults(run=_rename)
    clean = more.add_parser("clean", help=translate("cli", "delete conflict copies that hold nothing new"))
    clean.set_defaults(run=_clean)


def _status(call: Call) -> Reply:
    status = call.services.sync.status()
    return Reply(_status_data(status), "\n".join(_status_lines(status)), _notes(status.problems))


def _once(call: Call) -> Reply:
    found = _exchange(call.services.sync)
    return Reply(_exchange_data(found), _exchange_words(found), _notes(found.problems))


def _exchange(sync: "Sync") -> "Exchange":
    try:
        found = sync.exchange()
    except Refused as refused:
        if refused.code != "cancelled":
            raise
        message = translate("cli", "Stopped. What was exchanged until now stays, and the rest follows the next time.")
        raise Refused("cancelled", message) from refused
    sync.came(found)
    return found


def _join(call: Call) -> Reply:
    sync, args = call.services.sync, call.args
    made_up = None
    if args.folder is None:
        sync.rejoin()
    else:
        folder = str(call.path(args.folder))
        phrase = None if args.plain else _passphrase(call)
        if phrase is None and not args.plain:
            if sync.look(folder).kind != "empty":
                message = translate(
                    "cli", "Other computers share there: name a file with their passphrase, or --plain."
                )
                raise BadInput("passphrase", message)
            phrase = made_up = sync.made_up_passphrase()
        sync.join(folder, args.name or sync.suggested_name(), phrase)
    sync.came()
    found = _exchange(sync)
    text = _exchange_words(found)
    if made_up:
        told = translate("cli", "The passphrase, for your other computers and for a safe place: {words}")
        text = f"{told.format(words=made_up)}\n{text}"
    data = _status_data(sync.status()) | {"passphrase": made_up, "exchange": _exchange_data(found)}
    return Reply(data, text, _notes(found.problems))


def _passphrase(call: Call) -> str | None:
    if call.args.passphrase is None:
        return None
    try:
        return call.text(call.args.passphrase).strip()
    except given_files.Unreadable as wrong:
        raise BadInput("passphrase", str(wrong)) from wrong


def _leave(call: Call) -> Reply:
    call.services.sync.leave()
    text = translate("cli", "Nothing is shared any more. All entries stay here, and the files in the folder, too.")
    return Reply({"state": "off"}, text)


def _forget(call: Call) -> Reply:
    sync, wanted = call.services.sync, call.args.computer
    found = [one for one in sync.status().others if wanted in (one.name, one.writer)]
    if len(found) != 1:
        known = units.listed([one.name for one in sync.status().others]) or "-"
        message = translate("cli", "Name one of the other computers: {names}.").format(names=known)
        raise BadInput("computer", message)
    sync.forget(found[0].writer)
    text = translate("cli", "{computer} is shown no more. Its entries stay.").format(computer=found[0].name)
    return Reply({"forgotten": _device_data(found[0])}, text)


def _rename(call: Call) -> Reply:
    call.services.sync.rename(call.args.name)
    return _status(call)


def _clean(call: Call) -> Reply:
    from unclench.core.sync.records import Exchange

    count = call.services.sync.clean_up()
    call.services.sync.came(Exchange())
    return Reply({"deleted": count}, translate("cli", "Conflict copies deleted: %Ln.", "", count))


def _status_data(status: "Status") -> dict[str, Any]:
    return {
        "state": status.state,
        "folder": status.folder or None,
        "encrypted": status.encrypted if status.folder else None,
        "here": _device_data(status.here) if status.here else None,
        "others": [_device_data(one) for one in status.others],
        "last": _iso(status.last),
        "unsent": status.unsent,
        "waiting": status.waiting,
        "copies": status.copies,
        "problems": _problems_data(status.problems),
    }


def _exchange_data(found: "Exchange") -> dict[str, Any]:
    return {
        "sent": found.sent,
        "received": found.received,
        "waiting": found.waiting,
        "copies": found.copies,
        "problems": _problems_data(found.problems),
    }


def _problems_data(problems: "tuple[Problem, ...]") -> list[dict[str, Any]]:
    return [{"code": one.code, "message": one.message, "file": one.file or None} for one in problems]


def _device_data(device: "Device") -> dict[str, Any]:
    return {
        "name": device.name,
        "device": device.device,
        "writer": device.writer,
        "heard": _iso(device.heard),
        "entries": device.entries,
    }


def _status_lines(status: "Status") -> list[str]:
    if status.state == "off":
        return [translate("cli", "Nothing is shared with other computers.")]
    here = status.here.name if status.here else ""
    words = (
        translate("cli", "Shared in {folder}, encrypted. This computer: {name}.")
        if status.encrypted
        else translate("cli", "Shared in {folder}, in plain files. This computer: {name}.")
    )
    lines = [words.format(folder=status.folder, name=here)]
    if status.state == "replaced":
        lines.append(translate("cli", "The diary was put back to a copy since: unclench sync join, or sync leave."))
    for one in status.others:
        heard = translate("cli", "{name}: last heard {time}, entries: %Ln", "", one.entries)
        lines.append(heard.format(name=one.name, time=_iso(one.heard) or "-"))
    if status.unsent:
        lines.append(translate("cli", "Changes that are not in the folder yet: %Ln", "", status.unsent))
    return lines


def _exchange_words(found: "Exchange") -> str:
    sent = translate("cli", "Changes written: %Ln.", "", found.sent)
    received = translate("cli", "Changes of others that came in: %Ln.", "", found.received)
    return f"{sent} {received}"


def _notes(problems: "tuple[Problem, ...]") -> tuple[tuple[str, str], ...]:
    return tuple((one.code, one.message) for one in problems)


def _iso(moment: datetime | None) -> str | None:
    return moment.astimezone().isoformat(timespec="seconds") if moment else None

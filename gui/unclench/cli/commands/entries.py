"""`find`, `edit` and `delete`: entries of any kind, found by their words and mended afterwards."""

from typing import TYPE_CHECKING, Any

from unclench.cli.call_and_reply import Call, Reply, plain
from unclench.cli.entry_kinds import table_of
from unclench.cli.visible import one_line
from unclench.core.base.entries import Entry
from unclench.core.base.entry_list import EntryFilter
from unclench.core.base.errors import BadInput
from unclench.core.base.translation import translate

if TYPE_CHECKING:
    from unclench.core.history.entry_words import Names


def add(commands: Any) -> None:
    """Register the three commands."""
    find = commands.add_parser("find", help=translate("cli", "find entries by words in them"))
    find.add_argument("words", nargs="+", metavar="WORDS")
    find.set_defaults(run=_find)
    edit = commands.add_parser("edit", help=translate("cli", "change an entry"))
    edit.add_argument("kind", metavar="KIND")
    edit.add_argument("id", metavar="ID")
    edit.add_argument("fields", nargs="+", metavar="FIELD=VALUE")
    edit.set_defaults(run=_edit)
    delete = commands.add_parser("delete", help=translate("cli", "delete an entry"))
    delete.add_argument("kind", metavar="KIND")
    delete.add_argument("id", metavar="ID")
    delete.set_defaults(run=_delete)


def _find(call: Call) -> Reply:
    words = " ".join(call.args.words)
    if not words.split():
        raise BadInput("words", translate("cli", "Write at least one word to look for."))
    entries, wanted = call.services.entries, EntryFilter(words=words)
    found = [one.entry for block in entries.blocks(wanted) for one in entries.block(wanted, block)]
    names = entries.names()
    lines = [_line(entry, names) for entry in found]
    nothing = translate("cli", 'No entry has "{words}".').format(words=words)
    rows = [{"kind": entry.TABLE, "entry": plain(entry)} for entry in found]
    return Reply({"words": words, "entries": rows}, "\n".join(lines) or nothing)


def _edit(call: Call) -> Reply:
    from unclench.core.history import typed_fields

    table = table_of(call.args.kind)
    given = dict(typed_fields.read(table, text, call.now) for text in call.args.fields)
    entries, name = call.services.entries, _id(call)
    before = entries.get(table, name)
    entry = entries.edit(table, name, **given)
    said = translate("cli", "Changed: {entry}")
    if before == entry:
        said = translate("cli", "It was so already: {entry}")
    data = {"kind": table, "entry": plain(entry), "history": list(entries.history_lines(table, entry.id))}
    return Reply(data, said.format(entry=_line(entry, entries.names())))


def _delete(call: Call) -> Reply:
    table = table_of(call.args.kind)
    entry = call.services.entries.delete(table, _id(call))
    said = translate("cli", "Deleted: {entry}").format(entry=_line(entry, call.services.entries.names()))
    return Reply({"kind": table, "deleted": plain(entry)}, said)


def _id(call: Call) -> str:
    """The id that was named, which is that of an entry of this kind."""
    table, name = table_of(call.args.kind), call.args.id
    entry = call.services.entries.get(table, name)
    if entry is None or entry.deleted is not None:
        message = translate("cli", "There is no entry {id} in {kind}. unclench find and unclench list --json name ids.")
        raise BadInput("id", message.format(id=one_line(name), kind=table))
    return name


def _line(entry: Entry, names: "Names") -> str:
    from unclench.core.history.entry_words import words_of

    words = words_of(entry, names)
    more = f"  {words.detail}" if words.detail else ""
    return one_line(f"{entry.at.iso()}  {entry.TABLE}  {entry.id}  {words.title}{more}")

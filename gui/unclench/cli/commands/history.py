"""`history`: the sums and sentences of the overview."""

from typing import TYPE_CHECKING, Any

from unclench.cli.call_and_reply import Call, Reply
from unclench.core.base.errors import BadInput
from unclench.core.base.translation import translate
from unclench.core.base.typed_moments import parse_bound

if TYPE_CHECKING:
    from unclench.core.history.cards import Card
    from unclench.core.history.ranges import Range


def add(commands: Any) -> None:
    """Register `history`."""
    command = commands.add_parser("history", help=translate("cli", "how it went: sums and sentences"))
    command.add_argument("--from", dest="first", metavar="T")
    command.add_argument("--to", dest="last", metavar="T")
    command.set_defaults(run=_history)


def _history(call: Call) -> Reply:
    seen = call.services.history.overview(_range(call))
    lines = [
        translate("cli", "{title}: {sentence}").format(title=card.title, sentence=card.sentence) for card in seen.cards
    ]
    data = {
        "from": seen.shown.first.isoformat(),
        "to": seen.shown.last.isoformat(),
        "by": seen.shown.by,
        "cards": [_plain(card) for card in seen.cards],
    }
    return Reply(data, "\n".join([seen.title, *(lines or [translate("cli", "Nothing was logged in these days.")])]))


def _range(call: Call) -> "Range":
    """The days that were named; four weeks until the end, or from the start until today, where one is missing."""
    history = call.services.history
    first = parse_bound(call.args.first, call.now).local().date() if call.args.first else None
    last = parse_bound(call.args.last, call.now, end=True).local().date() if call.args.last else None
    if first is None:
        return history.range("four_weeks", last)
    last = last or history.today()
    if last < first:
        raise BadInput("to", translate("cli", "The end of the period lies before its start."))
    return history.span(first, last)


def _plain(card: "Card") -> dict[str, Any]:
    table = {"head": list(card.table.head), "rows": [list(row) for row in card.table.rows]}
    return {"id": card.id, "title": card.title, "sentence": card.sentence, "table": table}

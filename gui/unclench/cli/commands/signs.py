"""`signs`: the answers to the warning signs, or what clears them."""

from typing import Any

from unclench.cli import answers_file
from unclench.cli.call_and_reply import Call, Reply, added, plain
from unclench.core.base.translation import translate
from unclench.core.safety import closing, warning_signs


def add(commands: Any) -> None:
    """Register `signs`."""
    asked = commands.add_parser("signs", help=translate("cli", "answer the warning signs, or clear them"))
    asked.add_argument("what", metavar="FILE.json|clear")
    asked.add_argument("why", nargs="?", metavar="called|checked|mistake")
    asked.add_argument("--at", metavar="T")
    asked.set_defaults(run=_signs)


def read_answers(call: Call, name: str) -> dict[str, Any]:
    """The answers in a file; every sign that it does not name counts as answered with no."""
    given = answers_file.read(call, name, "signs", '{"A3": "y", "B1": "n"}')
    return {sign.id: "n" for sign in call.services.context.guide.safety.signs} | given


def _signs(call: Call) -> Reply:
    if call.args.what == "clear":
        cleared = call.services.warning_signs.clear(call.args.why or "")
        return Reply({"entries": [plain(check) for check in cleared]}, _now_open(call))
    check = call.services.warning_signs.answer(read_answers(call, call.args.what), at=call.at)
    return added(
        check, translate("cli", "Warning signs kept {time}.").format(time=check.at.iso()), result_sentences(call)
    )


def _now_open(call: Call) -> str:
    """What the answer to a sign of group A opens, or not (health.md 16, row 14)."""
    stand = warning_signs.standing(call.services.context.journal.read(), call.now)
    if stand.called:
        return closing.after_calling(stand, call.now)
    if stand.ask:
        return translate("cli", "Taken back. Now answer the signs once more, before anything opens: signs FILE.json")
    return translate("cli", "Cleared.")


def result_sentences(call: Call) -> tuple[tuple[str, str], ...]:
    """What the answers ask for, on standard error."""
    context = call.services.context
    country = context.guide.countries.of(call.services.preferences.get().country)
    return (warning_signs.result(warning_signs.standing(context.journal.read(), call.now), country.emergency_words),)

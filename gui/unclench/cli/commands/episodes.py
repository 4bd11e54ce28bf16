"""`episode start|ease|continue` and `signs`."""

from typing import Any

from unclench.cli import answers_file
from unclench.cli.reply import Call, Reply, added, plain
from unclench.core.base.translation import translate
from unclench.core.safety import closing, signs


def add(commands: Any) -> None:
    """Register `episode` and `signs`."""
    family = commands.add_parser("episode", help=translate("cli", "begin or end an episode"))
    words = family.add_subparsers(dest="word", metavar="start|ease|continue")
    start = words.add_parser("start", help=translate("cli", "my back just seized up"))
    start.add_argument("--at", metavar="T")
    start.add_argument("--signs", metavar="FILE.json")
    start.set_defaults(run=_start)
    ease = words.add_parser("ease", help=translate("cli", "it has eased"))
    ease.add_argument("--at", metavar="T")
    ease.set_defaults(run=_ease)
    goes_on = words.add_parser("continue", help=translate("cli", "go on here with what began on another computer"))
    goes_on.set_defaults(run=_continue)
    asked = commands.add_parser("signs", help=translate("cli", "answer the warning signs, or clear them"))
    asked.add_argument("what", metavar="FILE.json|clear")
    asked.add_argument("why", nargs="?", metavar="called|checked|mistake")
    asked.add_argument("--at", metavar="T")
    asked.set_defaults(run=_signs)


def _answers(call: Call, name: str) -> dict[str, Any]:
    """The answers in a file; every sign that it does not name counts as answered with no."""
    given = answers_file.read(call, name, "signs", '{"A3": "y", "B1": "n"}')
    return {sign.id: "n" for sign in call.services.context.guide.safety.signs} | given


def _start(call: Call) -> Reply:
    answers = _answers(call, call.args.signs) if call.args.signs else None
    episode = call.services.episodes.start(at=call.at, answers=answers)
    said = _result(call) if answers is not None else ()
    return added(episode, translate("cli", "Episode begun {time}.").format(time=episode.at.iso()), said)


def _ease(call: Call) -> Reply:
    episode = call.services.episodes.ease(at=call.at)
    return added(episode, translate("cli", "Episode eased."))


def _continue(call: Call) -> Reply:
    episode = call.services.episodes.go_on_here()
    return added(episode, translate("cli", "It goes on here. Spasm since {time}.").format(time=episode.at.iso()))


def _signs(call: Call) -> Reply:
    if call.args.what == "clear":
        cleared = call.services.signs.clear(call.args.why or "")
        return Reply({"entries": [plain(check) for check in cleared]}, _now_open(call))
    check = call.services.signs.answer(_answers(call, call.args.what), at=call.at)
    return added(check, translate("cli", "Warning signs kept {time}.").format(time=check.at.iso()), _result(call))


def _now_open(call: Call) -> str:
    """What the answer to a sign of group A opens, or not (health.md 16, row 14)."""
    stand = signs.standing(call.services.context.journal.read(), call.now)
    if stand.called:
        return closing.after_calling(stand, call.now)
    if stand.ask:
        return translate("cli", "Taken back. Now answer the signs once more, before anything opens: signs FILE.json")
    return translate("cli", "Cleared.")


def _result(call: Call) -> tuple[tuple[str, str], ...]:
    """What the answers ask for, on standard error."""
    context = call.services.context
    country = context.guide.countries.of(call.services.preferences.get().country)
    return (signs.result(signs.standing(context.journal.read(), call.now), country.emergency_words),)

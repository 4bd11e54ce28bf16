"""`episode start|ease|continue`."""

from typing import Any

from unclench.cli.call_and_reply import Call, Reply, added
from unclench.cli.commands.signs import read_answers, result_sentences
from unclench.core.base.translation import translate


def add(commands: Any) -> None:
    """Register `episode`."""
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


def _start(call: Call) -> Reply:
    answers = read_answers(call, call.args.signs) if call.args.signs else None
    episode = call.services.episodes.start(at=call.at, answers=answers)
    said = result_sentences(call) if answers is not None else ()
    return added(episode, translate("cli", "Episode begun {time}.").format(time=episode.at.iso()), said)


def _ease(call: Call) -> Reply:
    episode = call.services.episodes.ease(at=call.at)
    return added(episode, translate("cli", "Episode eased."))


def _continue(call: Call) -> Reply:
    episode = call.services.episodes.go_on_here()
    return added(episode, translate("cli", "It goes on here. Spasm since {time}.").format(time=episode.at.iso()))

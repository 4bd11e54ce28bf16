"""`causes`: evaluates the checklist and stores nothing."""

from typing import Any

from unclench.cli import answers_file
from unclench.cli.call_and_reply import Call, Reply
from unclench.core.base.translation import translate
from unclench.core.causes.evaluation import Outcome
from unclench.core.safety import warning_signs


def add(commands: Any) -> None:
    """Register `causes`."""
    causes = commands.add_parser("causes", help=translate("cli", "what answers to the checklist point to"))
    causes.add_argument("--answers", metavar="FILE.json", required=True)
    causes.set_defaults(run=_causes)


def _answers(call: Call) -> dict[str, Any]:
    return answers_file.read(call, call.args.answers, "answers", '{"Q0": "none", "Q1": "0-3", "Q2": "a"}')


def _causes(call: Call) -> Reply:
    outcome = call.services.causes.evaluate(_answers(call))
    data = {
        "headline": outcome.headline.rule.id,
        "also": [each.rule.id for each in outcome.also],
        "steps": list(outcome.steps),
        "watch": list(outcome.watch),
    }
    return Reply(data, _sentences(call, outcome))


def _sentences(call: Call, outcome: Outcome) -> str:
    rule = outcome.headline.rule
    lines = [rule.headline, translate("cli", "Who: {who}, {by}.").format(who=rule.who, by=rule.by)]
    if outcome.emergency:
        country = call.services.context.guide.countries.of(call.services.preferences.get().country)
        lines.insert(
            1, warning_signs.result(warning_signs.Standing("emergency", "A", (), None), country.emergency_words)[1]
        )
    lines += [translate("cli", "Also worth doing: {what}").format(what=each.rule.headline) for each in outcome.also]
    lines += outcome.watch
    return "\n".join([*lines, translate("cli", "It is no diagnosis.")])

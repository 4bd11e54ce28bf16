"""`causes` evaluates the checklist and stores nothing; `report` writes the doctor's page."""

from typing import Any

from unclench.cli import answers_file
from unclench.cli.reply import Call, Reply
from unclench.core.base.moments import parse_bound
from unclench.core.base.translation import translate
from unclench.core.causes.evaluation import Outcome
from unclench.core.safety import signs


def add(commands: Any) -> None:
    """Register `causes` and `report`."""
    causes = commands.add_parser("causes", help=translate("cli", "what answers to the checklist point to"))
    causes.add_argument("--answers", metavar="FILE.json", required=True)
    causes.set_defaults(run=_causes)
    report = commands.add_parser("report", help=translate("cli", "write the page for the doctor as a PDF"))
    report.add_argument("file", metavar="FILE.pdf")
    report.add_argument("--from", dest="first", metavar="T")
    report.add_argument("--to", dest="last", metavar="T")
    report.add_argument("--force", action="store_true", help=translate("cli", "write over a file that is there"))
    report.set_defaults(run=_report)


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
        lines.insert(1, signs.result(signs.Standing("emergency", "A", (), None), country.emergency_words)[1])
    lines += [translate("cli", "Also worth doing: {what}").format(what=each.rule.headline) for each in outcome.also]
    lines += outcome.watch
    return "\n".join([*lines, translate("cli", "It is no diagnosis.")])


def _report(call: Call) -> Reply:
    first = parse_bound(call.args.first, call.now) if call.args.first else None
    last = parse_bound(call.args.last, call.now, end=True) if call.args.last else None
    file = call.services.reports.place(call.path(call.args.file), force=call.args.force)
    page = call.services.reports.page(first, last)
    call.services.reports.write(page, file)
    data = {"file": str(file), "sections": [section.id for section in page.sections]}
    return Reply(data, translate("cli", "Written: {file}").format(file=file))

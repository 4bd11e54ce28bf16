"""`report`: writes the doctor's page as a PDF."""

from typing import Any

from unclench.cli.call_and_reply import Call, Reply
from unclench.core.base.translation import translate
from unclench.core.base.typed_moments import parse_bound


def add(commands: Any) -> None:
    """Register `report`."""
    report = commands.add_parser("report", help=translate("cli", "write the page for the doctor as a PDF"))
    report.add_argument("file", metavar="FILE.pdf")
    report.add_argument("--from", dest="first", metavar="T")
    report.add_argument("--to", dest="last", metavar="T")
    report.add_argument("--force", action="store_true", help=translate("cli", "write over a file that is there"))
    report.set_defaults(run=_report)


def _report(call: Call) -> Reply:
    first = parse_bound(call.args.first, call.now) if call.args.first else None
    last = parse_bound(call.args.last, call.now, end=True) if call.args.last else None
    file = call.services.reports.place(call.path(call.args.file), force=call.args.force)
    page = call.services.reports.page(first, last)
    call.services.reports.write(page, file)
    data = {"file": str(file), "sections": [section.id for section in page.sections]}
    return Reply(data, translate("cli", "Written: {file}").format(file=file))

"""`status`: everything at once."""

from typing import Any

from unclench import __version__
from unclench.cli.call_and_reply import Call, Reply
from unclench.core import status as rules
from unclench.core import summary
from unclench.core.base.translation import translate


def add(commands: Any) -> None:
    """Register `status`."""
    command = commands.add_parser("status", help=translate("cli", "everything at once"))
    command.set_defaults(run=_status)


def _status(call: Call) -> Reply:
    context = call.services.context
    facts, preferences = context.journal.read(), call.services.preferences.get()
    held = call.services.nudges.held
    data = rules.status(
        facts, preferences, context.guide, call.now, version=__version__, running=call.running, held=held
    )
    return Reply(data, summary.sentences(facts, preferences, context.guide, call.now))

"""`log`: writes down what happened, now or earlier: pain, a dose (log_dose.py), and the rest (log_daily.py)."""

from typing import Any

from unclench.cli.call_and_reply import Call, Reply, added, whole_number
from unclench.cli.commands import log_daily as daily
from unclench.cli.commands import log_dose
from unclench.core.base.translation import translate


def add(commands: Any) -> None:
    """Register `log` with all its words."""
    family = commands.add_parser("log", help=translate("cli", "write down what happened"))
    words = family.add_subparsers(
        dest="word", metavar="|".join(("pain", "dose", *(name for name, _, _ in daily.WORDS)))
    )
    pain = _word(words, "pain", _pain)
    pain.add_argument("value", metavar="N")
    log_dose.add_word(_word(words, "dose", log_dose.dose))
    for name, run, add_to in daily.WORDS:
        add_to(_word(words, name, run))


def _word(words: Any, name: str, run: Any) -> Any:
    """One word of `log`, with --at and --note."""
    command = words.add_parser(name)
    command.add_argument("--at", metavar="T")
    command.add_argument("--note", metavar="TEXT")
    command.set_defaults(run=run)
    return command


def _pain(call: Call) -> Reply:
    value = whole_number(call.args.value, "value", translate("cli", "Pain goes from 0 to 10."))
    pain = call.services.pains.log(value, at=call.at, note=call.args.note)
    return added(pain, translate("cli", "Pain {value} at {time}.").format(value=pain.value, time=pain.at.iso()))

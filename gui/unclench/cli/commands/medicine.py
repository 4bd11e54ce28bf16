"""`log dose`: a truthful log; what the label says about it goes to standard error."""

from typing import Any

from unclench.cli.reply import Call, Reply, added, number
from unclench.core.base.translation import translate


def add_word(command: Any) -> None:
    """The words of `log dose`."""
    command.add_argument("product", metavar="PRODUCT")
    command.add_argument("--units", metavar="N", default="1")


def dose(call: Call) -> Reply:
    """Write down what was taken."""
    units = number(call.args.units, "units", translate("cli", "Units go from 0.25 to 20."))
    logged = call.services.medicines.log(call.args.product, units, at=call.at, note=call.args.note)
    entry = logged.dose
    text = translate("cli", "{name}: {units} logged at {time}.").format(
        name=entry.product_name, units=f"{entry.units:g}", time=entry.at.iso()
    )
    return added(entry, text, logged.warnings)

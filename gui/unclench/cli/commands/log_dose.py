"""`log dose`: a truthful log; what the label says about it goes to standard error."""

from typing import Any

from unclench.cli.call_and_reply import Call, Reply, added, number
from unclench.core.base.entries import Dose
from unclench.core.base.translation import translate
from unclench.core.medicine import alerts, amounts, product_rows, products


def add_word(command: Any) -> None:
    """The words of `log dose`."""
    command.add_argument("product", metavar="PRODUCT")
    command.add_argument("--units", metavar="N", default="1")


def dose(call: Call) -> Reply:
    """Write down what was taken."""
    context = call.services.context
    product = products.find(context.journal.read(), context.guide.medicine.products, call.args.product)
    right = translate("cli", "Units go from 0.25 to 200.")
    units = number(call.args.units, "units", right, *amounts.units(product.unit))
    logged = call.services.medicines.log(call.args.product, units, at=call.at, note=call.args.note)
    entry = logged.dose
    text = translate("cli", "{name}: {units} logged at {time}.").format(
        name=entry.product_name, units=amounts.counted(entry.units, product.unit), time=entry.at.iso()
    )
    calls = tuple((alert.code, alert.message) for alert in logged.alerts if alert.emergency)
    others = tuple((alert.code, alert.message) for alert in logged.alerts if not alert.emergency)
    return added(entry, text, (*calls, *_sedation(call, entry), *others))


def _sedation(call: Call, dose: Dose) -> tuple[tuple[str, str], ...]:
    """What the card in the window says as long as something sedating works, once it was logged."""
    words = product_rows.sedation_words(call.services.context.journal.read(), call.now)
    return (("sedating", words),) if words and alerts.has(dose, "sedating") else ()

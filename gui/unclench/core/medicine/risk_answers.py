"""What was answered to the risk questions of labels."""

from unclench.core.base.facts import Facts
from unclench.core.medicine.content import MedicineContent
from unclench.core.safety import cautions


def risks_told(facts: Facts, content: MedicineContent) -> tuple[str, ...]:
    """The questions answered with yes or not sure (health.md 3.6)."""
    given = cautions.answers(facts, "medicine")
    if not given:
        return ()
    return tuple(risk.text for risk in content.products.risks if given.get(risk.id) in ("y", "?"))

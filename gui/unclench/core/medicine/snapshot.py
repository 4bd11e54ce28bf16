"""What the card "Medicine" shows, computed from the facts."""

from typing import TYPE_CHECKING

from unclench.core.base.entries import Dose
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Now
from unclench.core.base.preferences import Preferences
from unclench.core.medicine.content import MedicineContent
from unclench.core.medicine.kept_and_recent import wanted
from unclench.core.medicine.risk_answers import risks_told
from unclench.core.safety import cautions

if TYPE_CHECKING:
    from unclench.core.medicine.product_rows import Row


@record(kw_only=True)
class MedicineSnapshot:
    """The card. `amber` names the risks answered with yes; `banner` stands while something sedating works."""

    now: Now
    rows: "tuple[Row, ...]"
    banner: str
    amber: tuple[str, ...]
    asked: bool
    undo: Dose | None


def snapshot(facts: Facts, preferences: Preferences, content: MedicineContent, now: Now) -> MedicineSnapshot:
    """The kept products and those taken in the last 10 days."""
    amber, asked = risks_told(facts, content), cautions.asked(facts, "medicine")
    if not facts.doses and not preferences.medicines_kept:
        return MedicineSnapshot(now=now, rows=(), banner="", amber=amber, asked=asked, undo=None)
    from unclench.core.medicine import product_rows  # fifteen files of rules, which a start without any dose needs not

    return MedicineSnapshot(
        now=now,
        rows=product_rows.rows(facts, preferences, content, now),
        banner=product_rows.sedation_words(facts, now),
        amber=amber,
        asked=asked,
        undo=product_rows.undoable(facts, now),
    )


def how_many(facts: Facts, preferences: Preferences, now: Now) -> int:
    """How many rows there are."""
    return len(wanted(facts, preferences, now))

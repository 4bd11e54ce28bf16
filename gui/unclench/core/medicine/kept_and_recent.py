"""Which products the card "Medicine" shows: those that are kept, and those taken lately."""

from collections.abc import Sequence
from datetime import timedelta

from unclench.core.base.entries import Dose
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Now
from unclench.core.base.preferences import Preferences

SHOWN_DAYS = 10


def wanted(facts: Facts, preferences: Preferences, now: Now) -> dict[str, None]:
    """The products that have a row: the kept ones in their order, then what else was taken, newest first."""
    return dict.fromkeys((*preferences.medicines_kept, *_recent(facts.doses, now)))


def _recent(doses: Sequence[Dose], now: Now) -> list[str]:
    newest = [dose for dose in reversed(doses) if now.utc - dose.at.utc < timedelta(days=SHOWN_DAYS)]
    return [dose.product for dose in newest]

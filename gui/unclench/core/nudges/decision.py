"""What was decided about nudges. Apart from the rules, of which the tray needs none to be shown."""

from datetime import datetime
from typing import TYPE_CHECKING

from unclench.core.base.frozen_record import record

if TYPE_CHECKING:
    from unclench.core.nudges.merge import Offer


@record
class NudgeDecision:
    """What to show now (nothing, or one nudge), when to look again (UTC), why something that is due is held.

    `ask`: something is ready; ask the desktop whether this is a bad moment, and look again.
    `coming` and `coming_at`: the next nudge as it stands now. `held_until`: when what holds it ends, where that is
    known (with no `held`: when it comes, since it waits for another to be one with it).
    """

    show: "Offer | None" = None
    next: datetime | None = None
    held: str | None = None
    ask: bool = False
    coming: tuple[str, ...] = ()
    coming_at: datetime | None = None
    held_until: datetime | None = None

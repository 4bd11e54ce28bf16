"""What became of the nudges shown so far: open, answered, put off, ignored."""

from datetime import datetime, timedelta

from unclench.core.base.entries import Nudge
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Now

OPEN_SECONDS = 600
"""A nudge that nobody answers for so long counts as ignored."""
SNOOZE_SECONDS = 600
MOST_SNOOZES = 2
IGNORED_BEFORE_ASKING = 5


@record
class Past:
    """The nudges of the last days. A nudge that was withdrawn was no reminder, so it is not among `of`."""

    of: dict[str, list[Nudge]]
    last: Nudge | None
    open: Nudge | None
    today: int

    def newest(self, about: str) -> Nudge | None:
        """The last nudge about this."""
        shown = self.of.get(about)
        return shown[-1] if shown else None

    def snoozes(self, about: str) -> int:
        """How often in a row, up to now, it was put off."""
        return _in_a_row(self.of.get(about, []), "later")

    def ignored(self, about: str) -> int:
        """How often in a row, up to now, nobody answered."""
        return _in_a_row(self.of.get(about, []), "ignored")


def of(facts: Facts, now: Now, began: datetime) -> Past:
    """The past as of `now`; today since `began`. Nudges that a clock set back has put into the future are left out."""
    kinds: dict[str, list[Nudge]] = {}
    last: Nudge | None = None
    opened: Nudge | None = None
    count = 0
    for nudge in facts.nudges:
        if nudge.at.utc > now.utc:
            continue
        last = nudge
        if nudge.answer is None:
            opened = nudge
        if nudge.answer == "withdrawn":
            continue
        for about in nudge.about:
            kinds.setdefault(about, []).append(nudge)
        if nudge.at.utc >= began:
            count += 1
    if opened and expired(opened, now):
        opened = None
    return Past(kinds, last, opened, count)


def expired(nudge: Nudge, now: Now) -> bool:
    """Whether nobody answered for so long that it counts as ignored."""
    return now.utc >= nudge.at.utc + timedelta(seconds=OPEN_SECONDS)


def answered_at(nudge: Nudge) -> datetime:
    """When it was answered, or shown when nobody did."""
    return nudge.answered or nudge.at.utc


def _in_a_row(shown: list[Nudge], answer: str) -> int:
    count = 0
    for nudge in reversed(shown):
        if (nudge.answer or "ignored") != answer:
            break
        count += 1
    return count

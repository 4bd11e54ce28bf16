"""Usual pain, and the pain of the morning after: what the ladders of plank and walk ask of the pain log."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from unclench.core.base.entries import Pain
from unclench.core.base.keep_last import keep_last
from unclench.core.base.median import median
from unclench.core.base.moments import Instant, day_of

USUAL_DAYS = 14
NOON = 12
BEFORE = timedelta(hours=12)
AFTER = timedelta(hours=24)


class PainBaseline:
    """The pain values of "now", by day; built once, asked many times."""

    def __init__(self, pains: Sequence[Pain]) -> None:
        self._usual: dict[date, float | None] = {}
        self._days: defaultdict[date, list[Pain]] = defaultdict(list)
        self._ordered = sorted((p for p in pains if p.what == "now"), key=lambda p: (p.at.utc, p.value))
        self._moments = [pain.at.utc for pain in self._ordered]
        for pain in self._ordered:
            self._days[day_of(pain.at)].append(pain)

    def of(self, day: date) -> list[Pain]:
        """The values of one day, oldest first."""
        return self._days.get(day, [])

    def usual(self, day: date) -> float | None:
        """The median of the 14 days up to `day`, or None without values."""
        if day not in self._usual:
            values = [p.value for back in range(USUAL_DAYS) for p in self.of(day - timedelta(back))]
            self._usual[day] = median(values) if values else None
        return self._usual[day]

    def morning_rise(self, day: date) -> float | None:
        """How far the first pain of the morning after `day` (until noon) is above usual; None when nobody said."""
        morning = [p for p in self.of(day + timedelta(1)) if p.at.local().hour < NOON]
        usual = self.usual(day)
        return None if not morning or usual is None else morning[0].value - usual

    def before(self, at: Instant) -> int | None:
        """The last value of the 12 hours before `at`."""
        newest = self._newest_until(at.utc)
        return newest.value if newest is not None and newest.at.utc >= at.utc - BEFORE else None

    def settled(self, at: Instant) -> int | None:
        """The last value of the 24 hours after `at`."""
        newest = self._newest_until(at.utc + AFTER)
        return newest.value if newest is not None and newest.at.utc > at.utc else None

    def _newest_until(self, moment: datetime) -> Pain | None:
        place = bisect_right(self._moments, moment)
        return self._ordered[place - 1] if place else None


@keep_last
def pain_baseline(pains: tuple[Pain, ...]) -> PainBaseline:
    """The days of these values, of the facts as they stand: shared by the ladders, kept until a value is logged."""
    return PainBaseline(pains)

"""What the diary tells History: sums by day, week or month, by the first day of each."""

from datetime import date, datetime
from typing import Any, Literal, Protocol

from unclench.core.base.frozen_record import record

By = Literal["day", "week", "month"]
Sums = dict[date, tuple[Any, ...]]


@record
class Taken:
    """A product that was taken; `prescribed`: its limit was set by a prescriber."""

    product: str
    name: str
    prescribed: bool = False


@record
class SpasmSums:
    """What belongs to the days of one spasm."""

    worst: int | None
    ice: int
    heat: int
    doses: int


class DaySums(Protocol):
    """Reads sums; a day runs from 04:00 to 04:00 by the offset of each entry."""

    def of(self, name: str, first: date, last: date, by: By = "day", first_weekday: int = 0, **values: Any) -> Sums:
        """The sums of one measure, of each day, week or month with an entry, in order.

        The first week or month may have begun before `first`. KeyError for an unknown measure.
        """
        ...

    def taken(self, first: date, last: date) -> tuple[Taken, ...]:
        """What medicine was taken in these days, the latest first."""
        ...

    def spasms(self, now: datetime) -> dict[str, SpasmSums]:
        """Each spasm by its id, until it eased or now."""
        ...

    def oldest(self) -> date | None:
        """The day of the oldest entry that History shows."""
        ...

"""The last pain before and after a moment, as the ladders ask for it."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from unclench.core.base.entries import Pain
from unclench.core.base.moments import Instant
from unclench.core.safety.pain_baseline import PainBaseline

BEGIN = datetime(2026, 3, 1, 8, tzinfo=UTC)
HOUR = 3600
seconds = some.integers(0, 100 * HOUR) | some.sampled_from([hours * HOUR for hours in range(0, 100, 12)])
pains = some.builds(
    lambda after, offset, value, what: Pain(at=at(after, offset), value=value, what=what),
    seconds,
    some.sampled_from([-11 * HOUR, 0, HOUR, 14 * HOUR]),
    some.integers(0, 10),
    some.sampled_from(["now", "worst"]),
)


def at(after: int, offset: int = 0) -> Instant:
    return Instant(BEGIN + timedelta(seconds=after), offset)


def last(given: list[Pain], first: datetime, until: datetime) -> int | None:
    """The newest value between two moments, both counted; the highest of one moment."""
    near = [(pain.at.utc, pain.value) for pain in given if pain.what == "now" and first <= pain.at.utc <= until]
    return max(near)[1] if near else None


@given(some.lists(pains, max_size=8), seconds)
def test_the_last_value_of_twelve_hours_before_and_of_a_day_after(given: list[Pain], after: int) -> None:
    moment, baseline = at(after), PainBaseline(given)
    assert baseline.before(moment) == last(given, moment.utc - timedelta(hours=12), moment.utc)
    assert baseline.settled(moment) == last(given, moment.utc + timedelta(seconds=1), moment.utc + timedelta(hours=24))

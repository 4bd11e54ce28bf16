"""What the charts of the cards say when they are read."""

from datetime import UTC, date, datetime, timedelta

from unclench.core.base.moments import Instant
from unclench.core.history import pain, ranges

TODAY = date(2026, 11, 26)
NOW = Instant(datetime(2026, 11, 26, 20, tzinfo=UTC), 3600)
WEEK = ranges.span(TODAY - timedelta(6), TODAY, TODAY)


def test_a_day_of_pain_is_read_with_both_of_its_values():
    chart = pain.card(WEEK, {TODAY: (2, 0, 3), TODAY - timedelta(1): (4, None, 1)}, {}, {}, (), NOW).chart
    said = [[point.said for segment in line.segments for point in segment] for line in chart.lines]
    assert said == [["Wed 25 Nov: highest 4", "Thu 26 Nov: highest 2, latest 0"], ["Thu 26 Nov: highest 2, latest 0"]]

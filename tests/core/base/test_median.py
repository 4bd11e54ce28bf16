"""The middle value."""

import statistics

from hypothesis import given
from hypothesis import strategies as st

from unclench.core.base.median import median


@given(st.lists(st.integers(0, 10), min_size=1))
def test_it_is_the_median(values: list[int]) -> None:
    assert median(values) == statistics.median(values)

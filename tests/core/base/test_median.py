"""The median is that of the standard library."""

import statistics

from hypothesis import given
from hypothesis import strategies as some

from unclench.core.base.median import median


@given(some.lists(some.integers(0, 10) | some.floats(0, 3000), min_size=1))
def test_it_is_what_the_standard_library_says(values: list[float]) -> None:
    assert median(values) == statistics.median(values)

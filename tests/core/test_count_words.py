"""One of something is not called several."""

import pytest

from unclench.core.base.time_words import day_count


@pytest.mark.parametrize(("count", "said"), [(0, "0 days"), (1, "1 day"), (3, "3 days")])
def test_days(count, said):
    assert day_count(count) == said

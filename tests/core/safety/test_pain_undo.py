"""A pain that was tapped by a slip can be taken back where it was tapped, for ten minutes."""

from datetime import UTC, datetime, timedelta

import pytest

from unclench.core.base.entries import Pain
from unclench.core.base.moments import Instant, Now
from unclench.core.safety import pain

TAPPED = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(("seconds", "fresh"), [(0, True), (599, True), (600, False), (86_400, False)])
@pytest.mark.parametrize("felt_before", [0, 7_200])
def test_it_counts_from_the_tap_not_from_when_it_was_felt(seconds: int, felt_before: int, fresh: bool) -> None:
    felt = Instant(TAPPED - timedelta(seconds=felt_before))
    one = Pain(at=felt, value=4, changed=TAPPED)
    assert pain.is_fresh(one, Now(TAPPED + timedelta(seconds=seconds), 0.0, "boot", UTC)) is fresh

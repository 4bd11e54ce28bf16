"""Seconds since the last input, from two ticks that wrap around."""

import pytest

from unclench.system.windows.idle import ROUND, seconds_between


def refuses() -> int:
    raise OSError("no session")


@pytest.mark.parametrize(
    ("last", "now", "seconds"),
    [
        (1_000, 4_500, 3.5),
        (7, 7, 0.0),
        (ROUND - 500, 1_500, 2.0),  # the ticks began anew in between
        (5_000, 4_990, 0.0),  # input of a program, with a tick of the future
        (0, ROUND // 2 - 1, (ROUND // 2 - 1) / 1000),
    ],
)
def test_the_time_between_two_ticks(last: int, now: int, seconds: float) -> None:
    assert seconds_between(lambda: last, lambda: now) == seconds


def test_where_windows_does_not_answer_nobody_knows() -> None:
    assert seconds_between(refuses, lambda: 5) is None

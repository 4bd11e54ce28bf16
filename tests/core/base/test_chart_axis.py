"""The lines of an axis stand where a person expects them, and hold every value."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from unclench.core.base.chart_axis import MOST_STEPS, STEPS, nice_axis


@pytest.mark.parametrize(
    ("what", "least", "most", "words"),
    [
        ("count", 0, 0, "0 1"),
        ("count", 0, 3, "0 1 2 3"),
        ("count", 0, 7, "0 2 4 6 8"),
        ("count", 0, 23, "0 10 20 30"),
        ("minutes", 0, 0, "0 5"),
        ("minutes", 0, 44, "0 15 30 45"),
        ("minutes", 0, 130, "0 60 120 180"),
        ("seconds", 0, 41, "0 15 30 45"),
        ("seconds", 0, 240, "0 60 120 180 240"),
        ("litres", 0, 2.6, "0 1 2 3"),
        ("litres", 0, 0.9, "0 0.25 0.5 0.75 1"),
        ("weight", 80.2, 82.4, "80 81 82 83"),
        ("weight", 82.4, 82.4, "82 82.5"),
        ("pain", 0, 3, "0 2 4 6 8 10"),
    ],
)
def test_the_steps_are_those_of_a_person(what: str, least: float, most: float, words: str) -> None:
    assert " ".join(tick.words for tick in nice_axis(what, most, least=least).ticks) == words


def test_tenths_are_written_with_the_sign_of_the_region() -> None:
    assert [tick.words for tick in nice_axis("litres", 1, decimal=",").ticks][1] == "0,25"


@given(some.sampled_from(sorted(STEPS)), some.floats(0, 1e6), some.floats(0, 1e5))
def test_all_values_have_room_between_few_lines(what: str, least: float, more: float) -> None:
    if what == "pain":
        least, more = min(least, 10), 0
    axis = nice_axis(what, least + more, least=least)
    assert axis.least <= least
    assert least + more <= axis.most * (1 + 1e-6)
    assert 2 <= len(axis.ticks) <= max(MOST_STEPS, 5) + 1
    assert (axis.ticks[0].at, axis.ticks[-1].at) == (axis.least, axis.most)
    assert len({tick.words for tick in axis.ticks}) == len(axis.ticks)

"""What is left, in words to be heard."""

import pytest

from book import Book
from unclench.core.base import local_formats
from unclench.core.base.time_words import spoken_length
from unclench.core.relief import time_left


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-3, "0 seconds"),
        (0, "0 seconds"),
        (1, "1 second"),
        (59, "59 seconds"),
        (60, "1 minute"),
        (61, "1 minute 1 second"),
        (751, "12 minutes 31 seconds"),
        (3600, "1 hour"),
        (3912, "1 hour 5 minutes"),
        (7205, "2 hours"),
    ],
)
def test_a_length_is_said_in_whole_words(seconds: int, said: str) -> None:
    assert spoken_length(seconds) == said


def test_a_running_session_says_what_is_left_and_when_it_ends() -> None:
    book = Book()
    book.start(minutes=20)
    ends = f"{book.live.ends.local():%H:%M}"
    book.clock.advance(seconds=449)
    assert time_left.words(book.live) == f"12 minutes 31 seconds left, ends {ends}"


def test_the_end_is_told_as_the_region_writes_times() -> None:
    book = Book()
    book.start(minutes=20)
    local_formats.install(local_formats.Formats(clock=lambda at: f"{at.hour % 12 or 12} o'clock"))
    try:
        assert time_left.words(book.live).endswith(" o'clock")
    finally:
        local_formats.install(None)


def test_after_its_end_it_says_how_long_it_is_over() -> None:
    book = Book()
    book.start(minutes=20)
    book.clock.advance(minutes=21, seconds=5)
    assert time_left.words(book.live) == "1 minute 5 seconds over, take it off"

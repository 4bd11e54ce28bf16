"""How far something long is, and the way to end it before it is done."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
Progress = Callable[[float], None]
"""Is told the share that is done, 0 to 1. Raises Refused to end the work; then nothing of it stays."""
EACH = 500  # steps between two calls


def silent(share: float) -> None:
    """For when nobody waits."""


def part(progress: Progress, first: float, last: float) -> Progress:
    """Progress of one part of the work, which lies between two shares of the whole."""
    return lambda share: progress(first + share * (last - first))


def counted(items: Iterable[T], count: int, progress: Progress) -> Iterator[T]:
    """The same items; tells now and then how many of `count` have been taken."""
    for number, item in enumerate(items):
        if number % EACH == 0:
            progress(min(1.0, number / max(1, count)))
        yield item

"""The median, without the module `statistics`, whose import alone would be a fiftieth of a start."""

from collections.abc import Iterable


def median(values: Iterable[float]) -> float:
    """The value in the middle, or half way between the two that are. Raises IndexError where there is none."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2

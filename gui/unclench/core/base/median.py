"""The middle value, like `statistics.median`, which needs the decimal and fraction modules and so delays each start."""

from collections.abc import Sequence


def median(values: Sequence[float]) -> float:
    """The value in the middle of at least one, or halfway between the two in the middle."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2

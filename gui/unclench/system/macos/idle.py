"""Seconds since the last input."""

import math
from collections.abc import Callable


def seconds_since_input() -> float | None:
    """As macOS tells it; None when it does not."""
    from unclench.system.macos import last_input_api as api

    return checked(api.seconds)


def checked(seconds: Callable[[], float]) -> float | None:
    """A number of seconds from `seconds`; None where that is none."""
    try:
        told = seconds()
    except OSError:
        return None
    return max(0.0, told) if math.isfinite(told) else None

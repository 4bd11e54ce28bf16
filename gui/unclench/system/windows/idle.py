"""Seconds since the last input, from two ticks of 32 bits."""

from collections.abc import Callable

ROUND = 2**32  # milliseconds, 49.7 days: after them the ticks begin anew


def seconds_since_input() -> float | None:
    """As Windows tells it; None when it does not."""
    from unclench.system.windows import last_input_api as api

    return seconds_between(api.last_input_tick, api.tick)


def seconds_between(last_input_tick: Callable[[], int], tick: Callable[[], int]) -> float | None:
    """From the last input to now. Input that is made by a program may carry a tick of the future: that is now."""
    try:
        last = last_input_tick()
    except OSError:
        return None
    passed = (tick() - last) % ROUND
    return 0.0 if passed >= ROUND // 2 else passed / 1000

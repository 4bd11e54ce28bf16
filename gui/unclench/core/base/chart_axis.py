"""Where the lines of a value axis stand: at steps that a person would choose for what is measured."""

from math import ceil

from unclench.core.base import local_formats
from unclench.core.base.chart import Axis, Tick

STEPS: dict[str, tuple[float, ...]] = {
    "count": (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500),
    "minutes": (5, 10, 15, 30, 60, 120, 180, 240, 360, 480, 720, 1440),
    "seconds": (5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1800, 3600),
    "litres": (0.25, 0.5, 1, 2, 5, 10, 20, 50, 100),
    "pain": (2,),
    "weight": (0.5, 1, 2, 5, 10, 20, 50),
}
"""Steps between two lines, by what is measured, in its unit."""
MOST_STEPS = 4
"""So many steps at most: more lines are a fence, not a help."""


def nice_axis(what: str, most: float, *, least: float = 0.0, unit: str = "", decimal: str = ".") -> Axis:
    """An axis that holds `least` to `most`; `what` is a key of STEPS. Pain always goes from 0 to 10.

    `decimal` is the sign before tenths in the words of the lines.
    """
    if what == "pain":
        return _axis(0, 10, 2, unit, decimal)
    most = max(most, least)
    step = _step(STEPS[what], most - least)
    low = int(least // step)
    high = max(ceil(round(most / step, 6)), low + 1)
    while high - low > MOST_STEPS:
        step = _larger(STEPS[what], step)
        low = int(least // step)
        high = max(ceil(round(most / step, 6)), low + 1)
    return _axis(low * step, high * step, step, unit, decimal)


def _step(steps: tuple[float, ...], span: float) -> float:
    """The smallest step that needs at most MOST_STEPS of them."""
    step = steps[0]
    while step * MOST_STEPS < span:
        step = _larger(steps, step)
    return step


def _larger(steps: tuple[float, ...], step: float) -> float:
    """The next step; beyond the list each doubles."""
    return next((one for one in steps if one > step), step * 2)


def _axis(least: float, most: float, step: float, unit: str, decimal: str) -> Axis:
    count = round((most - least) / step)
    values = [least + step * number for number in range(count + 1)]
    return Axis(least, most, tuple(Tick(value, _words(value, decimal)) for value in values), unit)


def _words(value: float, decimal: str) -> str:
    return local_formats.digits(f"{round(value, 2):.12g}".replace(".", decimal))

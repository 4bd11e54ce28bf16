"""One card a questionnaire: the scores of PEG, Roland-Morris, Oswestry and of the global change."""

from collections.abc import Sequence

from unclench.core.base import local_formats, units
from unclench.core.base.chart import Axis, Line, Point, Tick, TimeChart
from unclench.core.base.entries import Measure
from unclench.core.base.moments import day_of
from unclench.core.base.printed_page import Table
from unclench.core.base.printed_words import named_day
from unclench.core.base.translation import translate
from unclench.core.history import timeline, words
from unclench.core.history.cards import Card
from unclench.core.history.pain import cell
from unclench.core.history.ranges import Range

_AXES = {
    "peg": (0, 10, (0, 5, 10), ""),
    "rmdq": (0, 24, (0, 8, 16, 24), ""),
    "odi": (0, 100, (0, 50, 100), "%"),
    "change": (-3, 3, (-3, 0, 3), ""),
}
"""Least, most, what is written beside the lines, and its unit."""


def cards(shown: Range, measures: Sequence[Measure]) -> list[Card]:
    """One for each questionnaire that was answered in these days; oldest first."""
    here = [one for one in measures if shown.holds(day_of(one.at))]
    return [_card(shown, name, mine) for name in _AXES if (mine := [one for one in here if one.name == name])]


def _card(shown: Range, name: str, mine: Sequence[Measure]) -> Card:
    points = tuple(
        Point(timeline.share_at(shown, one.at), one.score, f"{named_day(day_of(one.at))}: {cell(one.score)}")
        for one in mine
    )
    chart = TimeChart(axis=_axis(name), ticks=timeline.ticks(shown), lines=(Line((points,)),))
    head = (translate("core", "Day"), _score_head(name))
    rows = tuple((local_formats.day(day_of(one.at)), cell(one.score)) for one in mine)
    return Card(name, title(name), sentence(name, mine), chart, Table(head, rows))


def title(name: str) -> str:
    """What the card is called."""
    titles = {
        "peg": translate("core", "Pain, enjoyment, activity (PEG)"),
        "rmdq": translate("core", "Roland-Morris"),
        "odi": translate("core", "Oswestry"),
        "change": translate("core", "Change, as you felt it"),
    }
    return titles[name]


def sentence(name: str, mine: Sequence[Measure]) -> str:
    """From the first to the last, and which end of the scale is which."""
    first, last = cell(mine[0].score), cell(mine[-1].score)
    what = first if len(mine) == 1 else words.from_to(first, last)
    return translate("core", "{what}; {scale}").format(what=what, scale=_scale(name))


def _scale(name: str) -> str:
    if name == "change":
        return translate("core", "3 is very much better, -3 very much worse.")
    return translate("core", "lower is better.")


def _score_head(name: str) -> str:
    heads = {
        "peg": translate("core", "Score, 0-10"),
        "rmdq": translate("core", "Score, 0-24"),
        "odi": translate("core", "Score, %"),
        "change": translate("core", "Answer, -3 to 3"),
    }
    return heads[name]


def _axis(name: str) -> Axis:
    least, most, values, unit = _AXES[name]
    ticks = tuple(Tick(value, _with_sign(value) if least < 0 else units.number(value)) for value in values)
    return Axis(least, most, ticks, unit)


def _with_sign(value: int) -> str:
    return f"+{units.number(value)}" if value > 0 else units.number(value)

"""The card "Longest hold": the longest of each day, with the goal that stood then."""

from collections.abc import Sequence

from unclench.core.base import local_formats
from unclench.core.base.chart import Bar, Bars, TimeChart
from unclench.core.base.chart_axis import nice_axis
from unclench.core.base.entries import Plank
from unclench.core.base.history_sums import Sums
from unclench.core.base.printed_page import Table
from unclench.core.base.translation import translate
from unclench.core.history import series, timeline, words
from unclench.core.history.cards import Card
from unclench.core.history.pain import cell
from unclench.core.history.ranges import Range

LONGEST, GOAL, HOLDS, DAYS, MET = range(5)
MOMENT = 0.02
"""Width of the bar of one entry in a day."""


def card(shown: Range, sums: Sums) -> Card:
    """Holds over days, weeks or months."""
    longest = {bucket: row[LONGEST] for bucket, row in sums.items()}
    goals = {bucket: row[GOAL] for bucket, row in sums.items()}
    chart = TimeChart(
        axis=nice_axis(
            "seconds", series.most(longest, *goals.values()), unit=timeline.longest(shown, translate("core", "s"))
        ),
        ticks=timeline.ticks(shown),
        bars=(series.bars(shown, longest, words.seconds, strong=lambda at: longest[at] >= goals[at]),),
        goal=series.goal(shown, goals, translate("core", "Goal"), _raised),
    )
    head = (
        timeline.bucket_head(shown), translate("core", "Longest hold, s"), translate("core", "Goal, s"),
        translate("core", "Holds"),
    )  # fmt: skip
    rows = (
        (timeline.bucket_cell(shown, bucket), cell(row[LONGEST]), cell(row[GOAL]), cell(row[HOLDS]))
        for bucket, row in sums.items()
    )
    return Card("planks", _title(), sentence(list(longest.values())), chart, Table(head, tuple(rows)))


def of_day(shown: Range, planks: Sequence[Plank]) -> Card:
    """The holds of one day."""
    done = [one for one in planks if one.held_ms]
    places = timeline.spread([timeline.share_at(shown, one.at) for one in done], MOMENT)
    bars = tuple(
        Bar(
            share,
            seconds,
            f"{_clock(one)}: {words.seconds(seconds)}",
            seconds >= one.goal_seconds,
        )
        for one, share in zip(done, places, strict=True)
        for seconds in [one.held_ms / 1000]
    )
    goal = done[-1].goal_seconds if done else 0
    chart = TimeChart(
        axis=nice_axis("seconds", max((bar.value for bar in bars), default=goal), unit=translate("core", "s")),
        ticks=timeline.ticks(shown),
        bars=(series.judged(Bars(bars, MOMENT)),),
        goal=series.one_goal(goal, translate("core", "Goal")) if done else None,
    )
    head = (translate("core", "Time"), translate("core", "Hold, s"), translate("core", "Goal, s"))
    rows = tuple((_clock(one), cell(one.held_ms / 1000), cell(one.goal_seconds)) for one in done)
    return Card("planks", _title(), _day_sentence(done), chart, Table(head, rows))


def sentence(longest: Sequence[float]) -> str:
    """From the first to the last, and the longest where that is another."""
    if not longest:
        return words.nothing()
    first, last, most = (words.seconds(value) for value in (longest[0], longest[-1], max(longest)))
    if len(longest) == 1:
        return translate("core", "{what}.").format(what=most)
    what = words.from_to(first, last)
    if most in (first, last):
        return translate("core", "{what}.").format(what=what)
    return translate("core", "{what}; the longest was {most}.").format(what=what, most=most)


def _day_sentence(done: Sequence[Plank]) -> str:
    if not done:
        return words.nothing()
    longest = words.seconds(max(one.held_ms for one in done) / 1000)
    if len(done) == 1:
        return translate("core", "One hold of {time}.").format(time=longest)
    return translate("core", "%Ln holds, the longest {time}.", "", len(done)).format(time=longest)


def _raised(value: float) -> str:
    return translate("core", "the goal rose to {time}").format(time=words.seconds(value))


def _title() -> str:
    return translate("core", "Longest hold")


def _clock(one: Plank) -> str:
    return local_formats.clock(one.at.local().time())

"""Values by day, week or month as what a chart is made of."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from unclench.core.base.chart import Bar, Bars, GoalLine, Line, MarkRow, Point
from unclench.core.base.translation import translate
from unclench.core.history import timeline
from unclench.core.history.ranges import Range

Values = Mapping[date, float | None]
Said = Callable[[float], str]
MOST_RISES = 12
"""So many rises of a goal have marks."""


def line(
    shown: Range,
    values: Values,
    said: Callable[[date], str],
    *,
    name: str = "",
    tone: str = "accent",
    dashed: bool = False,
) -> Line:
    """A line; days, weeks or months without a value break it. `said` has the words for the first day of each."""
    segments: list[list[Point]] = [[]]
    for bucket in timeline.buckets(shown):
        value = values.get(bucket)
        if value is None:
            segments.append([])
        else:
            words = f"{timeline.bucket_name(shown, bucket)}: {said(bucket)}"
            segments[-1].append(Point(timeline.share_of(shown, bucket), value, words))
    return Line(tuple(tuple(each) for each in segments if each), name=name, tone=tone, dashed=dashed)


def bars(
    shown: Range,
    values: Values,
    said: Said,
    *,
    strong: Callable[[date], bool] = lambda bucket: True,
    name: str = "",
    tone: str = "accent",
) -> Bars:
    """One bar for each value; `strong`: whether it reached its goal."""
    made = tuple(
        Bar(point.share, point.value, point.said, strong(bucket))
        for bucket, value in sorted(values.items())
        if value is not None
        for point in [_point(shown, bucket, value, said)]
    )
    return judged(Bars(made, timeline.width_of(shown), name=name, tone=tone))


def judged(bars: Bars) -> Bars:
    """With words for dark and pale bars, where any is pale."""
    if all(bar.strong for bar in bars.bars):
        return bars
    return replace(bars, strong_name=translate("core", "Goal met"), weak_name=translate("core", "Goal not met"))


def goal(shown: Range, goals: Values, name: str, raised: Said) -> GoalLine | None:
    """The goal that stood then, as steps; where it rises, `raised` says so. Few rises are marked: many are a fence."""
    steps: list[Point] = []
    for bucket, value in sorted(goals.items()):
        if value is None or (steps and steps[-1].value == value):
            continue
        rose = bool(steps) and value > steps[-1].value
        said = f"{timeline.bucket_name(shown, bucket)}: {raised(value)}" if rose else ""
        steps.append(Point(timeline.start_of(shown, bucket), value, said))
    rises = sum(bool(step.said) for step in steps)
    return GoalLine(tuple(steps), name, rises_marked=rises <= MOST_RISES) if steps else None


def one_goal(value: float, name: str) -> GoalLine:
    """The same goal all along."""
    return GoalLine((Point(0, value, ""),), name)


def marks(shown: Range, counts: Values, said: Said, *, name: str, shape: str, tone: str) -> MarkRow:
    """One mark for each day, week or month in which there was any."""
    made = (_point(shown, bucket, count, said) for bucket, count in sorted(counts.items()) if count)
    return MarkRow(name, shape, tuple(made), tone)


def most(values: Values, *others: float | None) -> float:
    """The highest of all; 0 where there is none."""
    return max((value for value in (*values.values(), *others) if value is not None), default=0)


def _point(shown: Range, bucket: date, value: float, said: Said) -> Point:
    return Point(timeline.share_of(shown, bucket), value, f"{timeline.bucket_name(shown, bucket)}: {said(value)}")

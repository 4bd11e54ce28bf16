"""The card "Weight": the latest of each day, and the middle range of the BMI where that is shown."""

from unclench.core.base import local_formats, units
from unclench.core.base.chart import Line, Point, TimeChart
from unclench.core.base.chart_axis import nice_axis
from unclench.core.base.frozen_record import record
from unclench.core.base.history_sums import Sums
from unclench.core.base.printed_page import Table
from unclench.core.base.translation import translate
from unclench.core.history import timeline, words
from unclench.core.history.cards import Card
from unclench.core.history.ranges import Range
from unclench.core.prevention import body_weight

KG = 0
LEAST_SPAN_KG = 4
"""So much at least goes from the foot of the chart to its top: a day more or less is no news."""
JOINED_DAYS = 62
"""Weighings further apart are not joined."""


@record
class Wishes:
    """How weight is shown: the unit, the height where a BMI may be shown (else 0), the ranges for Asian populations."""

    unit: str = "kg"
    height_cm: float = 0.0
    asian: bool = False


def card(shown: Range, sums: Sums, wishes: Wishes) -> Card:
    """Weight over days, weeks or months."""
    kilograms = {bucket: row[KG] for bucket, row in sums.items()}
    by_unit = {bucket: _in_unit(kg, wishes) for bucket, kg in kilograms.items()}
    segments: list[list[Point]] = []
    last = None
    for bucket, value in by_unit.items():
        if last is None or (bucket - last).days > JOINED_DAYS:
            segments.append([])
        said = f"{timeline.bucket_name(shown, bucket)}: {_said(kilograms[bucket], wishes)}"
        segments[-1].append(Point(timeline.share_of(shown, bucket), value, said))
        last = bucket
    values = list(by_unit.values()) or [0.0]
    middle, half = (min(values) + max(values)) / 2, _in_unit(LEAST_SPAN_KG, wishes) / 2
    axis = nice_axis(
        "weight",
        max(*values, middle + half),
        least=min(*values, middle - half),
        unit=_unit(wishes),
        decimal=local_formats.decimal(),
    )
    chart = TimeChart(
        axis=axis,
        ticks=timeline.ticks(shown),
        lines=(Line(tuple(map(tuple, segments))), *_band(axis.least, axis.most, wishes)),
    )
    bmi = (translate("core", "BMI"),) if wishes.height_cm else ()
    head = (timeline.bucket_head(shown), translate("core", "Weight, {unit}").format(unit=_unit(wishes)), *bmi)
    rows = (
        (
            timeline.bucket_cell(shown, bucket), units.number(by_unit[bucket], 1),
            *((units.number(body_weight.bmi(kg, wishes.height_cm), 1),) if wishes.height_cm else ()),
        )
        for bucket, kg in kilograms.items()
    )  # fmt: skip
    told = sentence(list(kilograms.values()), wishes)
    return Card("weight", translate("core", "Weight"), told, chart, Table(head, tuple(rows)))


def sentence(kilograms: list[float], wishes: Wishes) -> str:
    """From the first to the last; a number without judgement."""
    if not kilograms:
        return words.nothing()
    first, last = (body_weight.weight_text(kg, wishes.unit) for kg in (kilograms[0], kilograms[-1]))
    what = first if len(kilograms) == 1 else words.from_to(first, last)
    return translate("core", "{what}.").format(what=what)


def _band(least: float, most: float, wishes: Wishes) -> list[Line]:
    """The edges of the middle range of the WHO, where they lie within the axis."""
    if not wishes.height_cm:
        return []
    found: list[Line] = []
    for bmi in (18.5, 23 if wishes.asian else 25):
        value = _in_unit(bmi * (wishes.height_cm / 100) ** 2, wishes)
        if least < value < most:
            name = translate("core", "BMI {value}").format(value=units.number(bmi))
            edge = (Point(0, value, ""), Point(1, value, ""))
            found.append(Line((edge,), name=name, tone="muted", dashed=True, dots=False))
    return found


def _in_unit(kg: float, wishes: Wishes) -> float:
    """Kilograms, or pounds (of stones, too: a chart has one unit)."""
    return round(kg if wishes.unit == "kg" else kg / body_weight.KG_A_LB, 2)


def _unit(wishes: Wishes) -> str:
    return translate("core", "kg") if wishes.unit == "kg" else translate("core", "lb")


def _said(kg: float, wishes: Wishes) -> str:
    text = body_weight.weight_text(kg, wishes.unit)
    if not wishes.height_cm:
        return text
    bmi = units.number(body_weight.bmi(kg, wishes.height_cm), 1)
    return translate("core", "{weight}, BMI {value}").format(weight=text, value=bmi)

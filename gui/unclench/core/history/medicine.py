"""One card a product: units a day beside what the label allows in 24 hours."""

from collections.abc import Sequence

from unclench.core.base import local_formats, units
from unclench.core.base.chart import Bar, Bars, TimeChart
from unclench.core.base.chart_axis import nice_axis
from unclench.core.base.entries import Dose
from unclench.core.base.history_sums import Sums, Taken
from unclench.core.base.printed_page import Table
from unclench.core.base.translation import translate
from unclench.core.history import series, timeline, words
from unclench.core.history.cards import Card
from unclench.core.history.pain import cell
from unclench.core.history.planks import MOMENT
from unclench.core.history.ranges import Range

UNITS, MOST, LABEL, ALL, OVER, DAYS = range(6)
ID = "medicine:"


def card(shown: Range, product: Taken, sums: Sums) -> Card:
    """One product over days, weeks or months."""
    taken = {bucket: row[UNITS] for bucket, row in sums.items()}
    labels = {bucket: row[LABEL] for bucket, row in sums.items()}
    chart = TimeChart(
        axis=nice_axis("count", series.most(taken, *labels.values()), unit=timeline.most(shown)),
        ticks=timeline.ticks(shown),
        bars=(series.bars(shown, taken, lambda value: _said(shown, value), strong=lambda at: True, tone="caution"),),
        goal=series.goal(shown, labels, _limit_name(product), _raised),
    )
    by_day = shown.by == "day"
    what = translate("core", "Units") if by_day else translate("core", "Most units a day")
    head = (
        timeline.bucket_head(shown), what, translate("core", "Most in 24 h, units"),
        translate("core", "{limit}, units in 24 h").format(limit=_limit_name(product)),
    )  # fmt: skip
    rows = (
        (timeline.bucket_cell(shown, bucket), cell(row[UNITS]), cell(row[MOST]), cell(row[LABEL]))
        for bucket, row in sums.items()
    )
    told = sentence(sums, product)
    return Card(ID + product.product, product.name, told, chart, Table(head, tuple(rows)))


def of_day(shown: Range, product: Taken, doses: Sequence[Dose]) -> Card:
    """The doses of one day."""
    mine = [one for one in doses if one.product == product.product]
    places = timeline.spread([timeline.share_at(shown, one.at) for one in mine], MOMENT)
    bars = tuple(
        Bar(share, one.units, f"{_clock(one)}: {words.doses(one.units)}")
        for one, share in zip(mine, places, strict=True)
    )
    chart = TimeChart(
        axis=nice_axis("count", max((bar.value for bar in bars), default=0)),
        ticks=timeline.ticks(shown),
        bars=(Bars(bars, MOMENT, tone="caution"),),
    )
    head = (translate("core", "Time"), translate("core", "Units"), translate("core", "Note"))
    rows = tuple((_clock(one), cell(one.units), one.note or "") for one in mine)
    told = translate("core", "{units} on this day.").format(units=words.doses(sum(one.units for one in mine)))
    return Card(ID + product.product, product.name, told, chart, Table(head, rows))


def sentence(sums: Sums, product: Taken) -> str:
    """How much, on how many days, and whether it was more in any 24 hours than the label allows."""
    days, over = (sum(row[place] or 0 for row in sums.values()) for place in (DAYS, OVER))
    amount = words.doses(sum(row[ALL] for row in sums.values()))
    taken = translate("core", "{units} on %Ln days.", "", days).format(units=amount)
    if not over:
        return taken
    if product.prescribed:
        more = translate("core", "More in 24 h than your prescriber set: on %Ln days.", "", over)
    else:
        more = translate("core", "More in 24 h than the label allows: on %Ln days.", "", over)
    return f"{taken} {more}"


def _said(shown: Range, value: float) -> str:
    if shown.by == "day":
        return words.doses(value)
    return translate("core", "at most {units} a day").format(units=words.doses(value))


def _limit_name(product: Taken) -> str:
    return translate("core", "Prescriber") if product.prescribed else translate("core", "Label")


def _raised(value: float) -> str:
    return translate("core", "{count} in 24 h").format(count=units.number(value))


def _clock(one: Dose) -> str:
    return local_formats.clock(one.at.local().time())

"""What the overview of History is made of: cards with a title, one sentence, a chart and the same as a table."""

from unclench.core.base.chart import Chart
from unclench.core.base.frozen_record import record
from unclench.core.base.printed_page import Table


@record
class Card:
    """One card of the overview. `sentence` says what the chart shows, and nothing about causes."""

    id: str
    title: str
    sentence: str
    chart: Chart
    table: Table
    days: str = ""
    """The days that it shows, with the year: for where no range stands beside it."""

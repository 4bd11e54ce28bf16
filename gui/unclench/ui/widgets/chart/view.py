"""A chart as a widget: painted by the kit, read out by pointer, keys and screen readers."""

from typing import Any

from unclench.core.base.chart import CalendarChart, Chart, RowChart, TimeChart
from unclench.ui.widgets.chart.calendar_view import CalendarView
from unclench.ui.widgets.chart.rows_view import RowsView
from unclench.ui.widgets.chart.time_view import TimeView

View = TimeView | CalendarView | RowsView

_VIEWS: dict[type[Chart], type[View]] = {TimeChart: TimeView, CalendarChart: CalendarView, RowChart: RowsView}


def chart_view(chart: Chart, name: str, sentence: str) -> View:
    """A widget that shows `chart`; `name` and `sentence` are what screen readers say of it first."""
    view = _VIEWS[type(chart)]()
    draw_chart(view, chart, name, sentence)
    return view


def draw_chart(view: View, chart: Chart, name: str, sentence: str) -> bool:
    """Show another chart in a view of its kind; False: it is of another kind."""
    kind: Any = _VIEWS[type(chart)]
    fits = isinstance(view, kind)
    if fits:
        drawn: Any = view
        drawn.draw(chart, name, sentence)
    return fits

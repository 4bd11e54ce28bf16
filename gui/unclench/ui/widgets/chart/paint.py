"""Paints any chart on any paint device: the window, the printed page and saved pictures share it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from unclench.core.base.chart import CalendarChart, Chart, TimeChart
from unclench.ui.widgets.chart.look import Look
from unclench.ui.widgets.chart.paint_calendar import CalendarLayout, paint_calendar
from unclench.ui.widgets.chart.paint_rows import RowColumns, paint_rows
from unclench.ui.widgets.chart.paint_time import paint_time
from unclench.ui.widgets.chart.time_layout import time_height


def paint(painter: QPainter, rect: QRectF, chart: Chart, look: Look) -> None:
    """The chart in `rect`."""
    if isinstance(chart, TimeChart):
        paint_time(painter, rect, chart, look)
    elif isinstance(chart, CalendarChart):
        paint_calendar(painter, rect, chart, look)
    else:
        paint_rows(painter, rect, chart, look)


def height(chart: Chart, width: float, look: Look) -> float:
    """How high the chart wants to be where it is so wide."""
    if isinstance(chart, CalendarChart):
        placed = CalendarLayout(chart, QRectF(0, 0, width, 1e6), look)
        return placed.above + placed.step * max(1, len(chart.row_names)) + placed.below
    if isinstance(chart, TimeChart):
        return time_height(chart, width, look)
    return RowColumns(chart, width, look).height * max(1, len(chart.rows))

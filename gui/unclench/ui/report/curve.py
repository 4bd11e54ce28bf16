"""The pain chart of the doctor's page: the painting of the window, in ink; readable in grey."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from unclench.core.base.chart import TimeChart
from unclench.ui.report.page_direction import mirrored
from unclench.ui.widgets.chart.look import Look
from unclench.ui.widgets.chart.paint_time import paint_time
from unclench.ui.widgets.chart.time_layout import time_height

UNIT = 8.0
"""Tenths of a point that a pixel of the window is here."""
PLOT_LINES = 13
_SMALL = 84
_INKS = {
    "text": "#111111",
    "muted": "#555555",
    "line": "#dddddd",
    "surface": "#ffffff",
    "ice": "#2469AB",
    "heat": "#B2441D",
    "heat_soft": "#eeeeee",
}

Fonts = Callable[[int], QFont]


def ink(fonts: Fonts) -> Look:
    """Ink on white paper, with soft grounds in grey; the time runs as the lines of the page do."""
    return Look(
        lambda tone: QColor(_INKS[tone]),
        lambda _: fonts(_SMALL),
        UNIT,
        mirrored=mirrored(),
        outlined=True,
        pixels=False,
    )


def draw_curve(painter: QPainter, box: QRectF, chart: TimeChart, fonts: Fonts) -> None:
    """Pain 0-10 over time; sessions and doses as marks in rows of their own below."""
    paint_time(painter, box, chart, ink(fonts))


def curve_height(chart: TimeChart, width: float, fonts: Fonts) -> float:
    """How high the chart is on a page of this width."""
    return time_height(chart, width, ink(fonts), PLOT_LINES)

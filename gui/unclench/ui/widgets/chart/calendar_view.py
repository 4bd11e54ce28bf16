"""A calendar as a widget: Left and Right go from week to week, Up and Down from day to day."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from unclench.core.base.chart import CalendarChart, Cell
from unclench.ui.look import text
from unclench.ui.widgets.chart.look import Look, window_look
from unclench.ui.widgets.chart.paint import height
from unclench.ui.widgets.chart.paint_calendar import CalendarLayout, paint_calendar
from unclench.ui.widgets.chart.readable_chart import Readable


class CalendarView(Readable):
    """Each row is a series that can be read."""

    def __init__(self) -> None:
        super().__init__("")
        self.chart = CalendarChart((), 1, ())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def draw(self, chart: CalendarChart, name: str, sentence: str) -> None:
        """Show this chart."""
        self.chart = chart
        self.set_title(name)
        wide = max(1, chart.columns)
        self.set_series([[(cell.column / wide, cell.said) for cell in row] for row in self._rows()], sentence)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(26 * text.em()), self.heightForWidth(round(26 * text.em())))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(11 * text.em()), self.heightForWidth(round(14 * text.em())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(height(self.chart, width, self._look())) + 1

    def spots(self) -> list[list[QRectF]]:
        placed = CalendarLayout(self.chart, QRectF(self.rect()), self._look())
        return [[placed.cell(cell.column, cell.row) for cell in row] for row in self._rows()]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_calendar(painter, QRectF(self.rect()), self.chart, self._look())
        spot = self.read_spot()
        if spot is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look().colour("text"), 2))
            painter.drawRoundedRect(spot.adjusted(-1, -1, 1, 1), 4, 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            self.updateGeometry()

    def _rows(self) -> list[list[Cell]]:
        rows = sorted({cell.row for cell in self.chart.cells if cell.said})
        return [
            sorted((cell for cell in self.chart.cells if cell.row == row and cell.said), key=lambda cell: cell.column)
            for row in rows
        ]

    def _look(self) -> Look:
        return window_look(mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft)

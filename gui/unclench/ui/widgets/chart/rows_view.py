"""Lying bars as a widget: a button a row; arrows go from one to the next, Return opens what it stands for."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from unclench.core.base.chart import RowBar, RowChart
from unclench.ui.look import text, theme
from unclench.ui.widgets.chart.look import Look, window_look
from unclench.ui.widgets.chart.paint_rows import RowColumns, paint_row
from unclench.ui.widgets.group import Group


class RowsView(Group):
    """Tab stops at one row; `key_pressed` has the key of the row that was pressed."""

    key_pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__("")
        self.chart = RowChart((), 1)
        self._rows: list[_Row] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def draw(self, chart: RowChart, name: str, sentence: str) -> None:
        """Show this chart."""
        self.chart = chart
        self.setAccessibleName(sentence or name)  # the card around it says the title
        while len(self._rows) > len(chart.rows):
            gone = self._rows.pop()
            self._box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(chart.rows):
            made = _Row(self)
            made.clicked.connect(lambda _=False, made=made: self._pressed(made))
            self._rows.append(made)
            self._box.insertWidget(len(self._rows) - 1, made)
        for row, bar in zip(self._rows, chart.rows, strict=True):
            row.set_bar(bar)
        self._stop_at(0)
        self._fit()
        self.updateGeometry()

    def columns(self) -> RowColumns:
        """The columns at the width the view has now."""
        return RowColumns(self.chart, self.width(), self._look())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(11 * text.em()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            self._fit()

    def go(self, row: "_Row", by: int) -> None:
        """Put the keyboard on a row further down or up; the last one stays."""
        place = min(max(self._rows.index(row) + by, 0), len(self._rows) - 1)
        self._stop_at(place)
        self._rows[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """All rows are as high as the longest words of any of them need."""
        for row in self._rows:
            row.updateGeometry()

    def _stop_at(self, place: int) -> None:
        for number, row in enumerate(self._rows):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == place else Qt.FocusPolicy.ClickFocus)

    def _pressed(self, row: "_Row") -> None:
        self._stop_at(self._rows.index(row))
        if row.bar.key:
            self.key_pressed.emit(row.bar.key)

    def _look(self) -> Look:
        return window_look(mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft)


class _Row(QPushButton):
    """A stock button that paints one row."""

    def __init__(self, view: RowsView) -> None:
        super().__init__()
        self._view = view
        self.bar = RowBar("", 0, "")
        self.setAutoDefault(True)
        self.setProperty("focus_radius", 6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bar(self, bar: RowBar) -> None:
        """Show this bar."""
        self.bar = bar
        said = bar.said or " ".join((bar.name, bar.words))
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setCursor(Qt.CursorShape.PointingHandCursor if bar.key else Qt.CursorShape.ArrowCursor)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(26 * text.em()), round(self._view.columns().height))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -7, Qt.Key.Key_PageDown: 7}
        steps |= {Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._view.go(self, step)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.bar.key and (self.underMouse() or self.isDown()):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunk"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        paint_row(painter, QRectF(self.rect()), self.bar, self._view.columns())

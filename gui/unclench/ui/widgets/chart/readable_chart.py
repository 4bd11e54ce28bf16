"""A chart that can be read point by point: arrows and the pointer choose one, its words are shown and spoken."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSlider, QToolTip, QWidget

from unclench.ui.widgets.announce import announce


class Readable(QSlider):
    """A stock slider underneath, so assistive technology has role, value and keys. Subclasses only paint.

    `points()` gives the places (share of the width from the left edge, words); the value of the slider is the index of
    the point that is read. Nothing is read until somebody asks.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._name = name
        self._points: list[tuple[float, str]] = []
        self.reading = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setRange(0, 0)
        self.valueChanged.connect(self._spoken)

    def set_points(self, points: list[tuple[float, str]], summary: str) -> None:
        """What can be read, from left to right, and one sentence for all of it."""
        self._points = points
        self.setAccessibleDescription(summary)
        before = self.blockSignals(True)
        self.setRange(0, max(0, len(points) - 1))
        self.setValue(len(points) - 1)
        self.blockSignals(before)
        self.setEnabled(bool(points))
        self.update()

    def plot(self) -> QRectF:
        """Where the shares 0 and 1 are, in the widget."""
        return QRectF(self.rect())

    def read_point(self) -> tuple[float, str] | None:
        """The point that is being read."""
        if not self.reading or not self._points:
            return None
        return self._points[min(self.value(), len(self._points) - 1)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.reading = True
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
            forward = event.key() in (Qt.Key.Key_Right, Qt.Key.Key_End)
            far = event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End)
            step = self.maximum() if far else 1
            before = self.value()
            self.setValue(self.value() + (step if forward else -step))
            if self.value() == before:
                self._spoken(before)
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and QToolTip.isVisible():
            self._stop()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._read_at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._read_at(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._read_at(event.pos().x())
            return True
        if event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self._stop()
        return super().event(event)

    def _read_at(self, x: float) -> None:
        plot = self.plot()
        if not self._points or plot.width() <= 0:
            return
        share = (x - plot.left()) / plot.width()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        nearest = min(range(len(self._points)), key=lambda place: abs(self._points[place][0] - share))
        self.reading = True
        if nearest == self.value():
            self._show()
        else:
            self.setValue(nearest)

    def _spoken(self, place: int) -> None:
        if self.reading and self._points:
            self._show()
            announce(self, self._points[place][1])

    def _show(self) -> None:
        share, words = self._points[self.value()]
        plot = self.plot()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        spot = self.rect().topLeft()
        spot.setX(round(plot.left() + share * plot.width()))
        QToolTip.showText(self.mapToGlobal(spot), words, self)
        self.update()

    def _stop(self) -> None:
        self.reading = False
        QToolTip.hideText()
        self.update()

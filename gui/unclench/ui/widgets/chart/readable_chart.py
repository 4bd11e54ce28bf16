"""A chart that can be read point by point: arrows and the pointer choose one, its words are shown and spoken.

Screen readers speak a new name of what has the focus, also those that hear no announcement (Orca 43): so the words of
the point that is read are the name as long as it is read.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QToolTip, QWidget

_ACROSS = 3.0
"""How much more a distance along the time counts than one in height."""
_FAR = 7
"""Points that PageUp and PageDown pass."""


class Readable(QSlider):
    """A stock slider underneath, so assistive technology has role, value and keys. Subclasses only paint.

    There are one or more series of points; the value of the slider is the number of the point that is read in its
    series. Left and Right go along a series, Up and Down to the nearest point of another one. Nothing is read until
    somebody asks.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._title = name
        self._series: list[list[tuple[float, str]]] = []
        self._chosen = 0
        self._by_pointer = False
        self.reading = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setRange(0, 0)
        self.valueChanged.connect(self._spoken)

    def set_title(self, title: str) -> None:
        """What the chart is called."""
        self._title = title
        self.setAccessibleName(title)

    def set_points(self, points: list[tuple[float, str]], summary: str) -> None:
        """One series of (share of the time, words), and one sentence for all of it."""
        self.set_series([points], summary)

    def set_series(self, series: Sequence[list[tuple[float, str]]], summary: str) -> None:
        """What can be read; series without points are left out by the caller."""
        self._series = [points for points in series if points]
        if self.reading:
            self._stop()
        self.setAccessibleDescription(summary)
        self._choose_series(0, None)
        self.setEnabled(bool(self._series))
        self.update()

    def plot(self) -> QRectF:
        """Where the shares 0 and 1 are, in the widget."""
        return QRectF(self.rect())

    def spots(self) -> list[list[QRectF]]:
        """The place of each point of each series, in the widget. By default all the height at its share."""
        plot = self.plot()
        return [[self._column(plot, share) for share, _ in points] for points in self._series]

    def read_point(self) -> tuple[float, str] | None:
        """The point that is being read."""
        if not self.reading or not self._series:
            return None
        points = self._series[self._chosen]
        return points[min(self.value(), len(points) - 1)]

    def read_spot(self) -> QRectF | None:
        """The place of the point that is being read."""
        if self.read_point() is None:
            return None
        return self.spots()[self._chosen][self.value()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._step(event.key())
        if event.key() == Qt.Key.Key_Escape and self.reading:
            self._stop()
        elif step is not None and self._series:
            self.reading = True
            self._go(self.value() + step)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._series:
            self.reading = True
            self._change_series(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            event.ignore()  # what the slider itself would make of it is none of ours
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._read_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._read_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page around it scrolls

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._read_at(QPointF(event.pos()))
            return True
        if event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut) and self.reading:
            self._stop()
        return super().event(event)

    def _step(self, key: int) -> int | None:
        """By how many points a key goes on. The time runs as it is written, so the arrows follow what is seen."""
        onward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Left: -onward,
            Qt.Key.Key_Right: onward,
            Qt.Key.Key_Home: -self.maximum() - 1,
            Qt.Key.Key_End: self.maximum() + 1,
            Qt.Key.Key_PageUp: -_FAR,
            Qt.Key.Key_PageDown: _FAR,
        }
        return steps.get(Qt.Key(key))

    def _go(self, place: int) -> None:
        before = self.value()
        self.setValue(place)
        if self.value() == before:
            self._spoken(before)

    def _change_series(self, by: int) -> None:
        """To another series, at the point nearest to this one; the last one stays."""
        share = self._series[self._chosen][self.value()][0]
        wanted = min(max(self._chosen + by, 0), len(self._series) - 1)
        if wanted != self._chosen:
            self._choose_series(wanted, share)
        self._spoken(self.value())

    def _choose_series(self, number: int, share: float | None) -> None:
        """Read in this series, at a share of the time or at its end, without a word."""
        self._chosen = number
        points = self._series[number] if self._series else []
        place = len(points) - 1
        if share is not None:
            place = min(range(len(points)), key=lambda each: abs(points[each][0] - share))
        before = self.blockSignals(True)
        self.setRange(0, max(0, len(points) - 1))
        self.setValue(place)
        self.blockSignals(before)

    def _read_at(self, at: QPointF) -> None:
        spots = self.spots()
        places = [(number, place) for number, series in enumerate(spots) for place in range(len(series))]
        if not places:
            return
        series, place = min(places, key=lambda each: _distance(spots[each[0]][each[1]], at))
        self.reading = True
        if series != self._chosen:
            self._choose_series(series, self._series[series][place][0])
        self._by_pointer = True
        self.setValue(place)
        self._by_pointer = False
        self._show()

    def _spoken(self, place: int) -> None:
        """The words for a screen reader; not what the pointer passes, whose tooltip is told already."""
        if self._series and not self._by_pointer:
            self.reading = True
            self._show()
            self.setAccessibleName(self._series[self._chosen][place][1])

    def _show(self) -> None:
        point, spot = self.read_point(), self.read_spot()
        if point is not None and spot is not None:
            where = QPointF(spot.center().x(), max(0.0, spot.top()))
            QToolTip.showText(self.mapToGlobal(where).toPoint(), point[1], self)
        self.update()

    def _stop(self) -> None:
        self.reading = False
        self.setAccessibleName(self._title)
        QToolTip.hideText()
        self.update()

    def _column(self, plot: QRectF, share: float) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return QRectF(plot.left() + share * plot.width(), plot.top(), 0, plot.height())


def _distance(box: QRectF, at: QPointF) -> float:
    """From a point to a rectangle; across counts more than up and down."""
    across = max(box.left() - at.x(), 0.0, at.x() - box.right())
    along = max(box.top() - at.y(), 0.0, at.y() - box.bottom())
    return across * _ACROSS + along

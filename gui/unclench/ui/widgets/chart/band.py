"""The episode as a band: ice days, heat days, now, and a tick for everything that happened."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen

from unclench.core.base import local_formats, units
from unclench.core.base.moments import Instant
from unclench.core.base.printed_words import weekday
from unclench.core.base.time_words import clock_time, length
from unclench.core.relief import plan_band as core
from unclench.ui.look import text, theme
from unclench.ui.widgets.chart.readable_chart import Readable

_TOP, _THICK, _TICK = 10.0, 10.0, 6.0
_SAME = 0.002
_COLOURS = {"ice": "ice", "heat": "heat", "walk": "good", "dose": "muted"}


class BandChart(Readable):
    """Draws a core band. Ticks differ by height and place, not by colour alone."""

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("The plan of these days"))
        self._band: core.Band | None = None

    def draw(self, band: core.Band) -> None:
        """Show this band."""
        self._band = band
        points = [*self._marks(band), *((tick.share, self._tick_words(tick, band)) for tick in band.ticks)]
        kinds = [tick.what for tick in band.ticks]
        counts = {what: units.number(kinds.count(what)) for what in ("ice", "heat", "walk")}
        summary = self.tr("{ice} times ice, {heat} times heat, {walk} walks since it began.").format(**counts)
        self.set_points(_together(points), summary)

    def _marks(self, band: core.Band) -> list[tuple[float, str]]:
        """What the plan itself holds, besides what happened."""

        def said(words: str, moment: Instant) -> str:
            return words.format(time=clock_time(moment, band.here))

        return [
            (0.0, said(self.tr("It began {time}"), band.start)),
            (band.may_stop, said(self.tr("You may stop with ice from {time}"), band.may_stop_at)),
            (band.heat, said(self.tr("Heat from {time}"), band.heat_from)),
            (band.now, self.tr("Now")),
        ]

    def _tick_words(self, tick: core.Tick, band: core.Band) -> str:
        when = clock_time(tick.at, band.here)
        if tick.what == "dose":
            return self.tr("{time}: {name}").format(time=when, name=tick.name)
        names = {"ice": self.tr("Ice"), "heat": self.tr("Heat"), "walk": self.tr("Walk")}
        return self.tr("{time}: {what}, {length}").format(time=when, what=names[tick.what], length=length(tick.seconds))

    def sizeHint(self) -> QSize:
        return QSize(480, round(_TOP * 2 + _THICK + text.em() * 1.25))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def plot(self) -> QRectF:
        return QRectF(4, _TOP, self.width() - 8, _THICK)

    def paintEvent(self, event: QPaintEvent) -> None:
        band = self._band
        if band is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        plot = self.plot()
        self._paint_ground(painter, plot, band)
        for tick in band.ticks:
            self._paint_tick(painter, plot, tick)
        x = plot.left() + band.now * plot.width()
        painter.setPen(QPen(theme.colour("text"), 2))
        painter.drawLine(QPointF(x, plot.top() - 6), QPointF(x, plot.bottom() + 7))
        painter.resetTransform()
        self._paint_words(painter, plot, band)
        self._paint_reading(painter, plot)

    def _paint_ground(self, painter: QPainter, plot: QRectF, band: core.Band) -> None:
        border = plot.left() + band.heat * plot.width()
        ice = QRectF(plot.left(), plot.top(), border - 1 - plot.left(), plot.height())
        heat = QRectF(border + 1, plot.top(), plot.right() - border - 1, plot.height())
        painter.setPen(Qt.PenStyle.NoPen)
        for area, name in ((ice, "ice"), (heat, "heat")):
            painter.setBrush(theme.colour(f"{name}_soft"))
            painter.drawRoundedRect(area, 5, 5)
            gone = QRectF(area)
            gone.setRight(min(area.right(), plot.left() + band.now * plot.width()))
            if gone.width() > 1:
                painter.setOpacity(0.4)
                painter.setBrush(theme.colour(name))
                painter.drawRoundedRect(gone, 5, 5)
                painter.setOpacity(1.0)
        stop = plot.left() + band.may_stop * plot.width()
        painter.setPen(QPen(theme.colour("ice"), 1.5))
        painter.drawLine(QPointF(stop, plot.top()), QPointF(stop, plot.bottom()))

    def _paint_tick(self, painter: QPainter, plot: QRectF, tick: core.Tick) -> None:
        x = plot.left() + tick.share * plot.width()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(_COLOURS[tick.what]))
        if tick.what in ("ice", "heat"):
            painter.drawRoundedRect(QRectF(x - _TICK / 2, plot.top() - 3, _TICK, plot.height() + 6), 3, 3)
        elif tick.what == "walk":
            painter.drawEllipse(QPointF(x, plot.top() - 5), 2.6, 2.6)
        else:
            painter.drawRect(QRectF(x - 2.2, plot.bottom() + 3, 4.4, 4.4))

    def _paint_words(self, painter: QPainter, plot: QRectF, band: core.Band) -> None:
        """Days below the band; "now" wins over a day that it would touch."""
        font = text.font("tiny")
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        base = plot.bottom() + 9 + metrics.ascent()
        taken: list[tuple[float, float]] = []
        words = [(band.now, self.tr("now"), "text", True)]
        heat = self.tr("{time} heat").format(time=self._day(band.heat_from))
        words.append((band.heat, heat, "heat", False))
        words += [(share, self._day(moment), "muted", False) for share, moment in band.days if share != band.heat]
        for share, said, colour, strong in words:
            wide = metrics.horizontalAdvance(said) + (4 if strong else 0)
            place = 1 - share if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else share
            left = plot.left() + place * plot.width() + (5 if strong and place < 0.9 else 0)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left -= wide
            left = min(max(0.0, left), self.width() - wide)
            if any(left < end + 8 and left + wide > begin - 8 for begin, end in taken):
                continue
            taken.append((left, left + wide))
            painter.setPen(theme.colour(colour))
            painter.setFont(text.font("chip") if strong else font)
            painter.drawText(QPointF(left, base), said)

    def _day(self, moment: Instant) -> str:
        local = moment.local()
        return self.tr("{weekday} {time}").format(weekday=weekday(local), time=local_formats.clock(local.time()))

    def _paint_reading(self, painter: QPainter, plot: QRectF) -> None:
        point = self.read_point()
        if point is None:
            return
        share = 1 - point[0] if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else point[0]
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(plot.left() + share * plot.width(), plot.center().y()), 8, 8)


def _together(points: list[tuple[float, str]]) -> list[tuple[float, str]]:
    """From left to right; what lies on the same spot is read together, as the pointer cannot tell it apart."""
    found: list[tuple[float, str]] = []
    for share, words in sorted(points, key=lambda point: point[0]):
        if found and share - found[-1][0] < _SAME:
            found[-1] = (found[-1][0], f"{found[-1][1]} \u00b7 {words}")
        else:
            found.append((share, words))
    return found

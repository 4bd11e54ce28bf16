"""The ring: an arc with big digits. It repaints only what changed and has no timer."""

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from unclench.core.base.units import listed
from unclench.ui.look import motion, text, theme
from unclench.ui.widgets import ring_words
from unclench.ui.widgets.ring_words import Words

_GLIDE_MS = 350
_SEEN = 0.5
"""Pixels along the arc: less cannot be seen."""
_THICK = 16 / 300
OUTLINE = 2
ROOM_BELOW = 0.8
"""How much of the width of the circle there is below its middle, for what is held."""
BELOW_MIDDLE, WORDS_ABOVE = 0.58, 0.72
"""Shares of the height of the circle: where the held widget begins, and the part that the words have to themselves."""


class Ring(QLabel):
    """Shows a share (0 to 1) as an arc, three lines of words inside, and on wish a disc that breathes.

    A label for assistive technology, not a progress bar: those are spoken in per cent whenever they move. With `tells`
    the Tab key stops at it, and what `tells` says at that moment is read behind its name.
    """

    def __init__(
        self,
        name: str,
        tone: str = "accent",
        *,
        side: int = 264,
        thick: float = _THICK,
        tells: Callable[[], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._side = side
        self._thickness = thick
        self._share = 0.0
        self._words = Words()
        self._disc = 0.0
        self._outline = ""
        self._held: QWidget | None = None
        self._glide = motion.Glide(self, self._draw_share)
        self._name = name
        self.setAccessibleName(name)
        self._tells = tells
        if tells is not None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float, *, glide_ms: int = _GLIDE_MS) -> None:
        """Show `share` of the arc. A jump that can be seen glides there in `glide_ms`; a tick is drawn at once."""
        share = min(max(share, 0.0), 1.0)
        self._glide.stop()
        jump = abs(share - self._share) * math.tau * self._radius()
        if jump < _SEEN and share not in (0.0, 1.0):
            return  # small steps are drawn once they add up
        if jump < 3 or not self.isVisible():
            self._draw_share(share)
        else:
            self._glide.start(self._share, share, glide_ms)

    def set_words(self, above: str = "", digits: str = "", below: str = "", *, headline: str = "") -> None:
        """The lines inside: big digits between two small lines, or a headline of up to three lines above one.

        Assistive technology reads them as the description, without the digits: those change each second. Not where it
        tells more when it is asked.
        """
        words = Words(above, digits, below, headline)
        if words != self._words:
            alike = words.beside_digits() == self._words.beside_digits()
            self._words = words
            self.update(self._digits() if alike else self._inner())
            if self._tells is None and self.said() != self.accessibleDescription():
                self.setAccessibleDescription(self.said())

    def said(self) -> str:
        """The lines inside, without the digits."""
        return self._words.headline or listed(line for line in (self._words.above, self._words.below) if line)

    def set_tone(self, tone: str) -> None:
        """Colour the arc anew."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def set_outline(self, colour: str) -> None:
        """A thin line of this colour in place of the arc: nothing runs."""
        if colour != self._outline:
            self._outline = colour
            self.update()

    def hold(self, widget: QWidget) -> None:
        """`widget` stands below the middle, and the words above it; nothing else of the ring is pressed."""
        self._held = widget
        widget.setParent(self)
        self._place_held()

    def let_go(self) -> None:
        """Hold nothing any more."""
        self._held = None
        self.update()

    def holds(self, widget: QWidget) -> bool:
        """Whether there is room for a widget as wide as this one."""
        return widget.sizeHint().width() <= self._inner().width() * ROOM_BELOW

    def set_disc(self, share: float) -> None:
        """The size of the soft disc behind the words: 0 none, 1 fills the ring up to the arc."""
        if abs(share - self._disc) * self._radius() >= 0.5 or share in (0.0, 1.0):
            self._disc = share
            self.update(self._inner())

    def share(self) -> float:
        """What is drawn at this moment."""
        return self._share

    def sizeHint(self) -> QSize:
        side = round(min(self._side * max(1.0, text.scale()), self._side * 1.5))
        return QSize(side, side)

    minimumSizeHint = sizeHint

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_held()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_held()

    def _place_held(self) -> None:
        if self._held is not None:
            inner, size = self._inner(), self._held.sizeHint()
            x, y = inner.center().x() - size.width() // 2, round(inner.top() + inner.height() * BELOW_MIDDLE)
            self._held.setGeometry(x, y, size.width(), size.height())

    def _words_area(self) -> QRectF:
        """Where the words stand: the upper part, when something is held below them."""
        area = QRectF(self._inner())
        if self._held is not None and not self._held.isHidden():
            area.setHeight(area.height() * WORDS_ABOVE)
        return area

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Before assistive technology hears of the focus: it then reads what is true now.

        As its name: Orca reads no description of a label.
        """
        if self._tells is not None:
            self.setAccessibleName(f"{self._name}: {self._tells()}")
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.setAccessibleName(self._name)
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._glide.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, middle, radius = theme.tokens(), self._middle(), self._radius()
        if self._disc > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(f"{self._tone}_soft"))
            painter.setOpacity(0.6)
            painter.drawEllipse(middle, self._disc_radius(), self._disc_radius())
            painter.setOpacity(1.0)
        if not self._within_arc(event.rect()):
            self._paint_arc(painter, middle, radius)
        area, unit = self._words_area(), self._side_now() / 300
        ring_words.paint(painter, self._words, tokens.tone(self._tone), area, unit, event.region())

    def _paint_arc(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        if self._outline:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(self._outline), OUTLINE))
            painter.drawEllipse(middle, radius, radius)
            return
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(theme.colour("track"), self._thick(), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        if self._share < 1:
            painter.setPen(pen)
            painter.drawEllipse(box)
        if self._share > 0:
            pen.setColor(theme.colour(self._tone))
            painter.setPen(pen)
            painter.drawArc(box, 90 * 16, -round(self._share * 360 * 16))

    def _draw_share(self, share: float) -> None:
        before, self._share = self._share, share
        if before == share:
            return
        self.update(self._tip(before, share))

    def _tip(self, first: float, last: float) -> QRect:
        """The part of the arc between two shares, with its round ends."""
        middle, radius, reach = self._middle(), self._radius(), self._thick() / 2 + 2
        if abs(last - first) > 0.2:
            return self.rect()
        corners = [first + (last - first) * part / 4 for part in range(5)]
        points = [
            QPointF(middle.x() + radius * math.sin(math.tau * part), middle.y() - radius * math.cos(math.tau * part))
            for part in corners
        ]
        left, right = min(p.x() for p in points), max(p.x() for p in points)
        top, bottom = min(p.y() for p in points), max(p.y() for p in points)
        area = QRectF(left - reach, top - reach, right - left + 2 * reach, bottom - top + 2 * reach)
        return area.toAlignedRect()

    def _side_now(self) -> int:
        return min(self.width(), self.height())

    def _thick(self) -> float:
        return self._side_now() * self._thickness

    def _radius(self) -> float:
        return (self._side_now() - self._thick()) / 2 - 1

    def _disc_radius(self) -> float:
        return self._disc * (self._radius() - self._thick())

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _digits(self) -> QRect:
        return ring_words.digits_box(self._words, self._words_area(), self._side_now() / 300)

    def _within_arc(self, area: QRect) -> bool:
        """Whether the arc touches no part of `area`: its farthest corner lies inside the circle."""
        middle, box = self._middle(), QRectF(area)
        far = QPointF(
            max(abs(box.left() - middle.x()), abs(box.right() - middle.x())),
            max(abs(box.top() - middle.y()), abs(box.bottom() - middle.y())),
        )
        return math.hypot(far.x(), far.y()) < self._radius() - self._thick() / 2 - 1

    def _inner(self) -> QRect:
        """The square inside the arc that holds the disc and the words."""
        reach = self._radius() - self._thick() / 2 - 1
        middle = self._middle()
        return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach).toRect()

"""The tabs along the top: a stock tab bar underneath, drawn as an icon, a word and a line below the chosen one."""

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QToolButton, QWidget

from unclench.ui.look import focus, icons, text, theme

_SIDE, _GAP, _LINE, _BETWEEN, _FADE = 18, 8, 3, 8, 36
_NARROW_SIDE = 10

Look = Literal["full", "words", "icons"]
"""Icons and words, words alone, or icons with the words of the chosen tab alone."""


class TabBar(QTabBar):
    """Tabs with icons; where the window is narrow, the icons give way first, then the words of those not chosen.

    Where even that has no room, the bar scrolls to the tab that is chosen, by arrow keys, a click on the part
    that can be seen, or the wheel; what goes on fades out at the edge, in place of the arrows of the stock bar.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: list[str] = []
        self._look: Look = "full"
        self._arrows = True
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        text.install(self, "tab")
        self.currentChanged.connect(self._chosen)

    def add(self, words: str, icon: str) -> int:
        """One more tab at the end."""
        self._icons.append(icon)
        return self.addTab(words)

    def set_room(self, room: int) -> None:
        """Look so that all tabs fit into `room` pixels, as far as that can be."""
        look: Look = "full" if self._all("full") <= room else "words" if self._all("words") <= room else "icons"
        if look != self._look:
            self._look = look
            for index in range(self.count()):
                self.setTabToolTip(index, self.tabText(index) if look == "icons" else "")
            self._lay_out()

    def full_width(self) -> int:
        """How wide the bar is with its icons."""
        return self._all("full")

    def tabSizeHint(self, index: int, /) -> QSize:
        return QSize(self._wide(index, self._look), self.fontMetrics().height() + 30)

    def minimumTabSizeHint(self, index: int, /) -> QSize:
        return self.tabSizeHint(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._arrows and self._all(self._look) > self.width():
            self._arrows = False
            for arrow in self.findChildren(QToolButton):
                arrow.setMaximumSize(0, 0)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointer = self.mapFromGlobal(self.cursor().pos()) if self.underMouse() else QPoint(-1, -1)
        for index in range(self.count()):
            box = self.tabRect(index)
            if event.region().intersects(box):
                self._paint_tab(painter, index, box, near=box.contains(pointer))
        tabs = [self.tabRect(index) for index in range(self.count())]
        if tabs and min(box.left() for box in tabs) < 0:
            self._fade(painter, 0, _FADE)
        if tabs and max(box.right() for box in tabs) > self.width():
            self._fade(painter, self.width(), self.width() - _FADE)

    def _fade(self, painter: QPainter, edge: int, inside: int) -> None:
        """More tabs lie beyond this edge."""
        ground = theme.colour("ground")
        clear = QColor(ground)
        clear.setAlpha(0)
        shade = QLinearGradient(edge, 0, inside, 0)
        shade.setColorAt(0, ground)
        shade.setColorAt(1, clear)
        painter.fillRect(QRect(min(edge, inside), 0, _FADE, self.height() - _LINE), shade)

    def _paint_tab(self, painter: QPainter, index: int, box: QRect, *, near: bool) -> None:
        on = index == self.currentIndex()
        colour = "text" if on or near else "muted"
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = box.adjusted(_BETWEEN if mirrored else 0, 0, 0 if mirrored else -_BETWEEN, 0)
        font = text.font("tab_on" if on else "tab")
        words = self.tabText(index) if self._has_words(index, self._look) else ""
        wide = QFontMetrics(font).size(Qt.TextFlag.TextShowMnemonic, words).width() if words else 0
        side = self._icon_side() if self._look == "full" or not words else 0
        taken = wide + side + (_GAP if side and words else 0)
        room = box.adjusted((box.width() - taken) // 2, 0, 0, -_LINE)
        room.setWidth(taken)
        if side:
            picture = icons.pixmap(self._icons[index], colour, side, painter.device().devicePixelRatioF())
            left = room.right() - side + 1 if mirrored else room.left()
            painter.drawPixmap(QPoint(left, room.center().y() - side // 2 + 1), picture)
            room.adjust(0 if mirrored else side + _GAP, 0, -(side + _GAP) if mirrored else 0, 0)
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextShowMnemonic.value
        painter.drawText(room, flags, words)
        if on:
            theme.fill(painter, QRect(box.left(), box.bottom() - _LINE + 1, box.width(), _LINE), "accent")
            if self.hasFocus() and focus.by_keyboard(self):
                painter.setPen(theme.colour("accent"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(box).adjusted(4.5, 5.5, -4.5, -_LINE - 4.5), 8, 8)

    def _icon_side(self) -> int:
        return round(icons.SIZE * text.scale())

    def _has_words(self, index: int, look: Look) -> bool:
        return look != "icons" or index == self.currentIndex()

    def _all(self, look: Look) -> int:
        return sum(self._wide(index, look) for index in range(self.count()))

    def _wide(self, index: int, look: Look) -> int:
        around = 2 * (_NARROW_SIDE if look == "icons" else _SIDE) + _BETWEEN
        if not self._has_words(index, look):
            return self._icon_side() + around
        words = QFontMetrics(text.font("tab_on")).size(Qt.TextFlag.TextShowMnemonic, self.tabText(index)).width()
        return words + around + (self._icon_side() + _GAP if look == "full" else 0)

    def _lay_out(self) -> None:
        """Tabs have other widths now."""
        if self.count():
            self.setTabText(0, self.tabText(0))
        self.updateGeometry()

    def _chosen(self) -> None:
        if self._look == "icons":
            self._lay_out()

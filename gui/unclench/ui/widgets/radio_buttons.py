"""The two looks of a radio button: a wide row with a dot, and a pill."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QSizePolicy

from unclench.ui.look import text, theme
from unclench.ui.widgets import key_hint
from unclench.ui.widgets.breakable import breakable, longest_part
from unclench.ui.widgets.drawn_words import draw_words
from unclench.ui.widgets.in_lines import InLines

_FLAGS = Qt.TextFlag.TextWordWrap.value
_Align = Qt.AlignmentFlag
_AROUND_PILL = 28


class Choice(QRadioButton):
    """A radio button whose whole area can be pressed, with a quieter detail."""

    def __init__(self, words: str, detail: str = "") -> None:
        super().__init__(words)
        self.detail = detail
        if detail:
            self.setAccessibleDescription(detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


class RowChoice(Choice):
    """A row as wide as its column: dot, words, and the detail below."""

    _SIDE, _ABOVE, _GAP = 18, 14, 14

    def __init__(self, words: str, detail: str = "", key: str = "") -> None:
        """`key` chooses it; it stands in the circle while the keyboard is in use."""
        super().__init__(words, detail)
        self._key = key
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("focus_radius", 13)
        text.install(self, "strong")

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(260))

    def minimumSizeHint(self) -> QSize:
        words = longest_part(self.text(), self.detail)
        return QSize(self._taken() + self.fontMetrics().horizontalAdvance(words), 40)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(dot_size(), sum(self._heights(width))) + 2 * self._ABOVE

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        on, near = self.isChecked(), self.underMouse()
        painter.setPen(QPen(theme.colour("accent" if on else "edge" if near else "line"), 1.75))
        painter.setBrush(theme.colour("accent_soft" if on else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        words, detail = self._heights(self.width())
        top = (self.height() - words - detail) // 2
        left = self._SIDE if self.mirrored() else self._SIDE + dot_size() + self._GAP
        area = QRect(left, top, self.width() - self._taken(), words)
        side = _Align.AlignRight if self.mirrored() else _Align.AlignLeft
        flags = _FLAGS | (side | _Align.AlignTop | _Align.AlignAbsolute).value
        painter.setPen(theme.colour("text" if self.isEnabled() else "muted"))
        draw_words(painter, area, flags, breakable(self.text()))
        if detail:
            painter.setFont(text.font("small"))
            painter.setPen(theme.colour("muted"))
            draw_words(
                painter, QRect(area.left(), area.bottom() + 1, area.width(), detail), flags, breakable(self.detail)
            )
        dot = QRectF(self._SIDE, (self.height() - dot_size()) / 2, dot_size(), dot_size())
        if self.mirrored():
            dot.moveRight(self.width() - self._SIDE)
        paint_dot(painter, dot, on=on)
        if not on and self._key and self.isEnabled():
            key_hint.paint(painter, dot, self._key)

    def _taken(self) -> int:
        return 2 * self._SIDE + dot_size() + self._GAP

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(1, width - self._taken()), 10_000)
        words = self.fontMetrics().boundingRect(room, _FLAGS, breakable(self.text())).height()
        if not self.detail:
            return words, 0
        return words, QFontMetrics(text.font("small")).boundingRect(room, _FLAGS, breakable(self.detail)).height()


class Pill(Choice, InLines):
    """A button that stays pressed."""

    def __init__(self, words: str, detail: str = "") -> None:
        super().__init__(words, detail)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        text.install(self, "medium")

    def sizeHint(self) -> QSize:
        return pill_size(self)

    minimumSizeHint = sizeHint

    def in_lines(self, width: int) -> QSize:
        whole = pill_size(self)
        if whole.width() <= width:
            return whole
        room = QRect(0, 0, max(width - _AROUND_PILL, 1), 10_000)
        words = self.fontMetrics().boundingRect(room, _Align.AlignCenter.value | _FLAGS, self.text())
        return QSize(words.width() + _AROUND_PILL, words.height() + 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_pill(self)


def pill_size(what: QAbstractButton) -> QSize:
    """The words of a pill and the room around them."""
    words = what.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, what.text())
    return QSize(max(words.width() + _AROUND_PILL, 38), words.height() + 18)


def paint_pill(what: QAbstractButton) -> None:
    """A button that stays pressed: filled while it is on."""
    painter = QPainter(what)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    on, usable = what.isChecked(), what.isEnabled()
    fill = "accent" if on and usable else "surface" if usable else "sunk"
    edge = "accent" if on and usable else "edge" if what.underMouse() and usable else "line"
    painter.setPen(QPen(theme.colour(edge), 1))
    painter.setBrush(theme.colour(fill))
    painter.drawRoundedRect(QRectF(what.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    painter.setPen(theme.colour("on_accent" if on and usable else "text" if usable else "muted"))
    flags = _Align.AlignCenter.value | Qt.TextFlag.TextShowMnemonic.value
    box = what.rect()
    words = what.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, what.text()).width()
    if words > box.width():  # a pill may be narrower than `pill_size`, such as a weekday, and still hold its words
        flags, box = flags | _FLAGS, box.adjusted(_AROUND_PILL // 2, 0, -_AROUND_PILL // 2, 0)
    painter.drawText(box, flags, what.text())


def dot_size() -> int:
    """How wide the circle of a radio button is: it grows with the text."""
    return round(1.18 * text.em())


def paint_dot(painter: QPainter, box: QRectF, *, on: bool) -> None:
    """The circle of a radio button: a thick ring when it is chosen."""
    width = box.width() * 0.3 if on else 1.75
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(theme.colour("surface"))
    painter.setPen(QPen(theme.colour("accent" if on else "muted"), width))
    painter.drawEllipse(inner)

"""What is left of the checklist, at the left of the question; each part can be gone back to."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from unclench.core.base.units import listed
from unclench.core.causes.snapshot import PartView, State
from unclench.ui.look import text, theme
from unclench.ui.widgets.drawn_words import draw_words
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.radio_buttons import dot_size, paint_dot

_GAP, _PAD = 12, 5
_FLAGS = Qt.TextFlag.TextWordWrap.value
_TICK = ((0.28, 0.52), (0.44, 0.67), (0.73, 0.36))


class PartButton(QPushButton):
    """A dot (ticked, here, or still open), the title and what was answered."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._state = "", "open"
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def draw(self, title: str, words: str, state: State, *, usable: bool) -> None:
        """Show this part as it stands."""
        self.setText(title)
        self._words, self._state = words, state
        states = {"done": self.tr("done"), "on": self.tr("here"), "open": self.tr("still to come")}
        self.setAccessibleName(listed(word for word in (title, words, states[state]) if word))
        self.setEnabled(usable)
        text.install(self, "strong" if state == "on" else "medium")
        self.setFont(text.font("strong" if state == "on" else "medium"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        longest = max((*self.text().split(), *self._words.split()), key=len, default="")
        return QSize(dot_size() + _GAP + self.fontMetrics().horizontalAdvance(longest), dot_size())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(dot_size(), sum(self._heights(width))) + 2 * _PAD

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        dot = QRectF(self.width() - dot_size() if mirrored else 0, _PAD, dot_size(), dot_size())
        self._paint_dot(painter, dot)
        title, words = self._heights(self.width())
        left = 0 if mirrored else dot_size() + _GAP
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = _FLAGS | (side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute).value
        box = QRect(left, _PAD, self.width() - dot_size() - _GAP, title)
        painter.setPen(theme.colour("muted" if self._state == "open" else "text"))
        draw_words(painter, box, flags, self.text())
        if words:
            painter.setFont(text.font("tiny"))
            painter.setPen(theme.colour("muted"))
            draw_words(painter, QRect(left, box.bottom() + 1, box.width(), words), flags, self._words)

    def _paint_dot(self, painter: QPainter, box: QRectF) -> None:
        if self._state != "done":
            paint_dot(painter, box, on=self._state == "on")
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(box)
        painter.setPen(QPen(theme.colour("on_accent"), 1.6))
        corners = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in _TICK]
        painter.drawPolyline(QPolygonF(corners))

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(1, width - dot_size() - _GAP), 10_000)
        title = self.fontMetrics().boundingRect(room, _FLAGS, self.text()).height()
        if not self._words:
            return title, 0
        return title, QFontMetrics(text.font("tiny")).boundingRect(room, _FLAGS, self._words).height()


class Progress(QWidget):
    """`question_requested` has the question to go back to."""

    question_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[PartButton] = []
        self._parts = QVBoxLayout()
        self._parts.setSpacing(4)
        self._saved = wrapped("", "tiny", "muted")
        self.setLayout(column(self._parts, None, self._saved))

    def draw(self, parts: tuple[PartView, ...], started: str, *, all_usable: bool) -> None:
        """Show the parts; those not reached yet cannot be pressed."""
        while len(self._buttons) < len(parts) + 1:
            made = PartButton()
            self._buttons.append(made)
            self._parts.addWidget(made)
            made.clicked.connect(lambda _=False, place=len(self._buttons) - 1: self._pressed(place))
        self._firsts = [part.first for part in parts]
        for made, part in zip(self._buttons, parts, strict=False):
            made.draw(part.title, part.words, part.state, usable=all_usable or bool(part.words) or part.state == "on")
        self._buttons[-1].draw(self.tr("Your next steps"), "", "open", usable=False)
        self._saved.setText(self.tr("Answers are saved as you go. Started {when}.").format(when=started))

    def _pressed(self, place: int) -> None:
        if place < len(self._firsts):
            self.question_requested.emit(self._firsts[place])

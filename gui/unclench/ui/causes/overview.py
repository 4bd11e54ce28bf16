"""What the questions are about, one part after the other, before they begin."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.core.causes.checklist import Part
from unclench.ui.look import theme
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.radio_buttons import dot_size, paint_dot


class _Stop(QWidget):
    """An open dot, with the line that leads on from it."""

    def __init__(self, *, last: bool) -> None:
        super().__init__()
        self._last = last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(dot_size(), dot_size())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = dot_size()
        if not self._last:
            painter.setPen(QPen(theme.colour("line"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(dot / 2, dot), QPointF(dot / 2, self.height()))
        paint_dot(painter, QRectF(0, 0, dot, dot), on=False)


class Overview(QWidget):
    """The parts of the checklist and, at its end, the next steps."""

    def __init__(self, parts: tuple[Part, ...]) -> None:
        super().__init__()
        stops = [(part.title, part.about) for part in parts]
        stops.append((self.tr("Your next steps"), self.tr("what to do today, who to see and by when")))
        last = len(stops) - 1
        self.setLayout(column(*(self._stop(*stop, last=place == last) for place, stop in enumerate(stops)), gap=0))

    def _stop(self, title: str, about: str, *, last: bool) -> QWidget:
        words = column(wrapped(title, "medium"), wrapped(about, "small", "muted"), gap=0)
        words.setContentsMargins(0, 1, 0, 0 if last else 10)
        holder = QWidget()
        box = row(_Stop(last=last), words, gap=12)
        box.setStretch(1, 1)
        holder.setLayout(box)
        return holder

"""Paints the rows of the list of entries: the day beside its first entry, time, sign of the kind, words, details."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from unclench.core.base import local_formats
from unclench.core.base.entries import Entry
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import DAY_TURN
from unclench.ui.history.entry_model import EntryModel, Row
from unclench.ui.look import icons, text, theme

_ABOVE, _SIDE, _GAP, _ICON = 9, 12, 12, 16
_ICONS = {
    "episodes": "spine", "sign_checks": "warning", "pains": "pain", "measures": "scale", "doses": "pill",
    "walks": "walk", "stands": "stand", "drinks": "water", "planks": "plank", "stretches": "stretch",
    "weights": "scale", "foods": "food", "causes_runs": "causes", "visits": "doctor",
}  # fmt: skip
_Align = Qt.AlignmentFlag
_LEFT = (_Align.AlignLeft | _Align.AlignVCenter | _Align.AlignAbsolute).value
_RIGHT = (_Align.AlignRight | _Align.AlignVCenter | _Align.AlignAbsolute).value


def icon_of(entry: Entry) -> str:
    """The name of the icon of an entry."""
    return _ICONS.get(entry.TABLE) or str(getattr(entry, "kind", "history"))


class EntryDelegate(QStyledItemDelegate):
    """Rows have one height, so that a list of any length scrolls at once.

    The day stands beside its first entry, and beside the first row in sight. In a narrow list (`narrow`) each row has
    two lines: day and time, and below what it is. `prepare` comes before each painting of several rows.
    """

    def __init__(self, model: EntryModel) -> None:
        super().__init__()
        self._model = model
        self._em = 0.0
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        self._days = self._times = self._icon_side = 0
        self.narrow = False

    def prepare(self) -> None:
        """Take fonts and widths anew where the size of text is another one."""
        if self._em == text.em():
            return
        self._em = text.em()
        self._fonts = {role: text.font(role) for role in ("small", "body", "strong")}
        self._metrics = {role: QFontMetrics(font) for role, font in self._fonts.items()}
        self._days = max(self._metrics["strong"].horizontalAdvance(one) for one in self._model.long_days())
        long = (local_formats.clock(DAY_TURN.replace(hour=hour, minute=44)) for hour in (10, 22))
        self._times = max(self._metrics["strong"].horizontalAdvance(one) for one in long)
        self._icon_side = round(_ICON * text.scale())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        self.prepare()
        tall = self._metrics["body"].height() + 2 * _ABOVE
        return QSize(240, tall + self._metrics["small"].height() if self.narrow else tall)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        row, box = self._model.row(index.row()), QRect(option.rect)  # type: ignore[attr-defined]
        if row is None:
            return
        state = option.state  # type: ignore[attr-defined]
        look = _Look(
            on=bool(state & QStyle.StateFlag.State_Selected),
            near=bool(state & QStyle.StateFlag.State_MouseOver),
            current=bool(state & QStyle.StateFlag.State_HasFocus),
            mirrored=option.direction is Qt.LayoutDirection.RightToLeft,  # type: ignore[attr-defined]
            tone="muted" if row.entry.deleted else "text",
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.begins and index.row() and box.top() > 0:
            theme.fill(painter, QRect(box.left() + _SIDE, box.top(), box.width() - 2 * _SIDE, 1), "line")
        if self.narrow:
            self._paint_two_lines(painter, box, row, look)
        else:
            self._paint_one_line(painter, index.row(), box, row, look)

    def _paint_one_line(self, painter: QPainter, number: int, box: QRect, row: Row, look: "_Look") -> None:
        place = _Places(box, mirrored=look.mirrored)
        place.skip(_SIDE)
        self._day(painter, number, place.take(self._days), row, look)
        self._ground(painter, place.rest(), look)
        place.skip(_SIDE)
        self._write(painter, place.take(self._times), row.time, "strong" if look.on else "body", "muted", look.mirrored)
        self._icon(painter, place.take(self._icon_side), row, look)
        self._words(painter, place, row, look)

    def _paint_two_lines(self, painter: QPainter, box: QRect, row: Row, look: "_Look") -> None:
        self._ground(painter, box, look)
        small = self._metrics["small"].height()
        inner = box.adjusted(_SIDE, _ABOVE - 1, -_SIDE, -_ABOVE + 1)
        when = "  ".join(one for one in (self._model.day_words(row.day), row.time) if one)
        above = QRect(inner.left(), inner.top(), inner.width(), small)
        self._write(painter, above, when, "small", "muted", look.mirrored)
        room = inner.width() - self._metrics["small"].horizontalAdvance(when) - _GAP
        if row.words.detail and room > 3 * self._em:
            end = QRect(inner.right() - room + 1, inner.top(), room, small)
            if look.mirrored:
                end.moveLeft(inner.left())
            self._write(painter, end, row.words.detail, "small", "muted", not look.mirrored)
        lower = QRect(inner.left(), inner.top() + small, inner.width(), inner.height() - small)
        below = _Places(lower, mirrored=look.mirrored)
        self._icon(painter, below.take(self._icon_side), row, look)
        role = "strong" if look.on else "body"
        self._write(painter, below.rest(), row.words.title, role, look.tone, look.mirrored)

    def _day(self, painter: QPainter, number: int, box: QRect, row: Row, look: "_Look") -> None:
        """Beside the first entry of a day, and at the top of the list beside whatever is there."""
        top = box.top() <= 0
        if not (row.begins or top):
            return
        if top and self._model.day(number + 1) == row.day:
            box.moveTop(0)
        self._write(painter, box, self._model.day_words(row.day), "strong", "text", look.mirrored)

    def _ground(self, painter: QPainter, box: QRect, look: "_Look") -> None:
        """The soft ground of a row that is selected or under the pointer; a ring where the keyboard is."""
        if not (look.on or look.near or look.current):
            return
        painter.setPen(QPen(theme.colour("accent"), 2) if look.current else Qt.PenStyle.NoPen)
        if look.on and not look.current and theme.tokens().is_contrast:
            painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(theme.colour("accent_soft" if look.on else "sunk" if look.near else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 2, -1, -2), 8, 8)

    def _icon(self, painter: QPainter, box: QRect, row: Row, look: "_Look") -> None:
        side = box.width()
        picture = icons.pixmap(icon_of(row.entry), look.tone, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.left(), box.top() + (box.height() - side) // 2, picture)

    def _words(self, painter: QPainter, place: "_Places", row: Row, look: "_Look") -> None:
        """What it is; and at the end of the row what else is known, in the room that is left."""
        side = (_SIDE, 0) if look.mirrored else (0, -_SIDE)
        room = place.rest().adjusted(side[0], 0, side[1], 0)
        role = "strong" if look.on else "body"
        wide = min(self._metrics[role].horizontalAdvance(row.words.title), room.width())
        left = room.width() - wide - _GAP
        if row.words.detail and left >= 3 * self._em:
            end = QRect(room.right() - left + 1, room.top(), left, room.height())
            if look.mirrored:
                end.moveLeft(room.left())
            self._write(painter, end, row.words.detail, "small", "muted", not look.mirrored)
        start = QRect(room.left(), room.top(), wide + 1, room.height())
        if look.mirrored:
            start.moveRight(room.right())
        self._write(painter, start, row.words.title, role, look.tone, look.mirrored)

    def _write(self, painter: QPainter, box: QRect, words: str, role: str, tone: str, at_right: bool) -> None:
        painter.setFont(self._fonts[role])
        painter.setPen(theme.colour(tone))
        metrics = self._metrics[role]
        if metrics.horizontalAdvance(words) > box.width():
            words = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, box.width())  # how much stands at the end
        painter.drawText(box, _RIGHT if at_right else _LEFT, words)


@record(kw_only=True)
class _Look:
    """How a row is painted."""

    on: bool
    near: bool
    current: bool
    mirrored: bool
    tone: str


class _Places:
    """Gives out the room of a row, from where reading begins."""

    def __init__(self, box: QRect, *, mirrored: bool) -> None:
        self._left = QRect(box)
        self._mirrored = mirrored

    def take(self, wide: int) -> QRect:
        """The next so many pixels, and the gap behind them."""
        taken = QRect(self._left)
        taken.setWidth(wide)
        if self._mirrored:
            taken.moveRight(self._left.right())
        self.skip(wide + _GAP)
        return taken

    def skip(self, wide: int) -> None:
        """Leave so many pixels empty."""
        if self._mirrored:
            self._left.setRight(self._left.right() - wide)
        else:
            self._left.setLeft(self._left.left() + wide)

    def rest(self) -> QRect:
        """What is left."""
        return QRect(self._left)

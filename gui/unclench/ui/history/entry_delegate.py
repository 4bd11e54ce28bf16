"""Paints the rows of the list of entries: the day beside its first entry, time, sign of the kind, words, details."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from unclench.core.base import local_formats
from unclench.core.base.entries import Entry
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import DAY_TURN
from unclench.core.history.entry_words import EntryWords
from unclench.ui.history.entry_model import EntryModel
from unclench.ui.look import icons, text, theme

_ABOVE, _SIDE, _GAP, _ICON = 9, 12, 12, 16
_ICONS = {
    "episodes": "spine", "sign_checks": "warning", "pains": "pain", "measures": "scale", "doses": "pill",
    "walks": "walk", "stands": "stand", "drinks": "water", "planks": "plank", "stretches": "stretch",
    "weights": "scale", "foods": "food", "causes_runs": "causes", "visits": "doctor",
}  # fmt: skip
_Align = Qt.AlignmentFlag


def icon_of(entry: Entry) -> str:
    """The name of the icon of an entry."""
    return _ICONS.get(entry.TABLE) or str(getattr(entry, "kind", "history"))


class EntryDelegate(QStyledItemDelegate):
    """Rows have one height, so that a list of any length scrolls at once.

    The day stands beside its first entry, and beside the first row in sight. In a narrow list (`narrow`) each row has
    two lines: day and time, and below what it is.
    """

    def __init__(self, model: EntryModel) -> None:
        super().__init__()
        self._model = model
        self._widths: tuple[float, int, int] = (0, 0, 0)
        self.narrow = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        tall = QFontMetrics(text.font("body")).height() + 2 * _ABOVE
        return QSize(240, tall + QFontMetrics(text.font("small")).height() if self.narrow else tall)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        row, box = index.row(), QRect(option.rect)  # type: ignore[attr-defined]
        words, entry = self._model.words(row), self._model.entry(row)
        if words is None or entry is None:
            return
        state = option.state  # type: ignore[attr-defined]
        look = _Look(
            on=bool(state & QStyle.StateFlag.State_Selected),
            near=bool(state & QStyle.StateFlag.State_MouseOver),
            current=bool(state & QStyle.StateFlag.State_HasFocus),
            mirrored=option.direction is Qt.LayoutDirection.RightToLeft,  # type: ignore[attr-defined]
            tone="muted" if entry.deleted else "text",
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._model.begins_day(row) and row and box.top() > 0:
            theme.fill(painter, QRect(box.left() + _SIDE, box.top(), box.width() - 2 * _SIDE, 1), "line")
        if self.narrow:
            self._paint_two_lines(painter, row, box, entry, words, look)
        else:
            self._paint_one_line(painter, row, box, entry, words, look)
        painter.restore()

    def _paint_one_line(
        self, painter: QPainter, row: int, box: QRect, entry: Entry, words: EntryWords, look: "_Look"
    ) -> None:
        place = _Places(box, mirrored=look.mirrored)
        days, times = self._columns()
        place.skip(_SIDE)
        self._day(painter, row, place.take(days), look)
        self._ground(painter, place.rest(), look)
        place.skip(_SIDE)
        role = "strong" if look.on else "body"
        _write(painter, place.take(times), self._model.time(row), role, "muted", look.mirrored)
        self._icon(painter, place.take(round(_ICON * text.scale())), entry, look.tone)
        self._words(painter, place, words, look)

    def _paint_two_lines(
        self, painter: QPainter, row: int, box: QRect, entry: Entry, words: EntryWords, look: "_Look"
    ) -> None:
        self._ground(painter, box, look)
        small = QFontMetrics(text.font("small")).height()
        inner = box.adjusted(_SIDE, _ABOVE - 1, -_SIDE, -_ABOVE + 1)
        which = self._model.day(row)
        day = self._model.day_words(which) if which else ""
        when = "  ".join(one for one in (day, self._model.time(row)) if one)
        above = QRect(inner.left(), inner.top(), inner.width(), small)
        _write(painter, above, when, "small", "muted", look.mirrored)
        room = inner.width() - QFontMetrics(text.font("small")).horizontalAdvance(when) - _GAP
        if words.detail and room > 3 * text.em():
            end = QRect(inner.right() - room + 1, inner.top(), room, small)
            if look.mirrored:
                end.moveLeft(inner.left())
            _write(painter, end, words.detail, "small", "muted", not look.mirrored)
        below = _Places(
            QRect(inner.left(), inner.top() + small, inner.width(), inner.height() - small), mirrored=look.mirrored
        )
        self._icon(painter, below.take(round(_ICON * text.scale())), entry, look.tone)
        _write(painter, below.rest(), words.title, "strong" if look.on else "body", look.tone, look.mirrored)

    def _day(self, painter: QPainter, row: int, box: QRect, look: "_Look") -> None:
        """Beside the first entry of a day, and at the top of the list beside whatever is there."""
        first, top = self._model.begins_day(row), box.top() <= 0
        which = self._model.day(row)
        if which is None or not (first or top):
            return
        if top and self._model.day(row + 1) == which:
            box.moveTop(0)
        _write(painter, box, self._model.day_words(which), "strong", "text", look.mirrored)

    def _ground(self, painter: QPainter, box: QRect, look: "_Look") -> None:
        """The soft ground of a row that is selected or under the pointer; a ring where the keyboard is."""
        if not (look.on or look.near or look.current):
            return
        painter.setPen(QPen(theme.colour("accent"), 2) if look.current else Qt.PenStyle.NoPen)
        if look.on and not look.current and theme.tokens().is_contrast:
            painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(theme.colour("accent_soft" if look.on else "sunk" if look.near else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 2, -1, -2), 8, 8)

    def _icon(self, painter: QPainter, box: QRect, entry: Entry, tone: str) -> None:
        side = box.width()
        picture = icons.pixmap(icon_of(entry), tone, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.left(), box.top() + (box.height() - side) // 2, picture)

    def _words(self, painter: QPainter, place: "_Places", words: EntryWords, look: "_Look") -> None:
        """What it is; and at the end of the row what else is known, in the room that is left."""
        side = (_SIDE, 0) if look.mirrored else (0, -_SIDE)
        room = place.rest().adjusted(side[0], 0, side[1], 0)
        role = "strong" if look.on else "body"
        wide = min(QFontMetrics(text.font(role)).horizontalAdvance(words.title), room.width())
        left = room.width() - wide - _GAP
        if words.detail and left >= 3 * text.em():
            end = QRect(room.right() - left + 1, room.top(), left, room.height())
            if look.mirrored:
                end.moveLeft(room.left())
            _write(painter, end, words.detail, "small", "muted", not look.mirrored)
        start = QRect(room.left(), room.top(), wide + 1, room.height())
        if look.mirrored:
            start.moveRight(room.right())
        _write(painter, start, words.title, role, look.tone, look.mirrored)

    def _columns(self) -> tuple[int, int]:
        """The widths of day and time, at the text size in force."""
        key = text.em()
        if self._widths[0] != key:
            metrics, strong = QFontMetrics(text.font("body")), QFontMetrics(text.font("strong"))
            samples = self._model.long_days()
            days = max(strong.horizontalAdvance(sample) for sample in samples)
            times = metrics.horizontalAdvance(local_formats.clock(DAY_TURN.replace(hour=22, minute=44)))
            self._widths = (key, days, times)
        return self._widths[1], self._widths[2]


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


def _write(painter: QPainter, box: QRect, words: str, role: str, tone: str, at_right: bool) -> None:
    font = text.font(role)
    painter.setFont(font)
    painter.setPen(theme.colour(tone))
    side = _Align.AlignRight if at_right else _Align.AlignLeft
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, (side | _Align.AlignVCenter | _Align.AlignAbsolute).value, shown)

"""Paints the rows of the list of entries: the day beside its first entry, time, sign of the kind, words, details."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from unclench.core.base import local_formats
from unclench.core.base.entries import Entry
from unclench.core.base.moments import DAY_TURN
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
    """Rows have one height, so that a list of any length scrolls at once."""

    def __init__(self, model: EntryModel) -> None:
        super().__init__()
        self._model = model
        self._widths: tuple[float, int, int] = (0, 0, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        return QSize(240, QFontMetrics(text.font("body")).height() + 2 * _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        row, box = index.row(), QRect(option.rect)  # type: ignore[attr-defined]
        words, entry = self._model.words(row), self._model.entry(row)
        if words is None or entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        place = _Places(box, mirrored=mirrored)
        first = self._model.begins_day(row)
        days, times = self._columns()
        if first and row and box.top() > 0:
            theme.fill(painter, QRect(box.left() + _SIDE, box.top(), box.width() - 2 * _SIDE, 1), "line")
        day = place.take(days)
        on = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        near = bool(option.state & QStyle.StateFlag.State_MouseOver)  # type: ignore[attr-defined]
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)  # type: ignore[attr-defined]
        self._ground(painter, place.rest(), on=on, near=near, current=current)
        if (first or box.top() <= 0) and (which := self._model.day(row)):
            _write(painter, day, self._model.day_words(which), "strong" if first else "medium", "text", mirrored)
        place.skip(_SIDE)
        tone = "muted" if entry.deleted else "text"
        _write(painter, place.take(times), self._model.time(row), "strong" if on else "body", "muted", mirrored)
        self._icon(painter, place.take(round(_ICON * text.scale())), entry, tone)
        self._words(painter, place, words.title, words.detail, tone=tone, on=on, mirrored=mirrored)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, *, on: bool, near: bool, current: bool) -> None:
        """The soft ground of a row that is selected or under the pointer; a ring where the keyboard is."""
        if not (on or near or current):
            return
        painter.setPen(QPen(theme.colour("accent"), 2) if current else Qt.PenStyle.NoPen)
        if on and not current and theme.tokens().is_contrast:
            painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(theme.colour("accent_soft" if on else "sunk" if near else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 2, -1, -2), 8, 8)

    def _icon(self, painter: QPainter, box: QRect, entry: Entry, tone: str) -> None:
        side = box.width()
        picture = icons.pixmap(icon_of(entry), tone, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.left(), box.top() + (box.height() - side) // 2, picture)

    def _words(
        self, painter: QPainter, place: "_Places", title: str, detail: str, *, tone: str, on: bool, mirrored: bool
    ) -> None:
        """What it is; and at the end of the row what else is known, in the room that is left."""
        room = place.rest().adjusted(_SIDE, 0, -_SIDE, 0) if mirrored else place.rest().adjusted(0, 0, -_SIDE, 0)
        role = "strong" if on else "body"
        metrics = QFontMetrics(text.font(role))
        wide = min(metrics.horizontalAdvance(title), room.width())
        left = room.width() - wide - 2 * _GAP
        if detail and left >= 4 * text.em():
            end = QRect(room.right() - left + 1, room.top(), left, room.height())
            if mirrored:
                end.moveLeft(room.left())
            _write(painter, end, detail, "small", "muted", not mirrored)
        start = QRect(room.left(), room.top(), wide + 1, room.height())
        if mirrored:
            start.moveRight(room.right())
        _write(painter, start, title, role, tone, mirrored)

    def _columns(self) -> tuple[int, int]:
        """The widths of day and time, at the text size in force."""
        key = text.em()
        if self._widths[0] != key:
            metrics, strong = QFontMetrics(text.font("body")), QFontMetrics(text.font("strong"))
            samples = self._model.long_days()
            days = max(strong.horizontalAdvance(sample) for sample in samples)
            times = metrics.horizontalAdvance(local_formats.clock(DAY_TURN.replace(hour=22, minute=44)))
            self._widths = (key, days + 2 * _SIDE, times + _GAP)
        return self._widths[1], self._widths[2]


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

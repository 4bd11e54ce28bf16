"""A row that turns into a column where it gets too narrow for its parts: large text, small windows."""

from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from unclench.ui.look import text
from unclench.ui.widgets.item_layout import ItemLayout

_FAR_MORE = 1.4


class RowOrColumn(ItemLayout):
    """Parts side by side as long as each has its least width, else one below the other."""

    def __init__(
        self,
        *parts: QWidget | QLayout,
        gap: int = 16,
        stretch: tuple[int, ...] = (),
        ems: tuple[float, ...] = (),
        ragged: bool = False,
    ) -> None:
        """`stretch`: how the room is shared in the row; a 0 takes what it asks for. None given: equal shares.

        `ems`: how wide each is at least in the row, so that lines don't get short; in a column it may be narrower.
        `ragged`: beside a part that needs far more height, one keeps its own instead of standing half empty.
        """
        super().__init__()
        self._gap = gap
        self._ragged = ragged
        self._stretch = stretch or (1,) * len(parts)
        self._ems = ems
        self._known: dict[Any, Any] = {}
        self.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            if isinstance(part, QWidget):
                self.addWidget(part)
            else:
                self.addChildLayout(part)
                self._items.append(part)

    def is_column(self, width: int) -> bool:
        """Whether the parts stand one below the other in this width."""
        shown = self._shown()
        return sum(self._leasts(shown)) + self._gaps(shown) > width

    def invalidate(self) -> None:
        """A part changed: what was worked out is forgotten. A layout asks for the same many times in between."""
        self._known.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        shown = self._shown()
        hints = [item.sizeHint() for item, _ in shown]
        wide = sum(hint.width() for hint in hints) + self._gaps(shown)
        return self._grown(wide, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        if "least" not in self._known:
            sizes = [item.minimumSize() for item, _ in self._shown()]
            wide = max((size.width() for size in sizes), default=0)
            self._known["least"] = self._grown(wide, max((size.height() for size in sizes), default=0))
        return self._known["least"]

    def heightForWidth(self, width: int, /) -> int:
        if width not in self._known:
            self._known[width] = self._height(width)
        return self._known[width]

    def _height(self, width: int) -> int:
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        shown = self._shown()
        if self.is_column(room):
            tall = sum(_tall(item, room) for item, _ in shown) + self._gaps(shown)
        else:
            pairs = zip(shown, self._widths(room), strict=True)
            tall = max((_tall(item, wide) for (item, _), wide in pairs), default=0)
        return tall + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        if self.is_column(inner.width()):
            self._place_column(inner)
        else:
            self._place_row(inner)

    def _place_row(self, inner: QRect) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = inner.left()
        widths = self._widths(inner.width())
        needs = [_tall(item, wide) for (item, _), wide in zip(self._shown(), widths, strict=True)]
        for (item, _), wide, need in zip(self._shown(), widths, needs, strict=True):
            left = inner.right() + inner.left() - x - wide + 1 if mirrored else x
            alone = self._ragged and need * _FAR_MORE < max(needs)
            item.setGeometry(QRect(left, inner.top(), wide, need if alone else inner.height()))
            x += wide + self._gap

    def _place_column(self, inner: QRect) -> None:
        shown = self._shown()
        heights = [_tall(item, inner.width()) for item, _ in shown]
        spare = max(0, inner.height() - sum(heights) - self._gaps(shown))
        y = inner.top()
        for (item, _), tall in zip(shown, heights, strict=True):
            tall += spare // len(shown)
            item.setGeometry(QRect(QPoint(inner.left(), y), QSize(inner.width(), tall)))
            y += tall + self._gap

    def _widths(self, room: int) -> list[int]:
        """Of the parts in a row: fixed ones as they ask, the others by their shares, none below its least."""
        shown = self._shown()
        widths = self._leasts(shown)
        left = room - self._gaps(shown)
        open_parts = [index for index, (_, share) in enumerate(shown) if share]
        left -= sum(widths[index] for index in range(len(shown)) if index not in open_parts)
        while open_parts:
            total = sum(shown[index][1] for index in open_parts)
            tight = [index for index in open_parts if left * shown[index][1] / total < widths[index]]
            if not tight:
                for index in open_parts:
                    widths[index] = int(left * shown[index][1] / total)
                break
            left -= sum(widths[index] for index in tight)
            open_parts = [index for index in open_parts if index not in tight]
        return widths

    def _shown(self) -> list[tuple[QLayoutItem, int]]:
        return [pair for pair in zip(self._items, self._stretch, strict=True) if not pair[0].isEmpty()]

    def _leasts(self, shown: list[tuple[QLayoutItem, int]]) -> list[int]:
        """What each part needs in the row."""
        key = tuple(item for item, _ in shown)
        if key not in self._known:
            self._known[key] = self._asked_leasts(shown)
        return list(self._known[key])

    def _asked_leasts(self, shown: list[tuple[QLayoutItem, int]]) -> list[int]:
        if not self._ems:
            return [_least(item, share) for item, share in shown]
        wanted = {id(item): round(ems * text.em()) for item, ems in zip(self._items, self._ems, strict=True)}
        return [max(_least(item, share), wanted[id(item)]) for item, share in shown]

    def _gaps(self, shown: list[tuple[QLayoutItem, int]]) -> int:
        return self._gap * max(0, len(shown) - 1)

    def _grown(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())


def _least(item: QLayoutItem, share: int) -> int:
    """What a part needs to stay in the row: its least width, or all it asks for where it takes no share."""
    least = item.minimumSize().width()
    return least if share else max(least, item.sizeHint().width())


def _tall(item: QLayoutItem, wide: int) -> int:
    return item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()

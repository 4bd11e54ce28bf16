"""A column whose parts stay while what they show is the same: drawing again makes only what changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


@dataclass(frozen=True)
class Part:
    """One part of the column.

    `key` names it, `shows` is all that it is drawn from, `make` makes it. Where `shows` differs from the last time,
    `redraw` draws the part that is there; without it a new one takes its place.
    """

    key: object
    shows: object
    make: Callable[[], QWidget]
    redraw: Callable[[Any], None] | None = None


class KeptParts:
    """Keeps the parts at the beginning of `box`, in order; what else is in the box stays behind them."""

    def __init__(self, box: QVBoxLayout) -> None:
        self._box = box
        self._kept: dict[object, tuple[object, QWidget]] = {}

    def draw(self, parts: Sequence[Part]) -> None:
        """Show these parts, and no others."""
        wanted = {part.key for part in parts}
        gone = [widget for key, (_, widget) in self._kept.items() if key not in wanted]
        self._kept = {part.key: (part.shows, self._drawn(part)) for part in parts}
        for widget in gone:
            self._remove(widget)
        self._put_in_order([widget for _, widget in self._kept.values()])

    def _put_in_order(self, widgets: list[QWidget]) -> None:
        """In the column, and among its siblings: the Tab key goes by their order."""
        for place, widget in enumerate(widgets):
            item = self._box.itemAt(place)
            if item is None or item.widget() is not widget:
                self._box.removeWidget(widget)
                self._box.insertWidget(place, widget)
        parent = self._box.parentWidget()
        if parent is None:  # the box is not in a widget yet: they become its children in this order
            return
        if [child for child in parent.children() if child in widgets] != widgets:
            for widget in widgets:
                widget.raise_()
        for widget in widgets:
            if not widget.isVisibleTo(parent):
                widget.show()

    def _drawn(self, part: Part) -> QWidget:
        if part.key not in self._kept:
            return part.make()
        shows, widget = self._kept[part.key]
        if shows == part.shows:
            return widget
        if part.redraw is not None:
            part.redraw(widget)
            return widget
        made = part.make()
        self._replace(widget, made)
        return made

    def _replace(self, old: QWidget, made: QWidget) -> None:
        """The new one in the place of the old one, with the focus on the control that stands where the last one did."""
        now, before = old.window().focusWidget(), _controls(old)
        focus = before.index(now) if now in before else None
        self._box.insertWidget(self._box.indexOf(old), made)
        made.show()  # at once: what cannot be seen takes no focus
        after = _controls(made)
        if focus is not None and after:
            after[min(focus, len(after) - 1)].setFocus()
        self._remove(old)

    def _remove(self, gone: QWidget) -> None:
        self._box.removeWidget(gone)
        gone.hide()
        gone.deleteLater()


def _controls(part: QWidget) -> list[QWidget]:
    """The controls of a part that the Tab key stops at."""
    return [one for one in (part, *part.findChildren(QWidget)) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]

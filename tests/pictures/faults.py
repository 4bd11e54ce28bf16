"""Finds what is wrong with a shown widget: cut text, parts that stick out, names missing or given twice."""

from collections import Counter

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QScrollArea, QWidget

from unclench.ui.widgets.in_lines import InLines

_ROOM = 1
LEAST_WIDTH = 600
"""Of a window in which no page scrolls sideways."""


def faults(window: QWidget) -> list[str]:
    """One sentence a fault; an empty list when all is well."""
    shown = [window, *(w for w in window.findChildren(QWidget) if w.isVisibleTo(window))]
    found: list[str] = []
    for widget in shown:
        found += _cut(widget)
        found += _sticking_out(widget, window)
        found += _nameless(widget)
        found += _called_otherwise(widget)
        found += _sideways(widget) if window.width() >= LEAST_WIDTH else []
    return found + _twice(shown)


def _text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _cut(widget: QWidget) -> list[str]:
    words = _text_of(widget)
    if not words or widget.property("elided"):
        return []
    needed, size = widget.sizeHint(), widget.size()
    if isinstance(widget, InLines):  # its words may break into lines
        needed = widget.in_lines(size.width())
    if widget.hasHeightForWidth():
        tall = widget.heightForWidth(size.width())
        wide = widget.minimumSizeHint().width()
    elif isinstance(widget, InLines):
        tall, wide = needed.height(), needed.width()
    else:
        tall, wide = needed.height(), widget.minimumSizeHint().width()
    cut = []
    if size.height() + _ROOM < tall:
        cut.append(f"{size.height()} of {tall} px high")
    if size.width() + _ROOM < wide:
        cut.append(f"{size.width()} of {wide} px wide")
    return [f"text is cut, {' and '.join(cut)}: {_called(widget)}"] if cut else []


def _sticking_out(widget: QWidget, window: QWidget) -> list[str]:
    parent = widget.parentWidget()
    if widget is window or parent is None or widget.isWindow() or widget.size().isEmpty() or _scrolls(parent):
        return []
    if not (_text_of(widget) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus):
        return []
    room = parent.rect().adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
    return [] if room.contains(QRect(widget.pos(), widget.size())) else [f"sticks out of its parent: {_called(widget)}"]


def _sideways(widget: QWidget) -> list[str]:
    """Tables and lists may scroll sideways; a page is read line by line, and goes no further than its window."""
    if not isinstance(widget, QScrollArea):
        return []
    inner, over = widget.widget(), widget.horizontalScrollBar().maximum()
    if inner is not None:
        over = max(over, inner.width() - widget.viewport().width())
    return [f"scrolls sideways by {over} px: {type(widget).__name__}"] if over > 0 else []


def _scrolls(parent: QWidget) -> bool:
    above = parent.parentWidget()
    return isinstance(above, QAbstractScrollArea) and above.viewport() is parent


def _nameless(widget: QWidget) -> list[str]:
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isEnabled() or widget.focusProxy() is not None:
        return []
    if widget.objectName().startswith("qt_") or _name(widget):
        return []
    return [f"takes the focus, but has no name: {_called(widget)}"]


def _called_otherwise(widget: QWidget) -> list[str]:
    """Who speaks to the computer says what is read on the button: its name holds its words (not so in pseudo)."""
    if not isinstance(widget, QAbstractButton) or not widget.text().strip() or "\u00ab" in widget.text():
        return []
    words, name = _plain(widget.text()), _plain(_name(widget))
    return [] if words in name else [f"is called {name!r}, but reads {words!r}: {_called(widget)}"]


def _plain(words: str) -> str:
    return " ".join(words.replace("&", "").rstrip("?.\u2026").lower().split())


def _twice(shown: list[QWidget]) -> list[str]:
    names = Counter(_name(widget) for widget in shown if isinstance(widget, QAbstractButton))
    return [f"{times} buttons are called {name!r}" for name, times in names.items() if times > 1 and name]


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {_text_of(widget)[:50]!r} in {type(widget.parentWidget()).__name__}"

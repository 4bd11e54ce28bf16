"""Where the keyboard begins in a part: what a focus proxy promises, but the Tab key still comes to all before it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from unclench.ui.look import focus


def begins_at(part: QWidget, first: QWidget) -> None:
    """`focus_first(part)` gives the focus to `first`, which is in it.

    Not by setFocusProxy: from a part with a proxy the Tab key goes to the proxy, and nothing before it is ever reached.
    """
    _own(part, _Beginning).widget = first


def focus_first(part: QWidget, reason: Qt.FocusReason | None = None) -> None:
    """Give the focus to where `part` begins: what `begins_at` told, else its first control, else the part itself.

    At once to the control itself: where the focus goes on from a part inside its focus event, screen readers hear
    nothing, or another control.
    """
    if reason is None:  # whoever came by the keyboard sees the ring of the focus
        reason = Qt.FocusReason.TabFocusReason if focus.by_keyboard(part) else Qt.FocusReason.OtherFocusReason
    first_of(part).setFocus(reason)


def first_of(part: QWidget) -> QWidget:
    """The control that `focus_first(part)` gives the focus to."""
    known = _of(part, _Beginning)
    if known is not None and known.widget is not None and _usable(known.widget, part):
        return first_of(known.widget)
    if known is None and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return part
    inside = (one for one in part.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((one for one in inside if one.focusProxy() is None and _usable(one, part)), part)


@contextmanager
def focus_goes_along(old: QWidget | None, new: QWidget) -> Iterator[None]:
    """While `old` makes way for `new`: a focus in `old` goes to where it last was in `new`, else where `new` begins.

    Left alone, Qt lends it to one control after the other, and screen readers say them all.
    """
    now = old.window().focusWidget() if old is not None else None
    had = now is not None and old is not None and (old is now or old.isAncestorOf(now))
    if had and old is not None and now is not None:
        _own(old, _Last).widget = now
        now.clearFocus()
    yield
    if had:
        known = _of(new, _Last)
        for last in (new.focusWidget(), known.widget if known is not None else None):
            if last is not None and isValid(last) and _usable(last, new):
                last.setFocus()
                return
        first_of(new).setFocus()


def _usable(control: QWidget, part: QWidget) -> bool:
    return control.isVisibleTo(part) and control.isEnabledTo(part)


class _Known(QObject):
    """What is known of a part, as a child of it."""

    widget: QWidget | None = None


class _Beginning(_Known):
    """Where it begins."""


class _Last(_Known):
    """What had the focus in it when it made way."""


_K = TypeVar("_K", bound=_Known)


def _of(part: QWidget, kind: type[_K]) -> _K | None:
    return part.findChild(kind, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _own(part: QWidget, kind: type[_K]) -> _K:
    return _of(part, kind) or kind(part)

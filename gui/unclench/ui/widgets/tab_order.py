"""The Tab key goes through a window as it was put together. Left alone, Qt goes to what was made late last."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class _Stepping:
    now = False


def step(window: QWidget, *, forward: bool) -> bool:
    """Move the focus on to the next part of `window`, or back; False when there is none.

    Not by Qt's chain of focus: it stops for ever at a part that hands its focus to another one, and putting it in
    order by its getters changes who owns a widget in PySide6.
    """
    parts = [part for part in window.findChildren(QWidget) if part.window() is window]
    if not forward:
        parts.reverse()
    now = window.focusWidget()
    start = parts.index(now) + 1 if now in parts else 0
    for part in (*parts[start:], *parts[:start]):
        if part is not now and _stops(part, window):
            _Stepping.now = True
            part.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
            _Stepping.now = False
            return True
    return False


def is_stepping() -> bool:
    """Whether the focus moves by the Tab key just now: then what gets it comes into view, from wherever it came."""
    return _Stepping.now


def _stops(part: QWidget, window: QWidget) -> bool:
    policy, tab = part.focusPolicy(), Qt.FocusPolicy.TabFocus
    return (policy & tab) == tab and part.focusProxy() is None and part.isVisibleTo(window) and part.isEnabled()

"""Which keys count where nobody looks at the keyboard: ordinary ones, not modifiers, volume, media or brightness."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_PLAIN = frozenset(
    {
        _Key.Key_Escape, _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Backspace, _Key.Key_Return, _Key.Key_Enter,
        _Key.Key_Delete, _Key.Key_Home, _Key.Key_End, _Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down,
        _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Space, _Key.Key_Menu,
    }
)  # fmt: skip
_MOVES = frozenset(
    {
        _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Home, _Key.Key_End, _Key.Key_Left, _Key.Key_Right, _Key.Key_Up,
        _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown,
    }
)  # fmt: skip
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def counts(event: QKeyEvent) -> bool:
    """Whether this key press ends a hold, skips a rest or pauses."""
    if event.isAutoRepeat() or event.modifiers() & _HELD:
        return False
    key = event.key()
    if key in _PLAIN or _Key.Key_F1 <= key <= _Key.Key_F12:
        return True
    return bool(event.text()) and event.text().isprintable()


def moves(event: QKeyEvent) -> bool:
    """Whether this key only goes from one place to another elsewhere: it ends a hold, but shortens no rest."""
    return event.key() in _MOVES

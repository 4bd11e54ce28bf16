"""Keys of a list of boxes to tick, as those of a question: 1 to 9 tick, 0 is none of these, Enter goes on."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from unclench.ui.widgets.check_box import Check


def show_keys(checks: Iterable[Check], none: Check | None = None) -> None:
    """Let each of these boxes show its digit: the first nine have one, and 0 is none of these."""
    for number, check in enumerate(checks, 1):
        check.key = str(number) if number <= 9 else ""
    if none is not None:
        none.key = "0"


def tick_key(
    event: QKeyEvent, checks: Sequence[Check], *, none: Callable[[], object], go_on: Callable[[], object]
) -> bool:
    """Do what the key stands for; whether it is one of them. Digits of any script."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
        return False
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        go_on()
        return True
    typed = event.text()
    if len(typed) != 1 or not typed.isdecimal():
        return False
    number = int(typed)
    if number == 0:
        none()
    elif number <= len(checks) and checks[number - 1].isEnabled():
        checks[number - 1].setFocus(Qt.FocusReason.TabFocusReason)
        checks[number - 1].toggle()
    else:
        return False
    return True

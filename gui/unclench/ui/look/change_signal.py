"""Calls listeners after colours or text sizes changed, for those that get no changeEvent of Qt (icons of buttons)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication

from unclench.core.base.listeners import call_each

Listener = Callable[[QApplication], None]
_listeners: list[Listener] = []


def listen(listener: Listener) -> None:
    """Call `listener` after each change."""
    if listener not in _listeners:
        _listeners.append(listener)


def tell(app: QApplication) -> None:
    """Call all listeners."""
    call_each([partial(listener, app) for listener in _listeners])

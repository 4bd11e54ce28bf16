"""Whether things may move on the screen, and movement that stands still when they may not."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from unclench.core.base.ports import PortAnswer

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation


class _State:
    """What was said about movement so far."""

    reduced: bool | None = None
    """The person's setting; None: as the system says."""
    desktop_calm = False
    """Whether the desktop wishes little movement."""


_state = _State()


def choose(setting: str) -> None:
    """Take the setting `reduced_motion`: `yes`, `no`, or `system` (what the desktop says)."""
    _state.reduced = {"yes": True, "no": False}.get(setting)


def desktop_says(calm: PortAnswer) -> None:
    """Take what the desktop wishes; it counts while the setting is `system`."""
    _state.desktop_calm = calm.yes


def reduced() -> bool:
    """Whether movement is unwanted."""
    return _system_reduced() if _state.reduced is None else _state.reduced


class Glide:
    """One movement at a time from a number to another, for the life of `parent`."""

    def __init__(self, parent: QObject, step: Callable[[Any], None]) -> None:
        self._parent = parent
        self._step = step
        self._animation: QVariantAnimation | None = None

    def start(self, first: float, last: float, milliseconds: int) -> None:
        """Call `step` with values from `first` to `last`; under reduced motion once, with `last`."""
        self.stop()
        if reduced():
            self._step(last)
            return
        if self._animation is None:
            self._animation = self._made()
        self._animation.setStartValue(float(first))
        self._animation.setEndValue(float(last))
        self._animation.setDuration(milliseconds)
        self._animation.start()

    def _made(self) -> "QVariantAnimation":
        from PySide6.QtCore import QEasingCurve, QVariantAnimation

        made = QVariantAnimation(self._parent)
        made.setEasingCurve(QEasingCurve.Type.OutCubic)
        made.valueChanged.connect(self._step)
        return made

    def stop(self) -> None:
        """Stand still where it is."""
        if self._animation is not None:
            self._animation.stop()


def _system_reduced() -> bool:
    """What the system says; where it cannot be asked, movement is allowed."""
    if _state.desktop_calm:
        return True
    hints = QGuiApplication.styleHints()  # kept while it is asked: what it hands out dies with it
    wish: Any = getattr(hints.accessibility(), "motionPreference", None)
    if wish is not None:
        return wish().name == "ReducedMotion"
    if sys.platform.startswith("linux"):
        return os.environ.get("GTK_ENABLE_ANIMATIONS") == "0"
    return False

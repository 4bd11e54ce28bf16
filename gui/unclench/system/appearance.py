"""Dark colours, high contrast and reduced motion as the desktop is set, read from the portal and followed."""

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot

from unclench.core.base.ports import PortAnswer, Wishes
from unclench.core.base.translation import translate
from unclench.system.wake_timer import nothing

PORTAL = "org.freedesktop.portal.Desktop"
PATH, SETTINGS = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
Reading = Callable[[Any], bool | None]

# Which wish a setting of the desktop is about, and how its value reads; None: it says nothing. Later ones win.
KEYS: dict[tuple[str, str], tuple[str, Reading]] = {
    ("org.gnome.desktop.interface", "enable-animations"): (
        "calm",
        lambda value: not value if isinstance(value, bool) else None,
    ),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): ("calm", lambda value: float(value) == 0),
    ("org.gnome.desktop.a11y.interface", "high-contrast"): (
        "contrast",
        lambda value: value if isinstance(value, bool) else None,
    ),
    ("org.freedesktop.appearance", "color-scheme"): ("dark", {1: True, 2: False}.get),
    ("org.freedesktop.appearance", "contrast"): ("contrast", lambda value: True if value == 1 else None),
    ("org.freedesktop.appearance", "reduced-motion"): ("calm", lambda value: True if value == 1 else None),
}


class DesktopLook(QObject):
    """`watch()` after the first paint; then `changed` is called whenever `wishes()` are others than before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.changed: Callable[[], None] = nothing
        self._said: dict[tuple[str, str], bool | None] = {}
        self._wishes = Wishes()

    def wishes(self) -> Wishes:
        """What is known so far; unknown until the desktop has said it."""
        return self._wishes

    def watch(self) -> None:
        """Ask and listen; comes back at once."""
        if sys.platform != "linux":
            return
        from PySide6.QtDBus import QDBusConnection

        from unclench.system.bus import ask

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        slot: Any = SLOT("told(QString,QString,QDBusVariant)")
        bus.connect(PORTAL, PATH, SETTINGS, "SettingChanged", self, slot)
        for key in KEYS:
            ask(bus, (PORTAL, PATH, SETTINGS, "Read"), [*key], lambda reply, key=key: self._answered(key, reply), self)

    @Slot(str, str, "QDBusVariant")
    def told(self, namespace: str, name: str, value: Any) -> None:
        """One setting of the desktop was changed."""
        self._take((namespace, name), value)

    def _answered(self, key: tuple[str, str], reply: list[Any] | None) -> None:
        if reply:
            self._take(key, reply[0])

    def _take(self, key: tuple[str, str], value: Any) -> None:
        if key not in KEYS:
            return
        try:
            self._said[key] = KEYS[key][1](_plain(value))
        except (TypeError, ValueError):
            self._said[key] = None
        wishes = self._joined()
        if wishes != self._wishes:
            self._wishes = wishes
            self.changed()

    def _joined(self) -> Wishes:
        wishes = Wishes()
        for key, (wish, _) in KEYS.items():
            said = self._said.get(key)
            if said is not None:
                reason = translate("system", "The desktop says so.")
                wishes = replace(wishes, **{wish: PortAnswer("yes" if said else "no", key[0], reason)})
        return wishes


def _plain(value: Any) -> Any:
    """The value inside one or two variants."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value

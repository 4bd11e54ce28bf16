"""Quiet, fullscreen, microphone and camera on Windows and macOS. Thin, unknown on any failure, not yet run there."""

import ctypes
import sys
from typing import Any

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate

NOT_PRESENT, BUSY, FULLSCREEN, PRESENTATION, QUIET_TIME = 1, 2, 3, 4, 6
CONSENT = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"


def quiet() -> PortAnswer:
    """Windows: quiet time or a presentation. macOS has no public way to ask for Focus."""
    return _state((PRESENTATION, QUIET_TIME))


def fullscreen() -> PortAnswer:
    """Windows: a fullscreen or busy program."""
    return _state((BUSY, FULLSCREEN))


def device(name: str) -> PortAnswer:
    """Windows: whether a program has `microphone` or `webcam` open now."""
    if sys.platform != "win32":
        return _nobody()
    try:
        return PortAnswer("yes" if _in_use(name) else "no", "Windows", translate("system", "Not yet run here."))
    except OSError as error:
        return PortAnswer("unknown", "Windows", str(error))


def _state(held: tuple[int, ...]) -> PortAnswer:
    if sys.platform != "win32":
        return _nobody()
    state = ctypes.c_int()
    if ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state)):
        return PortAnswer("unknown", "Windows", translate("system", "It does not answer."))
    return PortAnswer("yes" if state.value in held else "no", "Windows", translate("system", "Not yet run here."))


def _nobody() -> PortAnswer:
    return PortAnswer("unknown", "", translate("system", "This system does not tell."))


def _in_use(name: str) -> bool:
    import winreg  # pyright: ignore[reportMissingImports]

    registry: Any = winreg
    with registry.OpenKey(registry.HKEY_CURRENT_USER, f"{CONSENT}\\{name}") as key:
        return any(_open_now(registry, key, path) for path in _programs(registry, key))


def _programs(registry: Any, key: Any) -> list[str]:
    paths = _below(registry, key)
    with registry.OpenKey(key, "NonPackaged") as loose:
        return paths + [f"NonPackaged\\{one}" for one in _below(registry, loose)]


def _below(registry: Any, key: Any) -> list[str]:
    return [registry.EnumKey(key, place) for place in range(registry.QueryInfoKey(key)[0])]


def _open_now(registry: Any, key: Any, path: str) -> bool:
    with registry.OpenKey(key, path) as program:
        try:
            return registry.QueryValueEx(program, "LastUsedTimeStop")[0] == 0
        except FileNotFoundError:
            return False

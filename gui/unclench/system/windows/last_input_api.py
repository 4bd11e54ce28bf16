"""GetLastInputInfo and GetTickCount."""

import ctypes

from unclench.system.windows.library import library, trouble


class _LastInput(ctypes.Structure):
    _fields_ = [("size", ctypes.c_uint), ("time", ctypes.c_uint)]


def last_input_tick() -> int:
    """The tick of the last input in this session, 32 bits. Raises OSError."""
    told = _LastInput(ctypes.sizeof(_LastInput))
    if not library("user32").GetLastInputInfo(ctypes.byref(told)):
        raise trouble()
    return told.time


def tick() -> int:
    """Milliseconds since the start of Windows, 32 bits."""
    return library("kernel32").GetTickCount() & 0xFFFFFFFF

"""A hidden window: Windows tells of sleep, of the lock and of a clock that was set by messages to windows.

It is made here and not by Qt, because these messages do not go through the queue that Qt's event filters see, and
because a window that only takes messages does not get those that go to all. Qt's event loop serves it.
"""

import ctypes
from collections.abc import Callable
from typing import Any

from unclench.system.windows.library import library, trouble

CLASS_NAME = "UnclenchMessages"

Heard = Callable[[int, int], None]


def make_window(heard: Heard) -> tuple[int, Any]:
    """The handle of a new window, and what must be kept as long as it lives. Raises OSError.

    `heard(message, wparam)` is called on this thread, and must not raise.
    """
    user32, kernel32 = library("user32"), library("kernel32")
    handle, size = ctypes.c_void_p, ctypes.c_size_t
    answer = user32.DefWindowProcW
    answer.restype, answer.argtypes = ctypes.c_ssize_t, [handle, ctypes.c_uint, size, ctypes.c_ssize_t]
    kind = ctypes.WINFUNCTYPE(ctypes.c_ssize_t, handle, ctypes.c_uint, size, ctypes.c_ssize_t)  # pyright: ignore

    def procedure(window: int, message: int, wparam: int, lparam: int) -> int:
        heard(message, wparam)
        return answer(window, message, wparam, lparam)

    class WindowClass(ctypes.Structure):
        _fields_ = [
            ("style", ctypes.c_uint), ("procedure", kind), ("extra", ctypes.c_int), ("window_extra", ctypes.c_int),
            ("instance", handle), ("icon", handle), ("cursor", handle), ("brush", handle),
            ("menu", ctypes.c_wchar_p), ("name", ctypes.c_wchar_p),
        ]  # fmt: skip

    kernel32.GetModuleHandleW.restype, kernel32.GetModuleHandleW.argtypes = handle, [ctypes.c_wchar_p]
    instance = kernel32.GetModuleHandleW(None)
    kept = WindowClass(procedure=kind(procedure), instance=instance, name=CLASS_NAME)
    if not user32.RegisterClassW(ctypes.byref(kept)):
        raise trouble()
    make = user32.CreateWindowExW
    make.restype = handle
    make.argtypes = [
        ctypes.c_uint,
        ctypes.c_wchar_p,
        ctypes.c_wchar_p,
        ctypes.c_uint,
        *[ctypes.c_int] * 4,
        *[handle] * 4,
    ]
    window = make(0, CLASS_NAME, None, 0, 0, 0, 0, 0, None, None, instance, None)
    if not window:
        failed = trouble()
        user32.UnregisterClassW.argtypes = [ctypes.c_wchar_p, handle]
        user32.UnregisterClassW(CLASS_NAME, instance)
        raise failed
    return window, kept

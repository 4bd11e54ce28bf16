"""SetThreadExecutionState. It holds for the thread that called it."""

import ctypes

from unclench.system.windows.library import library


def set_execution_state(flags: int) -> bool:
    """Whether Windows took it."""
    call = library("kernel32").SetThreadExecutionState
    call.restype, call.argtypes = ctypes.c_uint, [ctypes.c_uint]
    return call(flags) != 0

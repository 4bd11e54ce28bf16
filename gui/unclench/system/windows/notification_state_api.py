"""SHQueryUserNotificationState, and whose window is in front."""

import ctypes

from unclench.system.windows.library import library


def notification_state() -> int:
    """A number of QUERY_USER_NOTIFICATION_STATE. Raises OSError."""
    state = ctypes.c_int()
    result = library("shell32").SHQueryUserNotificationState(ctypes.byref(state))
    if result:
        raise OSError(f"0x{result & 0xFFFFFFFF:08x}")
    return state.value


def process_in_front() -> int:
    """The number of the process whose window is in front; 0 without one."""
    user32 = library("user32")
    user32.GetForegroundWindow.restype = ctypes.c_void_p
    owner = ctypes.c_uint()
    user32.GetWindowThreadProcessId.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    user32.GetWindowThreadProcessId(user32.GetForegroundWindow(), ctypes.byref(owner))
    return owner.value

"""WTSRegisterSessionNotification and RegisterSuspendResumeNotification, for a window."""

import ctypes

from unclench.system.windows.library import library, trouble

THIS_SESSION = 0
TO_A_WINDOW = 0


def tell_of_session(window: int) -> None:
    """Let the window hear of lock and unlock. Raises OSError, also while Windows is still starting."""
    register = library("wtsapi32").WTSRegisterSessionNotification
    register.argtypes = [ctypes.c_void_p, ctypes.c_uint]
    if not register(window, THIS_SESSION):
        raise trouble()


def tell_of_sleep(window: int) -> None:
    """Let the window hear of modern standby, too; of other sleep each window hears. Raises OSError."""
    register = library("user32").RegisterSuspendResumeNotification
    register.restype, register.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_uint]
    if not register(window, TO_A_WINDOW):
        raise trouble()

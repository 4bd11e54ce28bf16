"""CGEventSourceSecondsSinceLastEventType."""

import ctypes

GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"
THIS_SESSION = 0
ANY_INPUT = 0xFFFFFFFF


def seconds() -> float:
    """Since the last input of any kind. Raises OSError without the library."""
    ask = ctypes.CDLL(GRAPHICS).CGEventSourceSecondsSinceLastEventType
    ask.restype, ask.argtypes = ctypes.c_double, [ctypes.c_int32, ctypes.c_uint32]
    return ask(THIS_SESSION, ANY_INPUT)

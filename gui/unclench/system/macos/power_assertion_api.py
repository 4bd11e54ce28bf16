"""IOPMAssertionCreateWithName and IOPMAssertionRelease."""

import ctypes
from typing import Any

POWER = "/System/Library/Frameworks/IOKit.framework/IOKit"
FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
UTF_8 = 0x08000100
ON = 255


def hold(kind: str, why: str) -> int:
    """The number of the new assertion. Raises OSError."""
    foundation, power = ctypes.CDLL(FOUNDATION), ctypes.CDLL(POWER)
    words = [_string(foundation, kind), _string(foundation, why)]
    number = ctypes.c_uint32()
    create = power.IOPMAssertionCreateWithName
    create.restype = ctypes.c_int
    create.argtypes = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint32)]
    try:
        failed = create(words[0], ON, words[1], ctypes.byref(number))
    finally:
        for word in words:
            _release(foundation, word)
    if failed:
        raise OSError(f"0x{failed & 0xFFFFFFFF:08x}")
    return number.value


def release(number: int) -> None:
    """End an assertion; one that has ended stays so."""
    call = ctypes.CDLL(POWER).IOPMAssertionRelease
    call.restype, call.argtypes = ctypes.c_int, [ctypes.c_uint32]
    call(number)


def _string(foundation: Any, text: str) -> Any:
    make = foundation.CFStringCreateWithCString
    make.restype, make.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
    made = make(None, text.encode("utf-8", "replace"), UTF_8)
    if not made:
        raise OSError("CFString")
    return made


def _release(foundation: Any, made: Any) -> None:
    foundation.CFRelease.restype, foundation.CFRelease.argtypes = None, [ctypes.c_void_p]
    foundation.CFRelease(made)

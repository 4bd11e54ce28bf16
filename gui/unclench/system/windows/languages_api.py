"""GetUserPreferredUILanguages."""

import ctypes

from unclench.system.windows.library import library

NAMES = 8


def languages() -> tuple[str, ...]:
    """The languages that the person set in Windows, such as "de-AT", first the one wanted most."""
    ask = library("kernel32").GetUserPreferredUILanguages
    count, size = ctypes.c_ulong(), ctypes.c_ulong()
    if not ask(NAMES, ctypes.byref(count), None, ctypes.byref(size)):
        return ()
    text = ctypes.create_unicode_buffer(size.value)
    if not ask(NAMES, ctypes.byref(count), text, ctypes.byref(size)):
        return ()
    return tuple(name for name in "".join(text[:]).split("\0") if name)

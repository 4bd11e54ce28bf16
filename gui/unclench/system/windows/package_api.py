"""GetCurrentPackageFullName: whether this process runs from a package of the Store (MSIX)."""

import ctypes

from unclench.system.windows.library import library

NO_PACKAGE = 15700


def in_package() -> bool:
    """Whether it does."""
    size = ctypes.c_uint(0)
    return library("kernel32").GetCurrentPackageFullName(ctypes.byref(size), None) != NO_PACKAGE

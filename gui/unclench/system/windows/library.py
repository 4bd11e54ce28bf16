"""Loads a library of Windows; its calls keep their error for `trouble`."""

import ctypes
from typing import Any


def library(name: str) -> Any:
    """The library `name`, such as "user32"."""
    return ctypes.WinDLL(name, use_last_error=True)  # pyright: ignore


def trouble() -> OSError:
    """What the last call that failed says."""
    return ctypes.WinError(ctypes.get_last_error())  # pyright: ignore

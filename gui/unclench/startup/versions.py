"""The versions of Python, PySide6 and msgspec that the tests have compared with and without the tricks of this room.

On any other the app starts plainly. To add one: run `pytest tests/startup` on it. The comparisons in test_lazy_*.py do
not look into this table; where they pass, add the version, and run them all again.
"""

import os
import sys

COMPARED = {
    (3, 11): ("6.11.3",),
    (3, 12): ("6.11.3", "6.12.0"),
    (3, 13): ("6.11.3", "6.12.0"),
}
"""Releases of PySide6 by release of Python."""
COMPARED_MSGSPEC = ("0.21.0", "0.21.1", "0.22.0", "0.23.0")
"""Releases of msgspec, with any of those: with another one the trick "msgspec" alone is left out."""


def compared() -> bool:
    """Whether this Python and this PySide6 are in the table."""
    python = sys.version_info[:2]
    return sys.implementation.name == "cpython" and pyside() in COMPARED.get(python, ())


def msgspec_compared() -> bool:
    """Whether this msgspec is in the list."""
    return msgspec() in COMPARED_MSGSPEC


def pyside() -> str:
    """The version of the PySide6 that `import PySide6` would load; "" when it cannot be told."""
    return _read("PySide6", "__init__.py")


def msgspec() -> str:
    """The version of the msgspec that `import msgspec` would load; "" when it cannot be told."""
    return _read("msgspec", "_version.py")


def _read(package: str, file_name: str) -> str:
    """The version that a file of the package names, read without loading it.

    The bundle has compiled modules only; there a copy of this file lies beside them as text. In a program that was
    packed into one file there is nothing to read: it starts plainly.
    """
    for folder in sys.path:
        for name in (file_name, f"{file_name}.txt"):
            try:
                with open(os.path.join(folder, package, name), encoding="utf-8", errors="replace") as file:
                    line = file.read().partition("\n__version__ = ")[2].partition("\n")[0]
                    return line.rpartition(" ")[2].strip("\"'")
            except OSError:
                continue
    return ""

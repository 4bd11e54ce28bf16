"""The versions of Python and PySide6 that the tests have compared with and without the tricks of this room.

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


def compared() -> bool:
    """Whether this Python and this PySide6 are in the table."""
    python = sys.version_info[:2]
    return sys.implementation.name == "cpython" and pyside() in COMPARED.get(python, ())


def pyside() -> str:
    """The version of the PySide6 that `import PySide6` would load, read without loading it; "" when it cannot be told.

    In a program that was packed into one file there is no source to read: it starts plainly.
    """
    for folder in sys.path:
        try:
            with open(os.path.join(folder, "PySide6", "__init__.py"), encoding="utf-8", errors="replace") as file:
                return file.read().partition('\n__version__ = "')[2].partition('"')[0]
        except OSError:
            continue
    return ""

"""Loads Qt; import this before anything else that imports PySide6.

PySide6 puts a function of its own in place of Python's `__import__`, so that a module can ask for other spellings of
Qt's names (`from __feature__ import snake_case`). To know who asks, it reads the source of every module that is loaded
after it. Nothing here asks, so Python's own import is put back, and the start is shorter by about a tenth.
"""

import builtins

_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _import

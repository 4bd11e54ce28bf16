"""Loads Qt, before anything else imports PySide6."""

import builtins


def load() -> None:
    """Load Qt, and leave Python's own import in place.

    PySide6 puts a function of its own there, so that a module can ask for other spellings of Qt's names (`from
    __feature__ import snake_case`). To know who asks, it reads the source of every module that is loaded after it.
    Nothing here asks; without it the start is shorter by about a tenth.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain

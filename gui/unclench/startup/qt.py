"""Loads Qt, before anything else imports PySide6, and of PySide6 only what a start needs."""

import builtins
from typing import Any

from unclench.startup import qt_enums

_LATER = ("mapping.py", "errorhandler.py", "layout.py", "parser.py", "enum_sig.py", "pyi_generator.py", "tool.py")
"""The sources with which PySide6 describes its own functions: in its messages about wrong arguments, and for tools."""

_NOBODY_ASKS = """
def feature_import(*_, **__): return None  # means: by Python's own import
def feature_imported(module): return None
"""

_STAND_IN = """
from unclench.startup.qt import later
__getattr__ = later({filename!r}, globals())
def update_mapping(): return __getattr__("update_mapping")()  # one of them has it, and PySide6 finds it without asking
"""


def load() -> None:
    """Load Qt, with what PySide6 does around it at each start left out or put off.

    PySide6 carries those sources in a packed form and compiles them every time, which takes a fifth of the start of an
    empty program; here each is compiled when something of it is first asked for.

    It also puts an import function of its own into Python, so that a module can ask for other spellings of Qt's names
    (`from __feature__ import snake_case`). To know who asks, that one reads the source of every module that is loaded
    after it. Nothing here asks, so it gets nothing to do, and then Python's own is put back.

    Qt's enums are filled when they are first used (`qt_enums`).
    """
    qt_enums.put_off()
    plain, compile_now = builtins.__import__, builtins.compile

    def compile_later(source: Any, filename: Any, mode: str, *rest: Any, **more: Any) -> Any:
        folder, _, name = str(filename).rpartition("/")
        if (folder, name) == ("shibokensupport", "feature.py"):
            return compile_now(_NOBODY_ASKS, filename, mode)
        if not (folder.startswith("shibokensupport/signature") and name in _LATER):
            return compile_now(source, filename, mode, *rest, **more)

        def body() -> Any:
            return compile_now(source, filename, mode, *rest, **more)

        _bodies[str(filename)] = body
        return compile_now(_STAND_IN.format(filename=str(filename)), filename, mode)

    builtins.compile = compile_later
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.__import__, builtins.compile = plain, compile_now


_bodies: dict[str, Any] = {}


def later(filename: str, names: dict[str, Any]) -> Any:
    """The `__getattr__` of a module whose body runs when a name in it is first asked for."""

    def find(name: str) -> Any:
        if name.startswith("__"):  # Python's own questions about a module need no body
            raise AttributeError(name)
        body = _bodies.pop(filename, None)
        if body is not None:
            exec(body(), names)
        if name not in names:
            raise AttributeError(name)
        return names[name]

    return find

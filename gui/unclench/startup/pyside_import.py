"""Trick "pyside": what PySide6 does around Qt at each start is deferred, or left out.

PySide6 carries the sources with which it describes its own functions (in messages about wrong arguments, and for tools)
in a packed form, and compiles them at each start. Here each is compiled when something of it is first asked for.

PySide6 also puts an import function of its own into Python, so that a module can ask for other spellings of Qt's names
(`from __feature__ import snake_case`). To know who asks, that one reads the source of every module that is loaded after
it. Nothing here asks, so it gets nothing to do, and then Python's own is put back.
"""

import builtins
import sys
from collections.abc import Callable
from typing import Any

FOLDER = "shibokensupport/signature"
DEFERRED = ("mapping.py", "errorhandler.py", "layout.py", "parser.py", "enum_sig.py", "pyi_generator.py", "tool.py")
FEATURE = "shibokensupport/feature.py"
NO_FEATURES = """
def feature_import(*_, **__): return None  # means: by Python's own import
def feature_imported(module): return None
"""
STAND_IN = """
from unclench.startup.pyside_import import later
__getattr__ = later({filename!r}, globals())
def update_mapping(): return __getattr__("update_mapping")()  # one of them has it, and PySide6 finds it without asking
"""
_bodies: dict[str, Callable[[], Any]] = {}
_compile_now = builtins.compile


def load() -> bool:
    """Load Qt in this way. False when it went otherwise than expected: then nothing stays deferred."""
    if not _sample_works():
        return False
    plain = builtins.__import__, builtins.compile
    builtins.compile = _compile_later
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.__import__, builtins.compile = plain
    if len(_bodies) == len(DEFERRED):
        return True
    _run_all()
    return False


def later(filename: str, names: dict[str, Any]) -> Callable[[str], Any]:
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


def _compile_later(source: Any, filename: Any, mode: str, *rest: Any, **more: Any) -> Any:
    """In place of Python's `compile`, while PySide6 loads itself."""
    path = str(filename)
    if path == FEATURE:
        return _compile_now(NO_FEATURES, filename, mode)
    if not path.startswith(FOLDER) or path.rpartition("/")[2] not in DEFERRED:
        return _compile_now(source, filename, mode, *rest, **more)

    def body() -> Any:
        return _compile_now(source, filename, mode, *rest, **more)

    _bodies[path] = body
    return _compile_now(STAND_IN.format(filename=path), filename, mode)


def _sample_works() -> bool:
    """Whether a source that was deferred gives its names when they are asked for, and not before."""
    names: dict[str, Any] = {}
    exec(_compile_later("answer = 42", f"{FOLDER}/{DEFERRED[0]}", "exec"), names)
    return "answer" not in names and names["__getattr__"]("answer") == 42 and not _bodies


def _run_all() -> None:
    """Run what waits, as it would have run by itself."""
    for path in list(_bodies):
        getattr(sys.modules[path.removesuffix(".py").replace("/", ".")], "any_name", None)

"""Trick "modules": modules that others import at once and use on rare occasions are loaded at their first use."""

import sys
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any

SELDOM_USED = (
    *("bz2", "copy", "inspect", "ipaddress", "json", "lzma", "ntpath"),
    *("selectors", "shutil", "socket", "subprocess", "tempfile", "textwrap", "traceback"),
)
"""Of the standard library; imported by PySide6, msgspec, other modules of the standard library, and by our own."""
TAKEN_AT_ONCE = {"textwrap": ("dedent",)}
"""Functions that PySide6 takes out of such a module when it is imported, and calls for a warning only."""


class LazyModule(ModuleType):
    """A module whose body runs when a name in it is first asked for.

    Not importlib.util.LazyLoader: with that one, a second `import` of the module already runs it.
    """

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # Python's own questions about a module need no body
            raise AttributeError(name)
        _run(self)
        return getattr(self, name)


def defer_seldom_used() -> bool:
    """Defer the modules of the list; False, and nothing is deferred, when one of them cannot be."""
    made = {name: lazy(find_spec(name)) for name in SELDOM_USED if name not in sys.modules}
    if None in made.values():
        return False
    sys.modules.update(made)  # type: ignore[arg-type]
    return True


def lazy(spec: ModuleSpec | None) -> ModuleType | None:
    """The module that was found there, not loaded; None when there is none."""
    if spec is None or not hasattr(spec.loader, "exec_module"):
        return None
    module = module_from_spec(spec)
    module.__class__ = LazyModule
    for name in TAKEN_AT_ONCE.get(spec.name, ()):
        setattr(module, name, _stand_in(module, name))
    return module


def _stand_in(module: ModuleType, name: str) -> Callable[..., Any]:
    """For a function of a module that has not run; the body of the module puts the function itself in its place."""

    def call(*given: Any, **named: Any) -> Any:
        if isinstance(module, LazyModule):
            _run(module)
        return getattr(module, name)(*given, **named)

    return call


def _run(module: ModuleType) -> None:
    """Run the body of a module that was deferred."""
    module.__class__ = ModuleType
    assert module.__spec__ is not None
    assert module.__spec__.loader is not None
    module.__spec__.loader.exec_module(module)

"""Delays the loading of modules until something of them is used."""

import sys
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any


class _Later(ModuleType):
    """A module whose body runs when a name in it is first asked for.

    Not importlib.util.LazyLoader: with that one, a second `import` of the module already runs it.
    """

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # Python's own questions about a module need no body
            raise AttributeError(name)
        self.__class__ = ModuleType  # type: ignore[assignment]
        assert self.__spec__ is not None
        assert self.__spec__.loader is not None
        self.__spec__.loader.exec_module(self)
        return getattr(self, name)


def put_off(*names: str) -> None:
    """Let these modules be loaded when they are first used. Nothing changes for those that are loaded already."""
    for name in names:
        spec = None if name in sys.modules else find_spec(name)
        if spec is not None and spec.loader is not None:
            module = sys.modules[name] = module_from_spec(spec)
            module.__class__ = _Later

"""Trick "imports": our own modules are found in one listing of each folder, and read in as few steps as it takes.

Python asks each finder in turn, looks at the folder and joins its paths anew for every module: as long as it takes to
read a small one. What cannot be read in the short way (no compiled file, or not that of the source) takes Python's own.

In the bundle there are compiled files alone, where elsewhere the sources are.
"""

import io
import marshal
import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader, SourcelessFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source
from types import CodeType

PACKAGE = "unclench"
SAMPLES = ("unclench.assets", "unclench.core", "unclench.core.base.errors", "unclench.nothing")
BY_TIME = MAGIC_NUMBER + bytes(4)
"""How a compiled file begins that holds the time and the size of its source."""
ALONE = ".pyc"
"""How a compiled file ends that lies there in place of its source."""


def find_quickly() -> bool:
    """Find our own modules in this way. False, and nothing is changed, where it finds others than Python does."""
    source = sys.modules[PACKAGE].__file__ or ""
    folder, start = os.path.dirname(source), f"{os.path.dirname(source)}/__pycache__/__init__"
    if source.endswith(ALONE):
        finder = OwnFinder(folder, ALONE)
    else:
        compiled = cache_from_source(source)
        if not compiled.startswith(start):  # compiled files are kept elsewhere
            return False
        finder = OwnFinder(folder, compiled.removeprefix(start))
    if not all(_alike(finder, name) for name in SAMPLES):
        return False
    sys.meta_path.insert(0, finder)
    return True


class OwnFinder:
    """Finds the modules of our package. Any other, and what came after its folder was listed, is left to Python.

    `ending`: of the compiled files beside their sources, or ALONE.
    """

    def __init__(self, folder: str, ending: str) -> None:
        self._ending, self._suffix = ending, ALONE if ending == ALONE else ".py"
        self._files: dict[str, tuple[str, str]] = {}
        """By the name of a module: its folder, and its file without the ending."""
        self._list(PACKAGE, folder)

    def find_spec(self, name: str, path: Sequence[str] | None = None, _: object = None) -> ModuleSpec | None:
        """Where the module is; None: ask the next finder."""
        if not path or not name.startswith(PACKAGE + "."):
            return None
        if name not in self._files:
            folder = f"{path[0]}/{name.rpartition('.')[2]}"
            if not os.path.isdir(folder):
                return None
            self._list(name, folder)
        return self._spec(name) if name in self._files else None

    def _list(self, package: str, folder: str) -> None:
        for file in os.listdir(folder):
            if file.endswith(self._suffix):
                module = file.removesuffix(self._suffix)
                name = package if module == "__init__" else f"{package}.{module}"
                self._files[name] = folder, module

    def _spec(self, name: str) -> ModuleSpec:
        folder, file = self._files[name]
        source, package = f"{folder}/{file}{self._suffix}", file == "__init__"
        if self._ending == ALONE:
            compiled, loader = source, CompiledLoader(name, source)
        else:
            compiled = f"{folder}/__pycache__/{file}{self._ending}"
            loader = OwnLoader(name, source, compiled)
        spec = ModuleSpec(name, loader, origin=source, is_package=package)
        spec.has_location = True
        spec.cached = compiled
        if package and spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(folder)
        return spec


class OwnLoader(SourceFileLoader):
    """Loads a module from its compiled file, where that belongs to the source as it is now."""

    def __init__(self, name: str, source: str, compiled: str) -> None:
        super().__init__(name, source)
        self._compiled = compiled

    def get_code(self, fullname: str) -> CodeType | None:
        try:
            with io.open_code(self._compiled) as file:
                data = file.read()
            source = os.stat(self.path)
        except OSError:
            return super().get_code(fullname)
        made_of = (int(source.st_mtime) & 0xFFFFFFFF).to_bytes(4, "little")
        made_of += (source.st_size & 0xFFFFFFFF).to_bytes(4, "little")
        if data[:16] == BY_TIME + made_of:
            code = marshal.loads(memoryview(data)[16:])
            if code.co_filename == self.path:  # else it was compiled elsewhere
                return code
        return super().get_code(fullname)


class CompiledLoader(SourcelessFileLoader):
    """Loads a module from a compiled file without source; what it begins with says that this Python reads it."""

    def get_code(self, fullname: str) -> CodeType | None:
        with io.open_code(self.path) as file:
            data = file.read()
        if data[:4] != MAGIC_NUMBER:
            return super().get_code(fullname)
        return marshal.loads(memoryview(data)[16:])


def _alike(finder: OwnFinder, name: str) -> bool:
    """Whether Python finds the same."""
    path = list(sys.modules[name.rpartition(".")[0]].__path__) if name.rpartition(".")[0] in sys.modules else None
    if path is None:
        return True
    ours, theirs = finder.find_spec(name, path), PathFinder.find_spec(name, path)
    if ours is None or theirs is None:
        return ours is theirs
    parts = ("name", "origin", "cached", "has_location", "parent")
    same = all(getattr(ours, part) == getattr(theirs, part) for part in parts)
    return same and list(ours.submodule_search_locations or ()) == list(theirs.submodule_search_locations or ())

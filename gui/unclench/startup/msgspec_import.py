"""Trick "msgspec": msgspec is loaded without what it asks for and nothing here uses.

It loads `uuid` and `decimal` to know their types, `typing_extensions` (where that is installed) for annotations that
Python itself has by now, and its own modules for formats that nobody here reads. While it is loaded, stand-ins give it
types that nothing is of, and the third is hidden; afterwards an import of any of the three gives the true one. Its
own modules are loaded at their first use.
"""

import sys
from importlib.machinery import PathFinder
from importlib.util import find_spec
from types import ModuleType
from typing import Annotated

from unclench.startup.lazy_modules import lazy

TYPES = {"uuid": ("UUID", "SafeUUID"), "decimal": ("Decimal",)}
HIDDEN = "typing_extensions"
DEFERRED = ("inspect", "msgpack", "structs", "toml", "yaml")


def load() -> bool:
    """Load msgspec in this way. False when not all of it is where it should be, or it does not work."""
    if "msgspec" in sys.modules:
        return True
    spec = find_spec("msgspec")
    folders = spec.submodule_search_locations if spec else None
    deferred = {f"msgspec.{name}": lazy(PathFinder.find_spec(f"msgspec.{name}", folders)) for name in DEFERRED}
    if None in deferred.values():
        return False
    lent = {name: _stand_in(name) for name in (*TYPES, HIDDEN) if name not in sys.modules}
    sys.modules.update(deferred | lent)  # type: ignore[arg-type]
    try:
        return _sample_works()
    finally:
        for name in lent:
            del sys.modules[name]


def _stand_in(name: str) -> ModuleType | None:
    """A module with nothing but the types that are asked for; None hides the module."""
    if name == HIDDEN:
        return None
    module = ModuleType(name)
    for kind in TYPES[name]:
        setattr(module, kind, type(kind, (), {"unknown": None}))  # a member of SafeUUID
    return module


def _sample_works() -> bool:
    """Whether msgspec, now loaded, takes a value that it should and refuses one that it should not."""
    from msgspec import Meta, ValidationError, convert

    shape = dict[str, list[Annotated[int, Meta(ge=0)] | None]]
    try:
        convert({"one": [0, -1]}, shape)
    except ValidationError:
        return convert({"one": [0, None]}, shape) == {"one": [0, None]}
    return False

"""Frozen dataclasses that cost little to define.

`dataclass(frozen=True)` writes the source of six functions for each class and compiles it: over half a millisecond, and
a hundred classes are needed before the window is there, which would be a quarter of a start (`make bench ONLY=tricks`).
Here all classes share these six, and only the list of fields is their own. `fields`, `replace` and `asdict` of
dataclasses work as ever.
"""

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from functools import partial
from typing import Any, TypeVar, dataclass_transform, overload

T = TypeVar("T")


@overload
def record(kind: type[T], /) -> type[T]: ...
@overload
def record(*, kw_only: bool = False) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(kind: type[T] | None = None, /, *, kw_only: bool = False) -> Any:
    """Like `@dataclass(frozen=True)`; a class may inherit from another record only, and has no cached properties."""
    return _made(kind, kw_only=kw_only) if kind is not None else partial(_made, kw_only=kw_only)


class _Shape:
    """What the shared functions must know of one class."""

    def __init__(self, kind: type) -> None:
        own = fields(kind)
        self.names = tuple(one.name for one in own)
        self.all = frozenset(self.names)
        self.places = tuple(one.name for one in own if not one.kw_only)
        self.defaults = {one.name: one.default for one in own if one.default is not MISSING}
        self.makers = {one.name: one.default_factory for one in own if one.default_factory is not MISSING}


def _made(kind: Any, *, kw_only: bool) -> Any:
    dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(kind)
    kind.__record__ = _Shape(kind)
    kind.__init__, kind.__repr__, kind.__eq__, kind.__hash__ = _init, _repr, _eq, _hash
    kind.__setattr__, kind.__delattr__ = _no_change, _no_change
    return kind


def _init(self: Any, /, *values: Any, **named: Any) -> None:
    shape: _Shape = self.__record__
    given = {**shape.defaults, **named}
    for name, value in zip(shape.places, values, strict=False):
        if name in named:
            raise TypeError(f"{type(self).__name__}: {name} is given twice")
        given[name] = value
    for name, make in shape.makers.items():
        if name not in given:
            given[name] = make()
    if given.keys() != shape.all or len(values) > len(shape.places):
        wrong = sorted(given.keys() ^ shape.all) or "too many values"
        raise TypeError(f"{type(self).__name__}: missing or unknown: {wrong}")
    self.__dict__.update(given)


def _repr(self: Any) -> str:
    values = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__record__.names)
    return f"{type(self).__qualname__}({values})"


def _eq(self: Any, other: object) -> bool:
    return self.__dict__ == other.__dict__ if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(tuple([getattr(self, name) for name in self.__record__.names]))


def _no_change(self: Any, name: str, *_: object) -> None:
    raise FrozenInstanceError(f"cannot change {name!r}")

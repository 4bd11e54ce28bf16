"""Frozen dataclasses that cost little to define.

`dataclass(frozen=True)` writes the source of six functions for each class and compiles it: over half a millisecond, and
a hundred classes are needed before the window is there, which would be a quarter of a start (`make bench ONLY=tricks`).
Here all classes share these six, only the list of fields is their own, and dataclasses describes a class when it is
first asked about it. `fields`, `replace` and `asdict` of dataclasses work as ever.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field
from functools import partial
from threading import RLock
from typing import Any, ClassVar, TypeVar, cast, dataclass_transform, overload

T = TypeVar("T")


@overload
def record(kind: type[T], /) -> type[T]: ...
@overload
def record(*, kw_only: bool = False) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(kind: type[T] | None = None, /, *, kw_only: bool = False) -> Any:
    """Like `@dataclass(frozen=True)`; a class may inherit from another record only, and has no cached properties."""
    return _made(kind, kw_only=kw_only) if kind is not None else partial(_made, kw_only=kw_only)


def types_of(kind: type) -> dict[str, Any]:
    """The fields of a record and their types, in order: unlike `fields`, it need not make dataclasses look at it."""
    shape: _Shape = cast("Any", kind).__record__
    return shape.types


class _Shape:
    """What the shared functions must know of one class."""

    def __init__(self, kind: Any, *, kw_only: bool) -> None:
        inherited: _Shape | None = getattr(kind, "__record__", None)
        by_name = dict(inherited.by_name) if inherited else {}
        self.by_name: dict[str, bool] = by_name
        """Whether a field can be given by its name only."""
        self.types: dict[str, Any] = dict(inherited.types) if inherited else {}
        self.defaults: dict[str, Any] = dict(inherited.defaults) if inherited else {}
        self.makers: dict[str, Callable[[], Any]] = dict(inherited.makers) if inherited else {}
        for name, annotation in kind.__annotations__.items():
            if annotation is not ClassVar and getattr(annotation, "__origin__", None) is not ClassVar:
                by_name[name] = kw_only
                self.types[name] = annotation
                self._set_default(name, kind.__dict__.get(name, MISSING))
        self.names = tuple(by_name)
        self.all = frozenset(by_name)
        self.places = tuple(name for name in by_name if not by_name[name])

    def _set_default(self, name: str, given: Any) -> None:
        self.defaults.pop(name, None)
        self.makers.pop(name, None)
        if isinstance(given, Field):
            described = cast("Field[Any]", given)
            if described.default_factory is not MISSING:
                self.makers[name] = described.default_factory
            given = described.default
        if given is not MISSING:
            self.defaults[name] = given


class _Fields:
    """In place of the fields of a class as dataclasses wants them: when they are asked for, it makes them itself."""

    def __init__(self, kind: Any, *, kw_only: bool) -> None:
        self._kind, self._kw_only = kind, kw_only

    def __get__(self, _: object, _kind: type) -> Any:
        with _one_at_a_time:
            if self._kind.__dict__["__dataclass_fields__"] is self:
                dataclass(init=False, repr=False, eq=False, kw_only=self._kw_only)(self._kind)
        return self._kind.__dict__["__dataclass_fields__"]


_one_at_a_time = RLock()


def _made(kind: Any, *, kw_only: bool) -> Any:
    shape = kind.__record__ = _Shape(kind, kw_only=kw_only)
    kind.__dataclass_fields__ = _Fields(kind, kw_only=kw_only)
    kind.__match_args__ = shape.places
    kind.__init__, kind.__repr__, kind.__eq__, kind.__hash__ = _init, _repr, _eq, _hash
    kind.__setattr__, kind.__delattr__ = _no_change, _no_change
    return kind


def _init(self: Any, /, *values: Any, **named: Any) -> None:
    shape: _Shape = self.__record__
    if not named and len(values) == len(shape.names) == len(shape.places):
        self.__dict__.update(zip(shape.names, values, strict=True))
        return
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

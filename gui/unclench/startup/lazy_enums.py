"""Trick "enums": Qt's enums get their members when somebody first asks for one: a start uses thirty of two hundred."""

import enum
from collections.abc import Iterator
from enum import EnumType
from functools import cache
from threading import RLock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import MappingProxyType
    from typing import Any

    Members = list[tuple[str, int]]

_create_now = EnumType._create_  # type: ignore[attr-defined]
_waiting: "dict[EnumType, Members]" = {}
_one_at_a_time = RLock()


def defer_members() -> bool:
    """From now on, what PySide6 makes of Qt's enums is filled later. Any other enum is made as ever.

    False, and nothing is changed, when a sample that was filled late is not what Python makes at once.
    """
    if not _sample_is_alike():
        return False
    EnumType._create_ = _create_later  # type: ignore[attr-defined]
    return True


def _sample_is_alike() -> bool:
    members = [("ONE", 1), ("TWO", 2), ("ALSO", 1), ("NONE", 0)]
    for kind in (enum.Enum, enum.Flag):
        late = _fill(_create_later(kind, "Sample", members, boundary=enum.KEEP))
        plain = vars(_create_now(kind, "Sample", members, module="PySide6", boundary=enum.KEEP))
        if plain.keys() != vars(late).keys():
            return False
        if any(repr(plain[part]) != repr(vars(late)[part]) for part in plain if part.startswith("_member")):
            return False
    return True


def _create_later(
    kind: EnumType,
    class_name: str,
    names: "Members",
    *,
    module: str | None = None,
    boundary: object = None,
    **more: object,
) -> EnumType:
    """In place of EnumType._create_, which makes `Enum("Name", names)`: Qt's come with KEEP and without a module."""
    if boundary is not enum.KEEP or module is not None:
        return _create_now(kind, class_name, names, module=module, boundary=boundary, **more)
    made = LazyEnum.empty(class_name, kind)
    _waiting[made] = names
    return made


@cache
def _pattern(kind: EnumType) -> "tuple[dict[str, Any], tuple[str, ...]]":
    """What a class of this kind without members consists of, and which parts each class has for itself."""
    empty = _create_now(kind, "Pattern", (), module="PySide6", boundary=enum.KEEP)  # PySide6 sets the true one after
    parts = {name: part for name, part in vars(empty).items() if name not in ("__dict__", "__weakref__")}
    return parts, tuple(name for name, part in parts.items() if isinstance(part, dict | list))


class LazyEnum(EnumType):
    """The class of an enum that has no members yet: whatever it is asked, it gets them, and is a plain enum from then.

    The short spelling (`Qt.AlignLeft` for `Qt.AlignmentFlag.AlignLeft`) is looked up by PySide6 in filled enums only.
    """

    @classmethod
    def empty(cls, name: str, kind: EnumType) -> "LazyEnum":
        """A new enum class with nothing in it."""
        pattern, own = _pattern(kind)
        parts = pattern | {part: pattern[part].copy() for part in own}
        return type.__new__(cls, name, (kind,), parts)

    def __getattr__(cls, name: str) -> "Any":
        if name.startswith("__"):  # Python's own questions about a class need no members
            raise AttributeError(name)
        return getattr(_fill(cls), name)

    def __call__(cls, *values: "Any", **more: "Any") -> "Any":
        return _fill(cls)(*values, **more)

    def __getitem__(cls, name: str) -> "Any":
        return _fill(cls)[name]

    def __contains__(cls, value: object) -> bool:
        return value in _fill(cls)

    def __iter__(cls) -> "Iterator[Any]":
        return iter(_fill(cls))

    def __reversed__(cls) -> "Iterator[Any]":
        return reversed(_fill(cls))

    def __len__(cls) -> int:
        return len(_fill(cls))

    def __dir__(cls) -> list[str]:
        return dir(_fill(cls))

    @property
    def __members__(cls) -> "MappingProxyType[str, Any]":  # type: ignore[override]
        return _fill(cls).__members__


def _fill(kind: EnumType) -> "Any":
    """Give an enum its members, as EnumType.__new__ does it; afterwards the class is what it would have been."""
    filled: Any = kind
    with _one_at_a_time:
        members = _waiting.pop(kind, [])
        flag = enum.Flag in filled.__mro__
        (_fill_flag if flag else _fill_plain)(filled, members)
        filled.__class__ = EnumType
        values = [member.value for member in filled] if flag else []
        if values != sorted(values):
            filled._iter_member_ = filled._iter_member_by_def_
    return filled


def _fill_flag(filled: "Any", members: "Members") -> None:
    """By the standard library's own steps: a flag keeps more than its members."""
    for name, value in members:
        member = enum._proto_member(value)  # type: ignore[attr-defined]  # noqa: SLF001
        type.__setattr__(filled, name, member)
        member.__set_name__(filled, name)


def _fill_plain(filled: "Any", members: "Members") -> None:
    """A quarter of the time of the standard library's steps: every value is a number, and no name is one of Enum's."""
    by_name, by_value, names = filled._member_map_, filled._value2member_map_, filled._member_names_
    hashable = vars(filled).get("_hashable_values_", [])
    for name, value in members:
        member = by_value.get(value)
        if member is None:
            member = filled._new_member_(filled, value) if filled._use_args_ else filled._new_member_(filled)
            member.__dict__.update(_value_=value, _name_=name, __objclass__=filled, _sort_order_=len(names))
            by_value[value] = member
            names.append(name)
            hashable.append(value)
        by_name[name] = member
        type.__setattr__(filled, name, member)

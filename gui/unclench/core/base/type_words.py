"""What a value may be, in words, from its type with the limits that stand there. Loaded when something is refused."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import inspect

from unclench.core.base import units
from unclench.core.base.translation import translate

Place = tuple[str, str]
"""A step into a value: the name of a field, or the place in a list; "..." for a value in a dict, "key" for a name."""


def words_of_part(kind: Any, places: Sequence[Place]) -> str:
    """What the part of a value of this type may be that lies there."""
    found: Any = inspect.type_info(kind)
    for name, number in places:
        found = _inner(_plain(found), name, number)
        if found is None:
            return translate("core", "something of another shape")
    return _words(found)


def _plain(info: Any) -> Any:
    """The type itself: without None beside it, and without what msgspec notes about it."""
    if isinstance(info, inspect.Metadata):
        return _plain(info.type)
    if isinstance(info, inspect.UnionType):
        options = [one for one in info.types if not isinstance(one, inspect.NoneType)]
        return _plain(options[0]) if len(options) == 1 else info
    return info


def _inner(info: Any, name: str, number: str) -> Any:
    """The type of what lies inside; None when that cannot be told."""
    if isinstance(info, inspect.UnionType):
        return next((found for one in info.types if (found := _inner(_plain(one), name, number)) is not None), None)
    if name:
        fields = getattr(info, "fields", ())
        return next((one.type for one in fields if name in (one.name, one.encode_name)), None)
    if isinstance(info, inspect.DictType):
        return info.key_type if number == "key" else info.value_type
    if isinstance(info, inspect.TupleType):
        place = int(number) if number.isdecimal() else 0
        return info.item_types[place] if place < len(info.item_types) else None
    return getattr(info, "item_type", None)


def _words(info: Any) -> str:
    info = _plain(info)
    if isinstance(info, inspect.UnionType):
        parts = [_words(one) for one in info.types if not isinstance(one, inspect.NoneType)]
        return translate("core", " or ").join(dict.fromkeys(parts))
    for kind, say in _SAY.items():
        if isinstance(info, kind):
            return say(info)
    return translate("core", "something of another shape")


def _number(info: Any) -> str:
    whole = isinstance(info, inspect.IntType)
    least, most, above = info.ge, info.le, info.gt
    if above is not None and most is not None:
        words = translate("core", "a number above {least}, up to {most}")
        return words.format(least=units.number(above), most=units.number(most))
    if above is not None:
        return translate("core", "a number above {least}").format(least=units.number(above))
    if least is not None and most is None and whole:
        return translate("core", "a whole number from {least} up").format(least=least)
    if least is None or most is None:
        return translate("core", "a whole number") if whole else translate("core", "a number")
    words = (
        translate("core", "a whole number from {least} to {most}")
        if whole
        else translate("core", "a number from {least} to {most}")
    )
    return words.format(least=least, most=most)


def _text(info: Any) -> str:
    least, most = info.min_length, info.max_length
    if most is None:
        return translate("core", "a text that is not empty") if least else translate("core", "a text")
    if least == most:
        return translate("core", "a text of %Ln letters", "", most)
    if least:
        return translate("core", "a text of {least} to %Ln letters", "", most).format(least=units.number(least))
    return translate("core", "a text of at most %Ln letters", "", most)


def _choice(info: Any) -> str:
    return translate("core", "one of {words}").format(words=", ".join(str(value) for value in info.values))


def _list(info: Any) -> str:
    most = getattr(info, "max_length", None)
    if most is None:
        return translate("core", "a list")
    return translate("core", "a list of at most %Ln", "", most)


_SAY: dict[type, Callable[[Any], str]] = {
    inspect.BoolType: lambda _: translate("core", "true or false"),
    inspect.IntType: _number,
    inspect.FloatType: _number,
    inspect.StrType: _text,
    inspect.LiteralType: _choice,
    inspect.ListType: _list,
    inspect.VarTupleType: _list,
    inspect.TupleType: lambda info: translate("core", "a list of %Ln", "", len(info.item_types)),
    inspect.DictType: lambda _: translate("core", "an object with names and values"),
    inspect.StructType: lambda _: translate("core", "an object with names and values"),
    inspect.DateTimeType: lambda _: translate("core", "a moment such as 2026-11-22T14:05:00Z"),
}

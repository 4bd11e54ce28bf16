"""Keeps the last result of a pure function: asked with the same facts again, it is not computed again."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def keep_last(function: Callable[P, R]) -> Callable[P, R]:
    """`function`, which gives the very same object again while its arguments are equal to those of its last call.

    For tuples of entries: those that were not read anew are the same objects, so comparing them costs next to nothing.
    Not for results that hold translated text.
    """
    kept: list[tuple[object, R]] = []

    @wraps(function)
    def call(*values: P.args, **named: P.kwargs) -> R:
        asked = (values, named)
        if kept and kept[0][0] == asked:
            return kept[0][1]
        result = function(*values, **named)
        kept[:] = [(asked, result)]
        return result

    return call

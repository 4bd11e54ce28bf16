"""Calls several listeners of one event; an error in one keeps no other from being called."""

import sys
from collections.abc import Callable, Iterable
from functools import partial
from typing import Generic, ParamSpec

P = ParamSpec("P")
Report = Callable[[Exception], None]


def report_unexpected(error: Exception) -> None:
    """Hand `error` to Python's hook for uncaught errors: the app logs and shows what arrives there."""
    sys.excepthook(type(error), error, error.__traceback__)


def call_each(functions: Iterable[Callable[[], object]], report: Report = report_unexpected) -> None:
    """Call all of them, in order. An error goes to `report`, and the next one is called."""
    for function in functions:
        try:
            function()
        except Exception as error:
            report(error)


class Listeners(Generic[P]):
    """An event with any number of listeners. Calling it calls each of them with the same arguments."""

    def __init__(self, report: Report = report_unexpected) -> None:
        self._report = report
        self._functions: list[Callable[P, object]] = []

    def add(self, function: Callable[P, object]) -> None:
        """Call it too, after those that are there."""
        self._functions.append(function)

    def add_first(self, function: Callable[P, object]) -> None:
        """Call it too, before those that are there."""
        self._functions.insert(0, function)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> None:
        call_each([partial(function, *args, **kwargs) for function in self._functions], self._report)

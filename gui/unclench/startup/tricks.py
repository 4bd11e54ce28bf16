"""Decides which tricks this start uses, and keeps why one is not used."""

import os
from collections.abc import Callable
from functools import cache

from unclench.startup import versions

SETTINGS = ("threads", "shm")
"""Of Qt, by its own variables, for the time after the start: used with any version."""
NAMES = ("gc", "imports", "modules", "msgspec", "binding", "pyside", "enums", *SETTINGS)
VARIABLE = "UNCLENCH_PLAIN_START"
SWITCHED_OFF, NOT_COMPARED, FAILED = "switched_off", "not_compared", "check_failed"

failed: list[str] = []
"""The tricks whose own check failed or raised in this process: they were not used."""
errors: list[Exception] = []
"""What those checks raised, for the log."""


def use(name: str, trick: Callable[[], bool]) -> bool:
    """Use one trick, unless it is off or untested with these versions. `trick` returns whether its check passed.

    Where that failed or raised, the trick has left everything plain.
    """
    if why_off(name):
        return False
    try:
        fine = trick()
    except Exception as error:
        errors.append(error)
        fine = False
    if not fine:
        failed.append(name)
    return fine


def why_off(name: str) -> str:
    """Why this trick is not used here; "" when it is."""
    if name in switched_off():
        return SWITCHED_OFF
    if (name not in SETTINGS and not _compared()) or (name == "msgspec" and not _msgspec_compared()):
        return NOT_COMPARED
    return FAILED if name in failed else ""


def switched_off() -> tuple[str, ...]:
    """The tricks that the environment forbids: those that it names, or all of them for 1 or any other word."""
    said = os.environ.get(VARIABLE, "")
    if said in ("", "0"):
        return ()
    words = tuple(said.split(","))
    return words if set(words) <= set(NAMES) else NAMES


_compared = cache(versions.compared)
_msgspec_compared = cache(versions.msgspec_compared)

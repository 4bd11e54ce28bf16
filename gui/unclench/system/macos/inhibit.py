"""Keeps a Mac awake. macOS lets go when the process ends, however it ends."""

from collections.abc import Callable
from typing import Protocol

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.untried import on_macos

COMPUTER, DISPLAY = "PreventUserIdleSystemSleep", "PreventUserIdleDisplaySleep"


class Assertions(Protocol):
    """See power_assertion_api."""

    def hold(self, kind: str, why: str) -> int: ...

    def release(self, number: int) -> None: ...


class MacInhibit:
    """One assertion for the computer, and one more for the display."""

    def __init__(self, assertions: Assertions | None = None) -> None:
        if assertions is None:
            from unclench.system.macos import power_assertion_api

            assertions = power_assertion_api
        self._assertions = assertions
        self._held: list[int] = []

    def hold(self, why: str, *, display: bool = False, told: Callable[[PortAnswer], None] | None = None) -> None:
        """`why` is shown by `pmset -g assertions`."""
        self.release()
        answer = PortAnswer("yes", "macOS", on_macos())
        try:
            for kind in (COMPUTER, DISPLAY) if display else (COMPUTER,):
                self._held.append(self._assertions.hold(kind, why))
        except OSError as error:
            answer = _refused(error)
        if told is not None:
            told(answer)

    def release(self) -> None:
        held, self._held = self._held, []
        for number in held:
            self._assertions.release(number)

    def answer(self) -> PortAnswer:
        """Whether macOS takes such an assertion: one is made and ended."""
        try:
            self._assertions.release(self._assertions.hold(COMPUTER, "Unclench"))
        except OSError as error:
            return _refused(error)
        return PortAnswer("yes", "macOS", on_macos())


def _refused(error: OSError) -> PortAnswer:
    reason = translate("system", "The computer may fall asleep by itself: {why}.").format(why=error)
    return PortAnswer("no", "macOS", reason)

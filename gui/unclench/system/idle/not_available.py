"""The idle port of systems on which input cannot be noticed."""

from collections.abc import Callable

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate


def ignore(seconds: float) -> None:
    """The listener until one is set."""


def nothing() -> None:
    """The listener until one is set."""


class NobodyTells:
    """Always answers "unknown"; `reason` says what was tried."""

    def __init__(self, reason: str = "") -> None:
        self.idle: Callable[[float], None] = ignore
        self.back: Callable[[], None] = nothing
        self._reason = reason

    def watch(self, seconds: float) -> None:
        """Does nothing."""

    def next_input(self) -> None:
        """Does nothing."""

    def idle_seconds(self) -> float | None:
        return None

    def answer(self) -> PortAnswer:
        told = translate("system", "Nobody here tells when you are away ({tried}); only the lock and sleep count.")
        return PortAnswer("unknown", "", told.format(tried=self._reason))

    def close(self) -> None:
        """Nothing to give back."""

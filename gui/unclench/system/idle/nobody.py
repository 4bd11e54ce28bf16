"""Where nobody can tell about input."""

from collections.abc import Callable

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate


def ignore(seconds: float) -> None:
    """Until somebody wants to know."""


def nothing() -> None:
    """Until somebody wants to know."""


class NobodyTells:
    """Unknown, always; `reason` says what was tried."""

    def __init__(self, reason: str = "") -> None:
        self.idle: Callable[[float], None] = ignore
        self.back: Callable[[], None] = nothing
        self._reason = reason

    def watch(self, seconds: float) -> None:
        """Nothing comes."""

    def next_input(self) -> None:
        """Nothing comes."""

    def idle_seconds(self) -> float | None:
        return None

    def answer(self) -> PortAnswer:
        told = translate("system", "Nobody here tells when you are away ({tried}); only the lock and sleep count.")
        return PortAnswer("unknown", "", told.format(tried=self._reason))

    def close(self) -> None:
        """Nothing to give back."""

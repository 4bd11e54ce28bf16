"""Keeps a Windows computer awake. Windows knows one wish a thread, so those of all holders are joined."""

from collections.abc import Callable

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.untried import under_wine

CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 1, 2

SetState = Callable[[int], bool]


class Wishes:
    """What all holders of this thread want together."""

    def __init__(self, set_state: SetState) -> None:
        self._set = set_state
        self._wanted: dict[int, int] = {}

    def want(self, holder: int, flags: int) -> bool:
        """From now on `holder` wants these; 0: nothing. Answers whether Windows took it."""
        self._wanted.pop(holder, None)
        if flags:
            self._wanted[holder] = flags
        return self.renew()

    def renew(self) -> bool:
        """Say the same once more; that changes nothing."""
        flags = CONTINUOUS
        for one in self._wanted.values():
            flags |= one
        return self._set(flags)


_wishes: list[Wishes] = []


class WindowsInhibit:
    """Hold and release on one thread. Windows lets go when the process ends, however it ends."""

    def __init__(self, wishes: Wishes | None = None) -> None:
        self._wishes = wishes or _of_this_process()

    def hold(self, why: str, *, display: bool = False, told: Callable[[PortAnswer], None] | None = None) -> None:
        """`why` is shown nowhere on Windows."""
        held = self._wishes.want(id(self), SYSTEM | (DISPLAY if display else 0))
        if told is not None:
            told(_answer(held))

    def release(self) -> None:
        self._wishes.want(id(self), 0)

    def answer(self) -> PortAnswer:
        """Whether Windows takes such a wish; none is added."""
        return _answer(self._wishes.renew())


def _answer(taken: bool) -> PortAnswer:
    if taken:
        return PortAnswer("yes", "Windows", under_wine())
    return PortAnswer("no", "Windows", translate("system", "Nobody here can keep the computer from falling asleep."))


def _of_this_process() -> Wishes:
    if not _wishes:
        from unclench.system.windows.execution_state_api import set_execution_state

        _wishes.append(Wishes(set_execution_state))
    return _wishes[0]

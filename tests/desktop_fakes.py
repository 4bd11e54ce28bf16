"""What the desktop says, as the test says: input, lock, calls, messages."""

from collections.abc import Callable

from unclench.core.base.listeners import Listeners
from unclench.core.base.ports import Bubble, PortAnswer


class FakeIdle:
    """Input as the test says: `seconds` since the last, or None when nobody can tell."""

    def __init__(self, seconds: float | None = 100.0) -> None:
        self.seconds = seconds
        self.watched = 0.0
        self.idle: Callable[[float], None] = lambda seconds: None
        self.back: Callable[[], None] = lambda: None
        self.waits_for_input = False

    def watch(self, seconds: float) -> None:
        self.watched = seconds

    def next_input(self) -> None:
        self.waits_for_input = True

    def idle_seconds(self) -> float | None:
        return self.seconds

    def answer(self) -> PortAnswer:
        return PortAnswer("yes" if self.seconds is not None else "unknown", "fake")


class FakeLock:
    """The lock of the screen."""

    def __init__(self) -> None:
        self.locked: Listeners[[]] = Listeners()
        self.unlocked: Listeners[[]] = Listeners()

    def is_locked(self) -> bool | None:
        return False

    def answer(self) -> PortAnswer:
        return PortAnswer("yes", "fake")


class FakeBusy:
    """One reason not to nudge; counts how often it was asked. `slow`: it answers when `tell` is called."""

    def __init__(self, name: str, *, slow: bool = False) -> None:
        self.name = name
        self.on = False
        self.slow = slow
        self.asked = 0
        self.waiting: list[Callable[[PortAnswer], None]] = []
        self.ended: Callable[[], None] = lambda: None

    def ask(self, told: Callable[[PortAnswer], None]) -> None:
        self.asked += 1
        self.waiting.append(told)
        if not self.slow:
            self.tell()

    def tell(self) -> None:
        """Answer all who wait."""
        waiting, self.waiting = self.waiting, []
        for told in waiting:
            told(PortAnswer("yes" if self.on else "no", "fake"))

    def answer(self) -> PortAnswer:
        return PortAnswer("yes", "fake")


class FakeNotifier:
    """Keeps what it was told to show; `works` False: nothing can be shown here; `slow`: nobody knows yet."""

    def __init__(self, works: bool = True) -> None:
        self.works = works
        self.on_screen: Bubble | None = None
        self.shown: list[Bubble] = []
        self.pressed: Callable[[str], None] = lambda key: None
        self.closed: Callable[[], None] = lambda: None
        self.told: Callable[[PortAnswer], None] = lambda told: None
        self.slow = False

    def show(self, bubble: Bubble) -> PortAnswer:
        if not self.works:
            return PortAnswer("no", "fake", "broken")
        if self.slow:
            return PortAnswer("unknown", "fake")
        self.on_screen = bubble
        self.shown.append(bubble)
        return PortAnswer("yes", "fake")

    def withdraw(self) -> None:
        self.on_screen = None

    def answer(self) -> PortAnswer:
        return PortAnswer("yes" if self.works else "no", "fake")

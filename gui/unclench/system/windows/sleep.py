"""Sleep as Windows tells it: before the computer sleeps, and once or twice after it woke."""

from collections.abc import Callable
from contextlib import suppress

from unclench.core.base.ports import PortAnswer
from unclench.system.untried import under_wine
from unclench.system.windows.messages import POWER_BROADCAST, Messages, messages

SUSPEND, RESUME_BY_PERSON, RESUME = 4, 7, 18

Prepare = Callable[[bool], None]


def watch(prepare: Prepare, look: Callable[[], object]) -> PortAnswer:
    """`prepare(True)` before sleep, `prepare(False)` after it; `look` after a sleep that nobody told of."""
    from unclench.system.windows.session_api import tell_of_sleep

    try:
        return listen(messages(), tell_of_sleep, prepare, look)
    except OSError as error:
        return PortAnswer("unknown", "Windows", str(error))


def listen(
    messages: Messages, tell_of_sleep: Callable[[int], None], prepare: Prepare, look: Callable[[], object]
) -> PortAnswer:
    """Begin to listen. Where Windows does not tell of modern standby, it still tells of other sleep."""
    state = SleepMessages(prepare, look)
    messages.listen(POWER_BROADCAST, state.heard)
    with suppress(OSError, AttributeError):  # AttributeError: a Windows without the call
        tell_of_sleep(messages.window)
    return PortAnswer("yes", "Windows", under_wine())


class SleepMessages:
    """Tells of one sleep once, however many messages come."""

    def __init__(self, prepare: Prepare, look: Callable[[], object]) -> None:
        self._prepare, self._look = prepare, look
        self._going = False

    def heard(self, event: int) -> None:
        """One WM_POWERBROADCAST."""
        if event == SUSPEND and not self._going:
            self._going = True
            self._prepare(True)
        elif event in (RESUME, RESUME_BY_PERSON):
            going, self._going = self._going, False
            if going:
                self._prepare(False)
            else:
                self._look()

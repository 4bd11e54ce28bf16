"""Sleep as NSWorkspace tells it."""

from collections.abc import Callable

from unclench.core.base.ports import PortAnswer
from unclench.system.untried import on_macos

GOING, WOKE = "NSWorkspaceWillSleepNotification", "NSWorkspaceDidWakeNotification"

Listen = Callable[[list[str], Callable[[str], None]], None]


def watch(prepare: Callable[[bool], None]) -> PortAnswer:
    """`prepare(True)` before sleep, `prepare(False)` after it."""
    from unclench.system.macos.workspace_api import listen_to_workspace

    return listen(listen_to_workspace, prepare)


def listen(listen_to_workspace: Listen, prepare: Callable[[bool], None]) -> PortAnswer:
    """Begin to listen."""
    try:
        listen_to_workspace([GOING, WOKE], lambda name: prepare(name == GOING))
    except (ImportError, OSError) as error:
        return PortAnswer("unknown", "macOS", str(error))
    return PortAnswer("yes", "macOS", on_macos())

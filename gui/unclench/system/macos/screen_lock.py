"""The lock as macOS tells it to all programs. Another user's turn at this computer counts as one, too."""

from collections.abc import Callable
from typing import Protocol

BY = "macOS"
LOCKED, UNLOCKED = "com.apple.screenIsLocked", "com.apple.screenIsUnlocked"
SWITCHED_AWAY = "NSWorkspaceSessionDidResignActiveNotification"
SWITCHED_BACK = "NSWorkspaceSessionDidBecomeActiveNotification"

Say = Callable[[str, bool], None]


class Workspace(Protocol):
    """See workspace_api."""

    def listen_to_all(self, names: list[str], told: Callable[[str], None]) -> None: ...

    def listen_to_workspace(self, names: list[str], told: Callable[[str], None]) -> None: ...

    def is_locked(self) -> bool: ...


def watch(say: Say) -> None:
    """`say(who, locked)` now, and whenever that changes."""
    from unclench.system.macos import workspace_api

    listen(workspace_api, say)


def listen(workspace: Workspace, say: Say) -> None:
    """Begin to listen; where that is impossible nothing is said, and the lock stays unknown."""
    try:
        workspace.listen_to_all([LOCKED, UNLOCKED], lambda name: say(BY, name == LOCKED))
        switch = [SWITCHED_AWAY, SWITCHED_BACK]
        workspace.listen_to_workspace(switch, lambda name: say(f"{BY} session", name == SWITCHED_AWAY))
        locked = workspace.is_locked()
    except (ImportError, OSError):
        return
    say(BY, locked)

"""Quiet and fullscreen as Windows tells them: one state for both.

Windows does not tell programs about its own "do not disturb"; it keeps their messages off the screen by itself.
"""

import os
from collections.abc import Callable

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.untried import under_wine

NOT_PRESENT = 1
"""Nobody is at the screen: it is locked, or another user's. The lock's port tells of it."""
BUSY, FULLSCREEN_GAME = 2, 3
PRESENTATION, QUIET_TIME = 4, 6
ACCEPTS, STORE_APP = 5, 7
"""A Store app in front is an app like any other."""
FREE = (NOT_PRESENT, ACCEPTS, STORE_APP)
KNOWN = (*FREE, BUSY, FULLSCREEN_GAME, PRESENTATION, QUIET_TIME)


def quiet() -> PortAnswer:
    """Whether a presentation is given, or it is the first hour of a new user."""
    from unclench.system.windows import notification_state_api as api

    return answer(api.notification_state, (PRESENTATION, QUIET_TIME))


def fullscreen() -> PortAnswer:
    """Whether a program fills the screen; our own does not count."""
    from unclench.system.windows import notification_state_api as api

    now = answer(api.notification_state, (BUSY, FULLSCREEN_GAME))
    return PortAnswer("no", now.by, now.reason) if now.yes and api.process_in_front() == os.getpid() else now


def answer(state: Callable[[], int], held: tuple[int, ...]) -> PortAnswer:
    """Yes for a state in `held`; a state that nobody knows is unknown."""
    try:
        now = state()
    except OSError:
        return PortAnswer("unknown", "Windows", translate("system", "It does not answer."))
    if now not in KNOWN:
        return PortAnswer("unknown", f"Windows {now}", translate("system", "This system does not tell."))
    return PortAnswer("yes" if now in held else "no", "Windows", under_wine())

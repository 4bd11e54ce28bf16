"""Quiet, fullscreen, microphone and camera on Windows. macOS has no public way to ask for any of them."""

import sys

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate


def quiet() -> PortAnswer:
    """Whether the person wants quiet."""
    if sys.platform == "win32":
        from unclench.system.windows import notification_state

        return notification_state.quiet()
    return _nobody()


def fullscreen() -> PortAnswer:
    """Whether a program fills the screen."""
    if sys.platform == "win32":
        from unclench.system.windows import notification_state

        return notification_state.fullscreen()
    return _nobody()


def device(name: str) -> PortAnswer:
    """Whether a program has `microphone` or `webcam` open now."""
    if sys.platform == "win32":
        from unclench.system.windows import consent_store

        return consent_store.device(name)
    return _nobody()


def _nobody() -> PortAnswer:
    return PortAnswer("unknown", "", translate("system", "This system does not tell."))

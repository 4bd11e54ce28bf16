"""What the system check says of ports that have not run on the system they are for."""

import sys

from unclench.core.base.translation import translate


def under_wine() -> str:
    """A Windows half whose calls were made under Wine."""
    return translate("system", "So far run under Wine only, not on Windows.")


def on_windows() -> str:
    """A Windows half that Wine cannot run."""
    return translate("system", "Not yet run on Windows.")


def on_macos() -> str:
    """A macOS half."""
    return translate("system", "Not yet run on macOS.")


def here() -> str:
    """Of a port that is the same everywhere but for the system below; nothing on Linux."""
    return {"win32": under_wine, "darwin": on_macos}.get(sys.platform, str)()

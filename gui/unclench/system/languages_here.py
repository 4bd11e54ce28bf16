"""The languages that the person wants, for commands, which run without Qt."""

import sys

from unclench.core.base import languages


def asked() -> tuple[str, ...]:
    """Those of the environment; on Windows, where it mostly names none, those of the settings."""
    said = languages.asked_by()
    if said or sys.platform != "win32":
        return said
    from unclench.system.windows import languages_api

    return languages_api.languages()

"""The country that the computer's language settings name, such as "US" in en_US.UTF-8."""

import os
import re
import sys

_NAMES = ("LC_ALL", "LC_MEASUREMENT", "LANG")
_COUNTRY = re.compile(r"[a-z]{2,3}_([A-Z]{2})\b")


def home_country() -> str:
    """Two letters, or "" when the settings name no country. Asks without Qt, so that commands know it too."""
    said = [os.environ.get(name, "") for name in _NAMES]
    if sys.platform == "win32":
        import locale

        said.append(locale.windows_locale.get(_windows_language(), ""))
    found = [match[1] for text in said if (match := _COUNTRY.match(text))]
    return found[0] if found else ""


def _windows_language() -> int:
    """The number that Windows gives to the person's language and country."""
    import ctypes

    return int(ctypes.windll.kernel32.GetUserDefaultLCID())  # type: ignore[attr-defined]

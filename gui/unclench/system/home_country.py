"""The country that the computer's language settings name, such as "US" in en_US.UTF-8."""

import os
import sys

_NAMES = ("LC_ALL", "LC_MEASUREMENT", "LANG")


def home_country() -> str:
    """Two letters, or "" when the settings name no country. Asks without Qt, so that commands know it too."""
    said = [os.environ.get(name, "") for name in _NAMES]
    if sys.platform == "win32":
        import locale

        said.append(locale.windows_locale.get(_windows_language(), ""))
    return next((country for text in said if (country := _country(text))), "")


def _country(text: str) -> str:
    """What stands behind the language: "US" in en_US.UTF-8."""
    language, _, rest = text.partition("_")
    country = rest[:2]
    known = language.isalpha() and country.isalpha() and country.isupper() and not rest[2:3].isalnum()
    return country if known and len(country) == 2 else ""


def _windows_language() -> int:
    """The number that Windows gives to the person's language and country."""
    import ctypes

    return int(ctypes.windll.kernel32.GetUserDefaultLCID())  # type: ignore[attr-defined]

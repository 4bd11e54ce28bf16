"""The region that the system names beside its language, where only Qt knows it."""

import sys

from PySide6.QtCore import QLocale


def system_region() -> str:
    """A locale name such as "de_AT" on macOS, where programs are started without it in their environment.

    "" elsewhere: there the home country has been read, and Qt would fill in a guess for a language without a country
    ("ar" as Egypt), whose emergency number may be wrong.
    """
    return QLocale.system().name() if sys.platform == "darwin" else ""

"""Whether this process runs in a Flatpak sandbox, and what it may reach there, as the file in it says."""

import os

from unclench.core.base.frozen_record import record

INFO = "/.flatpak-info"
REACHES = ("talk", "own")
"""The policies by which a name on the bus can be called; "see" and "none" are not enough."""


@record
class Sandbox:
    """The id of the app in it, its sockets, and the names on the session bus that it may call (`org.kde.*`: all)."""

    app_id: str
    sockets: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    def reaches(self, name: str) -> bool:
        """Whether this name on the session bus may be called; portals always may."""
        if name.startswith("org.freedesktop.portal."):
            return True
        return any(name == one or (one.endswith(".*") and name.startswith(one[:-1])) for one in self.names)


def is_here(file: str = INFO) -> bool:
    """Whether there is a sandbox at all."""
    return os.path.exists(file)


def find(file: str = INFO) -> Sandbox | None:
    """The sandbox around this process; None outside of one. One whose file cannot be read allows nothing."""
    if not is_here(file):
        return None
    from configparser import ConfigParser, Error

    told = ConfigParser(interpolation=None, strict=False, delimiters=("=",), comment_prefixes=("#",))
    told.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    try:
        told.read(file, "utf-8")
    except (Error, UnicodeDecodeError):
        return Sandbox("")
    policy = told["Session Bus Policy"] if told.has_section("Session Bus Policy") else {}
    return Sandbox(
        told.get("Application", "name", fallback=""),
        frozenset(filter(None, told.get("Context", "sockets", fallback="").split(";"))),
        frozenset(name for name, what in policy.items() if what in REACHES),
    )

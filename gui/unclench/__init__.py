"""Unclench: a calm desktop companion for people whose back goes into spasm."""

__version__ = "0.1.0"
RELEASED = ""  # the day of this release, such as "2026-12-01"; "" while it is in the making
HOME_PAGE = ""  # where new versions are told and found; "" while the project has no such page
APP_ID = "io.github.unclench.Unclench"  # names the desktop file, the icon and the window's class

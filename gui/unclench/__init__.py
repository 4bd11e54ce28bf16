"""Unclench: a calm desktop companion for people whose back goes into spasm."""

__version__ = "0.1.0"
APP_ID = "io.github.unclench.Unclench"  # names the desktop file, the icon and the window's class

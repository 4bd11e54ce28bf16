"""Ports to the operating system and the desktop, one a file."""

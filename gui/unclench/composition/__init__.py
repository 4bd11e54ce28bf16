"""Builds the app from its parts and says who is told of whom: for one command, or with a window. No rule lives here."""

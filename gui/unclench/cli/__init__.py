"""The command line: parses, then calls the same services as the window."""

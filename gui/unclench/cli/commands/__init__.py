"""One command a file; a few that belong together share one. `add(commands)` registers parsers with their `run`."""
